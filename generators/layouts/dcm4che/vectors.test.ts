import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type DataSet, type Element, isFragments, isSequence, isValue } from '../../../dicom/data-set.ts';
import { readFile } from '../../../dicom/read/read-file.ts';
import { elementOf, groupOf, hex, tagText } from '../../../dicom/tag.ts';
import { vendorVR } from '../../vendors/vendor-vr.ts';
import { applyLayout } from '../index.ts';
import { LayoutError } from '../layout-error.ts';
import { COMPACTING, type CopyRules } from './copy-rules.ts';
import { mergeInto } from './merge-into.ts';
import { RELEASE_LAYOUTS } from './releases.ts';

/** What releases of dcm4che wrote for made-up inputs, recorded from the releases. */
const VECTORS = new URL('../../../../shared/data/dcm4che/', import.meta.url);

/** The layout that is what a release does; every release and operation of the manifest has one. */
const LAYOUT_OF: Readonly<Record<string, string>> = {
  '3.3.7 addall': 'dcm4che-keep-merge',
  '3.3.8 addall': 'dcm4che-compact',
  '3.3.8 selfaddall': 'dcm4che-merge',
  '5.18.1 addall': 'dcm4che-5.18.1',
  '5.19.0 addall': 'dcm4che-5.19.0',
  '5.19.1 addall': 'dcm4che-5.19.1',
  '5.22.1 addall': 'dcm4che-5.22.1',
  '5.22.2 addall': 'dcm4che-5.22.2',
  '5.26.0 addall': 'dcm4che-5.22.2',
  '5.26.1 addall': 'dcm4che-keep',
  '5.35.0 addall': 'dcm4che-keep',
  '5.35.0 xml': 'dcm4che-xml',
  '5.35.0 setall': 'dcm4che-set-all',
};

/** Results that a layout does not reproduce, and why. An entry that starts to match fails the test. */
const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  'overflow-241 5.35.0 xml': 'both refuse; the XML reader reports its own failure in place of the full group',
};

type Listing = Readonly<Record<string, readonly string[]>>;

interface Result {
  readonly version: string;
  readonly operation: string;
  /** The listing, or the result it equals; left out where there was an exception. */
  readonly after?: Listing | string;
  readonly exception?: string;
  readonly output?: string;
}

interface Vector {
  readonly name: string;
  readonly input: string;
  readonly destination?: string;
  readonly before: Listing;
  readonly destinationBefore?: Listing;
  readonly results: readonly Result[];
}

/** Only the build of 5.35.0 had dictionaries of private elements: what it read as Sequences in UN, the others did not. */
const hadDictionary = ({ version }: Result): boolean => version === '5.35.0';

const read = (name: string, dictionary = false): DataSet => {
  const { file, complete } = readFile(readFileSync(new URL(name, VECTORS)), dictionary ? { vrOf: vendorVR } : {});
  assert.ok(file && complete, `${name} is read in full`);
  return file.dataSet;
};

/** The elements of odd groups by Item, in the manner of the manifest. */
function listing(dataSet: DataSet, path = '/', into: Record<string, string[]> = {}): Listing {
  for (const element of dataSet.elements) {
    const tag = `${hex(groupOf(element.tag), 4)},${hex(elementOf(element.tag), 4)}`.toLowerCase();
    if (groupOf(element.tag) % 2 === 1) {
      into[path] ??= [];
      into[path].push(`${tag} ${element.vr} ${valueText(element)}`);
    }
    if (isSequence(element))
      element.items.forEach((item, index) => {
        listing(item, `${path === '/' ? '' : path}/(${tag})[${index}]`, into);
      });
  }
  return into;
}

function valueText(element: Element): string {
  if (isSequence(element)) return `items=${element.items.length}`;
  if (isFragments(element)) return `fragments=${element.fragments.length}`;
  const bytes = Buffer.from(element.bytes);
  const number = elementOf(element.tag);
  if (element.vr === 'LO' && number >= 0x10 && number <= 0xff)
    return JSON.stringify(bytes.toString('latin1')).replace(
      /[\x7f-\xff]/g,
      (c) => `\\u00${hex(c.charCodeAt(0), 2).toLowerCase()}`,
    );
  return bytes.length > 24 ? `${bytes.subarray(0, 24).toString('hex')}..` : bytes.toString('hex');
}

/** Everything but the forms of lengths, which are no part of a layout. */
const tree = (dataSet: DataSet): unknown =>
  dataSet.elements.map((element) => [
    tagText(element.tag),
    element.vr,
    isSequence(element)
      ? element.items.map(tree)
      : isValue(element)
        ? Buffer.from(element.bytes).toString('hex')
        : element.fragments.map((bytes) => Buffer.from(bytes).toString('hex')),
  ]);

function expected(vector: Vector, result: Result): Listing | undefined {
  if (typeof result.after !== 'string') return result.after;
  const [, version, operation] = /^same as (\S+) (\S+)$/.exec(result.after)!;
  return expected(vector, vector.results.find((other) => other.version === version && other.operation === operation)!);
}

const rulesOf = (layout: string): CopyRules => RELEASE_LAYOUTS.find(({ name }) => name === layout)?.rules ?? COMPACTING;

function applied({ input, destination }: Vector, result: Result, layout: string): DataSet | string {
  const source = read(input, hadDictionary(result));
  try {
    return destination ? mergeInto(read(destination), source, rulesOf(layout)) : applyLayout({ name: layout }, source);
  } catch (error) {
    if (error instanceof LayoutError) return error.message;
    throw error;
  }
}

/** How a layout's result differs from a release's; undefined where it does not. */
function difference(vector: Vector, result: Result, layout: string): string | undefined {
  const actual = applied(vector, result, layout);
  if (result.exception !== undefined) {
    const message = /^java\.lang\.Illegal\w+Exception: (.*) at /.exec(result.exception)?.[1];
    return actual === message ? undefined : `not "${result.exception}" but ${JSON.stringify(actual).slice(0, 200)}`;
  }
  if (typeof actual === 'string') return `refused: ${actual}`;
  const [there, here] = [expected(vector, result), listing(actual)];
  if (!isDeepStrictEqual(here, there)) return `private elements: ${JSON.stringify(here)}, not ${JSON.stringify(there)}`;
  if (result.output === undefined) return undefined;
  const [theirs, ours] = [tree(read(result.output)), tree(actual)];
  return isDeepStrictEqual(theirs, ours) ? undefined : `output: ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`;
}

if (!existsSync(VECTORS)) {
  console.log(`skipped: the vectors of dcm4che are not there (${VECTORS.pathname})`);
  test.skip('the vectors of dcm4che', () => {});
} else {
  const { vectors } = JSON.parse(readFileSync(new URL('manifest.json', VECTORS), 'utf8')) as { vectors: Vector[] };
  const compared = new Map<string, number>();
  const differences = new Set<string>();
  for (const vector of vectors)
    test(vector.name, () => {
      assert.equal(listing(read(vector.input)), vector.before);
      if (vector.destination) assert.equal(listing(read(vector.destination)), vector.destinationBefore);
      for (const result of vector.results) {
        const release = `${result.version} ${result.operation}`;
        const layout = LAYOUT_OF[release];
        assert.ok(layout, `no layout for ${release}`);
        compared.set(release, (compared.get(release) ?? 0) + 1);
        const found = difference(vector, result, layout);
        if (found !== undefined && KNOWN_DIFFERENCES[`${vector.name} ${release}`] !== undefined)
          differences.add(`${vector.name} ${release}`);
        else if (found !== undefined) assert.unreachable(`${release} by ${layout}: ${found}`);
      }
      const first = applied(vector, vector.results[0]!, 'dcm4che-compact');
      if (vector.destination || typeof first === 'string') return;
      assert.equal(tree(applyLayout({ name: 'dcm4che-compact' }, first)), tree(first), 'compact is idempotent');
    });

  test('every release was compared with every vector for it', () => {
    const merges = vectors.filter(({ destination }) => destination).length;
    for (const release of Object.keys(LAYOUT_OF))
      assert.is(compared.get(release), release.endsWith(' addall') ? vectors.length : vectors.length - merges, release);
  });

  test('every known difference is still one', () => {
    assert.equal([...differences].sort(), Object.keys(KNOWN_DIFFERENCES).sort());
  });
}

test.run();
