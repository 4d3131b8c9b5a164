import type { SeenElement } from '../../contract/observation.ts';
import { isAddress, type Key, parseKey, type RawPath } from '../../dicom/address.ts';
import { Garbled, garbledLine } from '../garbled.ts';

/**
 * `address<TAB>value`, a line for each element: `(0021,"ACME",04)` or `(0021,1004)`, after the Items that hold it as
 * `(5200,9230)[3]/…`. Several values are apart by a backslash, an empty element has nothing after its tab, a Sequence no
 * tab. An address has no block, so its tag has 00 there, as the Native DICOM Model writes it (PS3.19 A.1.5). Throws
 * `Garbled`.
 */
export function parseAddressValues(output: string): SeenElement[] {
  const lines = output.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  else if (output !== '') throw new Garbled('the last line has no end');
  return lines.map(elementOf);
}

/** Cuts at slashes that are not inside quotes. */
const STEPS = /(?:[^/"]|"[^"]*")+/g;

function elementOf(line: string): SeenElement {
  const tab = line.indexOf('\t');
  const place = tab < 0 ? line : line.slice(0, tab);
  const steps = place.match(STEPS) ?? [];
  const last = steps.at(-1);
  const key = last === undefined ? undefined : parseKey(last);
  if (key === undefined || steps.join('/') !== place) throw garbledLine(line);
  const path: RawPath = steps.slice(0, -1).map((step) => stepOf(step, line));
  const named = { path, tag: tagOf(key), ...(isAddress(key) && { creator: key.creator }) };
  if (tab < 0) return { ...named, vr: 'SQ' };
  const value = line.slice(tab + 1);
  return { ...named, values: value === '' ? [] : value.split('\\').map((text) => ({ text })) };
}

function stepOf(step: string, line: string): RawPath[number] {
  const [, place = '', item = ''] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
  const key = parseKey(place);
  if (key === undefined) throw garbledLine(line);
  return { tag: tagOf(key), item: Number(item) };
}

const tagOf = (key: Key): string => (isAddress(key) ? `${key.group}00${key.element}` : key.tag);
