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

/** The file ends after so many bytes. */
export const keepFirst =
  (count: number): Damage =>
  (bytes) =>
    bytes.slice(0, count);

/** From an offset in the undamaged file on: the hexadecimal digits of what stands there, and of what takes its place. */
export type Replacement = readonly [at: number, before: string, after: string];

/** Other bytes at given places, in the order of the file. Throws where what should be replaced does not stand there. */
export const replaceBytes =
  (...replacements: readonly Replacement[]): Damage =>
  (bytes) => {
    const pieces: Uint8Array[] = [];
    let done = 0;
    for (const [at, before, after] of replacements) {
      const end = at + before.length / 2;
      const found = Buffer.from(bytes.subarray(at, end)).toString('hex').toUpperCase();
      if (found !== before || at < done)
        throw new Error(`at byte ${at} of the file to be damaged stands ${found}, not ${before}`);
      pieces.push(bytes.subarray(done, at), Buffer.from(after, 'hex'));
      done = end;
    }
    return new Uint8Array(Buffer.concat([...pieces, bytes.subarray(done)]));
  };

/** What makes one file of another: byte by byte where they are equally long, and otherwise all between their common ends. */
export function replacementsIn(before: Uint8Array, after: Uint8Array): readonly Replacement[] {
  const [was, is] = [Buffer.from(before), Buffer.from(after)];
  const part = (from: number, end: number, endAfter: number): Replacement => [
    from,
    was.toString('hex', from, end).toUpperCase(),
    is.toString('hex', from, endAfter).toUpperCase(),
  ];
  if (was.length !== is.length) {
    const shorter = Math.min(was.length, is.length);
    let head = 0;
    while (head < shorter && was[head] === is[head]) head++;
    let tail = 0;
    while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++;
    return [part(head, was.length - tail, is.length - tail)];
  }
  const found: Replacement[] = [];
  for (let at = 0; at < was.length; at++) {
    const from = at;
    while (at < was.length && was[at] !== is[at]) at++;
    if (at > from) found.push(part(from, at, at));
  }
  return found;
}
