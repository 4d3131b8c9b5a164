import type { Found } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';
import { keyOf } from './dicom3tools.ts';
import { parseDcdump } from './parse-dcdump.ts';

/**
 * What `dckey -describe` says about one private element: a line of dcdump's kind, or that it is not there. A text with
 * newlines is one value still, because nothing else follows. Throws `Garbled` for anything else.
 */
export function parseDckey(stderr: Uint8Array, tag: string): Found[] {
  const said = Buffer.from(stderr).toString('latin1');
  const key = keyOf(tag);
  const end = said.lastIndexOf(`Error - Not found - ${key} `);
  if (end >= 0 && /^[^\n]*\n$/.test(said.slice(end)) && (end === 0 || said[end - 1] === '\n')) return [];
  // Warnings about other elements come first.
  const begin = said.search(new RegExp(`^${key.replaceAll(/[()]/g, '\\$&')} [^\\n]*\\t VR=<`, 'm'));
  if (begin < 0) throw new Garbled(`neither the element nor that it is not there: ${said.slice(-200)}`);
  const [value, ...more] = parseDcdump(Buffer.from(joined(said.slice(begin)), 'latin1'));
  if (value === undefined || more.length > 0) throw new Garbled(`not one element: ${said.slice(begin, begin + 200)}`);
  // The newlines of a text come back as they were.
  const values = value.values?.map((seen) => ('text' in seen ? { text: seen.text.replaceAll(STAND_IN, '\n') } : seen));
  return [{ values: values ?? [] }];
}

/** A character that Latin-1 text of a file can hardly hold, for newlines within a text; lists are left as they are. */
const STAND_IN = '\x1f';

const joined = (line: string): string =>
  /\t VR=<..> {3}VL=<0x[0-9a-f]+> {2}</.test(line) ? `${line.slice(0, -1).replaceAll('\n', STAND_IN)}\n` : line;
