import type { Found } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';

/** What gdcmscanner says of one file: that it cannot be read, that it was not asked, or what it found. */
type Scanned = { readonly unread: true } | { readonly discarded: true } | { readonly found: readonly Found[] };

const BEFORE_MAPPING = /^done retrieving file list 1 files found\.\nValues:\n[\s\S]*?^Mapping:\n/m;
const FILE = /^Filename: [^\n]* \(could( not)? be read\)\n/;
const HIT = /^\([0-9a-f]{4},[0-9a-f]{2},[^\n]*\) -> \[([^\n]*)\]\n$/;

/**
 * The output of `gdcmscanner -p -P g,e,CREATOR -d FOLDER` for a folder with one file; throws `Garbled`. Without a line
 * for the file the tool has discarded the tag, because its dictionary has no VR for it (with -W it says so). What it does
 * not find has no line either. Values with line breaks cannot be told from more lines.
 */
export function parseGdcmscanner(output: string): Scanned {
  const heading = BEFORE_MAPPING.exec(output)?.[0];
  if (heading === undefined || !output.startsWith(heading)) throw new Garbled('no heading: not a scan of one file');
  const mapping = output.slice(heading.length);
  if (mapping === '') return { discarded: true };
  const file = FILE.exec(mapping);
  if (!file) throw new Garbled(`not the line of a file: ${mapping.slice(0, 200)}`);
  if (file[1] !== undefined) return { unread: true };
  const rest = mapping.slice(file[0].length);
  if (rest === '') return { found: [] };
  const hit = HIT.exec(rest);
  if (!hit) throw new Garbled(`not one value: ${rest.slice(0, 200)}`);
  return { found: [{ values: hit[1] === '' ? [] : hit[1]!.split('\\').map((text) => ({ text })) }] };
}
