import { escapeText } from '../escape-text.ts';

/** More marks than this on one letter pile up over the lines above it. */
const MOST_MARKS = 2;
const PILE = new RegExp(`(\\p{M}{${MOST_MARKS}})(\\p{M}+)`, 'gu');

const code = (text: string): string =>
  [...text].map((mark) => `\\u{${mark.codePointAt(0)!.toString(16).toUpperCase()}}`).join('');

/**
 * Text that somebody else wrote as a page can show it: controls and what turns the direction of writing appear as codes,
 * marks do not pile up, and what is longer than `limit` characters is cut with its length said.
 */
export function shownText(text: string, limit: number = 400): string {
  const cut = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
  const characters = [...cut];
  const head = characters.slice(0, limit).join('');
  const safe = escapeText(head).replace(PILE, (_all, some: string, rest: string) => `${some}${code(rest)}`);
  return head.length === text.length ? safe : `${safe} … (${text.length} characters)`;
}
