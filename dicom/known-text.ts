/** How many texts are kept at a time, and how long they may be: as long as a Private Creator (PS3.5 Table 6.2-1, LO). */
const KEPT = 256;
const LONGEST = 64;

const known: string[] = new Array<string>(KEPT).fill('');

/**
 * The text of some bytes, U+0000-U+00FF. What repeats, as creators do from Item to Item, comes back as the same string,
 * which is found in a Map and compared without looking at its characters again.
 */
export function knownText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > LONGEST) return textOf(bytes, start, end);
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  const slot = (hash ^ (hash >>> 15)) & (KEPT - 1);
  const found = known[slot]!;
  if (isTextOf(found, bytes, start, end)) return found;
  const text = textOf(bytes, start, end);
  known[slot] = text;
  return text;
}

function isTextOf(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at - start) !== bytes[at]) return false;
  return true;
}

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
