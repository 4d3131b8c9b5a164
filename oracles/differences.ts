import { type Address, placeText, sameKey } from '../dicom/address.ts';
import { compareMeanings, type Difference } from '../dicom/compare-meanings.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { isOrphan } from './expected.ts';
import { valueText } from './judge-helpers.ts';

/** What every tool may rewrite in a file that it writes: its own UIDs, dates of the instance, trailing padding. */
const REWRITTEN: ReadonlySet<string> = new Set([
  '00080012',
  '00080013',
  '00080014',
  '00080015',
  '00080018',
  '0020000D',
  '0020000E',
  '00080201',
  'FFFCFFFC',
]);

const known = new WeakMap<Meaning, WeakMap<Meaning, readonly Difference[]>>();

/** Where an output differs from what a rendering means: compared once, however many properties ask. */
export function differencesBetween(expected: Meaning, actual: Meaning): readonly Difference[] {
  const outputs = known.get(expected) ?? new WeakMap<Meaning, readonly Difference[]>();
  known.set(expected, outputs);
  const differences = outputs.get(actual) ?? compareMeanings(expected, actual);
  outputs.set(actual, differences);
  return differences;
}

/** Whether a difference is in something that a tool may rewrite, and no property is about. */
export const isRewritten = ({ key, path }: Difference): boolean =>
  !('creator' in key) && path.length === 0 && (REWRITTEN.has(key.tag) || key.tag.startsWith('0002'));

/** Identifies a difference across renderings. */
export const differenceId = ({ kind, path, key, item }: Difference): string =>
  `${kind} ${placeText(path, key)}${item === undefined ? '' : `[${item}]`}`;

/** Whether a difference is an element without owner that a tool dropped, as some do on purpose. */
export const isDroppedOrphan = ({ kind, key }: Difference): boolean => kind === 'missing' && isOrphan(key);

/** Whether a difference is at an address, whatever its Item. */
export const isAt = ({ key }: Difference, address: Address): boolean => sameKey(key, address);

/** One difference for a report: `(0021,"ACME",04) is missing`. */
export function differenceText({ kind, path, key, item, expected, actual }: Difference): string {
  const place = placeText(path, key);
  if (item !== undefined) return `${place}[${item}] is ${expected ? 'missing' : 'added'}`;
  if (kind === 'missing') return `${place} is missing`;
  if (kind === 'extra') return `${place} is added`;
  if (kind === 'vr') return `${place} has VR ${actual!.vr} instead of ${expected!.vr}`;
  return `${place} is ${actual ? valueText(actual) : 'nothing'} instead of ${expected ? valueText(expected) : 'nothing'}`;
}
