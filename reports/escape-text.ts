/** Controls, invisible formatting, line and paragraph ends, and what is no character at all. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;

const code = (character: string): string => {
  const number = character.codePointAt(0) ?? 0;
  const digits = number.toString(16).toUpperCase();
  return number <= 0xff ? `\\x${digits.padStart(2, '0')}` : `\\u{${digits}}`;
};

/**
 * Text from a file as a terminal can be shown it: what could move its cursor, set its colours or turn the direction of
 * writing appears as `\x1B` or `\u{202E}`. A backslash stays as it is, since it divides values.
 */
export const escapeText = (text: string): string => text.replace(UNSAFE, code);

/** JSON in ASCII, indented, for the same reason. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
