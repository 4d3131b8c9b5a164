import type { Found } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';

/** Numbers in hexadecimal, whose VR the table does not tell. */
const HEXADECIMAL = /^0x[0-9a-f]+(,\s*0x[0-9a-f]+)*$/;
/** Tags of AT. */
const TAGS = /^\(0x[0-9a-f]{4},0x[0-9a-f]{4}\)/;

/**
 * The only value in the only row of `dctable`: `"in.dcm"<TAB>"1.5\-2"`. An empty field is an element that is absent or
 * empty; both are given as nothing found. Throws `Garbled` for anything but one such row.
 */
export function parseDctable(output: string, file: string): Found[] {
  const begin = `"${file}"\t"`;
  if (!output.startsWith(begin) || !output.endsWith('"\n') || output.length < begin.length + 2) {
    throw new Garbled(`not a row of one value: ${output.slice(0, 200)}`);
  }
  const value = output.slice(begin.length, -2);
  if (value === '') return [];
  if (value === '...' || HEXADECIMAL.test(value) || TAGS.test(value)) return [{ values: [{ withheld: true }] }];
  return [{ values: value.split('\\').map((text) => ({ text: text.replace(/[ \0]+$/, '') })) }];
}
