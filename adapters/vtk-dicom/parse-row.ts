import type { Found } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';

/** What a row of dicomtocsv says: the file's SOP Instance UID, empty where it read none, and the element. */
export interface CsvRow {
  readonly uid: string;
  readonly found: readonly Found[];
}

/** `"` and doubled quotes inside, or a bare number, or nothing at all. */
const FIELD = '(?:"((?:[^"]|"")*)"|([-+.0-9a-zA-Z]*))';
const ROW = new RegExp(`^${FIELD},${FIELD}\r\n$`);

/**
 * The row for one file and the keys SOPInstanceUID and one more; undefined where there is none. An element that is not
 * there leaves its field without quotes and empty; one without value leaves `""`. Values have backslashes between them,
 * whatever the VR. Throws `Garbled` for anything but one such row.
 */
export function parseRow(output: string): CsvRow | undefined {
  if (output === '') return undefined;
  const match = ROW.exec(output);
  if (match === null) throw new Garbled(`not a row of two fields: ${output.slice(0, 200)}`);
  const [, quotedUid, bareUid = '', quoted, bare = ''] = match;
  const uid = quotedUid ?? bareUid;
  if (quoted === undefined) return { uid, found: bare === '' ? [] : [{ values: [{ text: bare }] }] };
  if (quoted === '') return { uid, found: [{ values: [] }] };
  const values = quoted
    .replaceAll('""', '"')
    .split('\\')
    .map((text) => ({ text }));
  return { uid, found: [{ values }] };
}
