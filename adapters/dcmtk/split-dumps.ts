import { Garbled } from '../garbled.ts';

const NEWLINE = 0x0a;
const MARK = Buffer.from('# dcmdump (');

/**
 * What `dcmdump +F FILE…` wrote about each file. A line `# dcmdump (2/3): FILE` announces each (3.6.7); with +Qn no value
 * can hold a newline, hence none can look like it.
 *
 * @throws Garbled unless every file is announced once, under its name, in its turn
 */
export function splitDumps(output: Uint8Array, files: readonly string[]): Uint8Array[] {
  const bytes = Buffer.from(output.buffer, output.byteOffset, output.byteLength);
  const parts: Uint8Array[] = [];
  let begin = 0;
  for (let at = bytes.indexOf(MARK); at !== -1; at = bytes.indexOf(MARK, at + 1)) {
    if (at > 0 && bytes[at - 1] !== NEWLINE) continue;
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline === -1 ? bytes.length : newline;
    const number = parts.length + (begin === 0 ? 0 : 1);
    const wanted = `# dcmdump (${number + 1}/${files.length}): ${files[number]}`;
    const line = bytes.toString('utf8', at, end);
    if (line !== wanted) throw new Garbled(`"${line}" instead of "${wanted}"`);
    if (begin === 0) {
      if (at !== 0) throw new Garbled('something stands before the first heading');
    } else parts.push(bytes.subarray(begin, at));
    begin = end + 1;
  }
  if (begin > 0) parts.push(bytes.subarray(Math.min(begin, bytes.length)));
  if (parts.length !== files.length) throw new Garbled(`${parts.length} headings for ${files.length} files`);
  return parts;
}
