import { createHash } from 'node:crypto';
import type { Validity } from '../contract/case.ts';
import { type Expected, expectedOf } from './expected.ts';
import { EXPECTED_SCHEMA, MANIFEST_SCHEMA } from './expected-schema.ts';
import { jsonText } from './json-text.ts';
import type { NamedCase } from './load-cases.ts';
import { makeFile } from './make-file.ts';
import { CPP_EXAMPLE } from './published/cpp-example.ts';
import { PYTHON_EXAMPLE } from './published/python-example.ts';
import { readme } from './published/readme.ts';

/** A file with what proves it whole. */
export interface Listed {
  /** Relative to the folder of the corpus, with slashes. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a corpus says of its origin. */
export interface Release {
  /** Of Blockshift. */
  readonly version: string;
  /** SPDX identifier, e.g. `MIT`. */
  readonly license: string;
  /** What goes into the file LICENSE. */
  readonly licenseText: string;
}

/** `manifest.json`. Its JSON Schema is in expected-schema.ts. */
export interface Manifest {
  readonly schema: 1;
  /** The version of Blockshift that built it. */
  readonly blockshift: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly cases: readonly (Listed & {
    readonly id: string;
    readonly validity: Validity;
    readonly transferSyntax: string;
    readonly features: readonly string[];
    readonly expected: Listed;
  })[];
  /** Everything else but the manifest itself. */
  readonly others: readonly Listed[];
}

const listed = (file: string, bytes: Uint8Array): Listed => ({
  file,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** Every file of the corpus by name, in the order of the names: a pure function of the cases and the release. */
export function corpusFiles(cases: readonly NamedCase[], release: Release): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const entries: Manifest['cases'][number][] = [];
  const rows: string[] = [];
  for (const subject of cases) {
    const made = makeFile(subject);
    const expected = expectedOf(made);
    const name = `${subject.id}.expected.json`;
    const up = '../'.repeat(subject.id.split('/').length - 1);
    const text = utf8(jsonText({ $schema: `${up}expected.schema.json`, ...expected }));
    files.set(expected.file, made.bytes).set(name, text);
    const entry = {
      id: subject.id,
      ...listed(expected.file, made.bytes),
      validity: subject.validity,
      transferSyntax: made.transferSyntax,
      features: expected.features,
      expected: listed(name, text),
    };
    entries.push(entry);
    rows.push(row(entry, expected));
  }
  const others = new Map([
    ['LICENSE', utf8(release.licenseText)],
    ['README.md', utf8(readme(cases.length, release))],
    ['examples/creators.cpp', utf8(CPP_EXAMPLE)],
    ['examples/lookup.py', utf8(PYTHON_EXAMPLE)],
    ['expected.schema.json', utf8(`${JSON.stringify(withSchemaKey(EXPECTED_SCHEMA), null, 2)}\n`)],
    ['manifest.schema.json', utf8(`${JSON.stringify(withSchemaKey(MANIFEST_SCHEMA), null, 2)}\n`)],
    ['manifest.tsv', utf8(`${[COLUMNS, ...rows].join('\n')}\n`)],
  ]);
  for (const [name, bytes] of others) files.set(name, bytes);
  const manifest: Manifest = {
    schema: 1,
    blockshift: release.version,
    license: release.license,
    cases: entries,
    others: [...others].map(([name, bytes]) => listed(name, bytes)),
  };
  files.set('manifest.json', utf8(jsonText({ $schema: 'manifest.schema.json', ...manifest })));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'));

const COLUMNS = ['file', 'bytes', 'sha256', 'validity', 'transfer syntax', 'creators'].join('\t');

/** Creators that a program without JSON can look for: those of printable ASCII. */
function row(
  { file, bytes, sha256, validity, transferSyntax }: Manifest['cases'][number],
  { reservations }: Expected,
): string {
  const creators = new Set(reservations.map(({ creator }) => creator).filter((text) => /^[ -~]+$/.test(text)));
  return [file, bytes, sha256, validity, transferSyntax, [...creators].join('\\')].join('\t');
}

/** Our documents name their schema, which closed objects would not allow. */
const withSchemaKey = (schema: object): object => {
  const { properties, ...rest } = schema as { readonly properties: object };
  return { ...rest, properties: { $schema: { type: 'string' }, ...properties } };
};
