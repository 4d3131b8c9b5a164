import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Listed, Manifest } from './corpus-files.ts';
import type { Expected } from './expected.ts';
import { EXPECTED_SCHEMA, MANIFEST_SCHEMA } from './expected-schema.ts';

/** A folder that is no corpus, or that is damaged. The message is one line for people. */
export class UnusableCorpus extends Error {}

/** A corpus as it lies in a folder. */
export interface StoredCorpus {
  readonly manifest: Manifest;
  /** Files that are missing, changed, or of which the manifest does not know, with what is wrong. */
  readonly faults: readonly string[];
  /** The bytes and the answers of a case. Throws UnusableCorpus where its answers are not what they should be. */
  read(entry: Manifest['cases'][number]): { readonly bytes: Uint8Array; readonly expected: Expected };
}

const ajv = new Ajv2020({ allowUnionTypes: true });
const [isManifest, isExpected] = [ajv.compile(MANIFEST_SCHEMA), ajv.compile(EXPECTED_SCHEMA)];

/** Opens a corpus and compares every file with the manifest. Throws UnusableCorpus where there is no usable manifest. */
export function readCorpus(folder: string): StoredCorpus {
  const manifest = parsed<Manifest>(folder, 'manifest.json', isManifest);
  const listed = [...manifest.cases.flatMap((entry) => [entry, entry.expected]), ...manifest.others];
  const known = new Set(['manifest.json', ...listed.map(({ file }) => file)]);
  const present = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  const unknown = present.filter((file) => !known.has(file)).map((file) => `${file} is not in the manifest`);
  return {
    manifest,
    faults: [...listed.flatMap((one) => faultOf(folder, one) ?? []), ...unknown.sort()],
    read: (entry) => ({
      bytes: new Uint8Array(readFileSync(join(folder, entry.file))),
      expected: parsed<Expected>(folder, entry.expected.file, isExpected),
    }),
  };
}

function faultOf(folder: string, { file, bytes, sha256 }: Listed): string | undefined {
  let found: Uint8Array;
  try {
    found = readFileSync(join(folder, file));
  } catch {
    return `${file} is missing`;
  }
  if (found.length !== bytes) return `${file} has ${found.length} bytes, the manifest says ${bytes}`;
  return createHash('sha256').update(found).digest('hex') === sha256
    ? undefined
    : `${file} has changed: its SHA-256 differs`;
}

function parsed<T>(folder: string, file: string, isRight: (data: unknown) => boolean): T {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new UnusableCorpus(`${join(folder, file)} ${why}; a corpus is made by "corpus build"`);
  }
  // The key that names the schema is not part of it.
  const { $schema: _, ...rest } = data as { readonly $schema?: string };
  if (!isRight(rest))
    throw new UnusableCorpus(`${join(folder, file)} is not what "corpus build" of this version writes`);
  return rest as T;
}
