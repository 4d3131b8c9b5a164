/** What happens to the bytes of a file after it was written. */
export type Damage = (bytes: Uint8Array) => Uint8Array;

/** Where the bytes of a text, one for each character, begin. Throws where they are not there, or not only once. */
function only(bytes: Uint8Array, text: string): number {
  const file = Buffer.from(bytes);
  const at = file.indexOf(text, 0, 'latin1');
  if (at < 0 || file.indexOf(text, at + 1, 'latin1') >= 0)
    throw new Error(`${JSON.stringify(text)} must occur exactly once in the file to be damaged`);
  return at;
}

/** The file ends `after` bytes behind the beginning of a text that occurs once. */
export const cutAt =
  (text: string, after = 0): Damage =>
  (bytes) =>
    bytes.slice(0, only(bytes, text) + after);

/** The last bytes are missing. */
export const cutLast =
  (count: number): Damage =>
  (bytes) =>
    bytes.slice(0, bytes.length - count);

/** Bytes, one for each character, behind the file. */
export const append =
  (text: string): Damage =>
  (bytes) =>
    new Uint8Array(Buffer.concat([bytes, Buffer.from(text, 'latin1')]));

/** The preamble and its prefix are missing. */
export const dropPreamble: Damage = (bytes) => bytes.slice(132);
