/**
 * The block, 0x10 to 0xFF, that a creator names itself behind a caret, as `TOSHIBA_MEC_MR3^12` does; undefined where it
 * names none. Made-up creators stand where a case needs them by such a name.
 */
export function suffixBlock(creator: string): number | undefined {
  const digits = /\^([1-9A-F][0-9A-F])$/.exec(creator)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
}
