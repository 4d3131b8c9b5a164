import { escapeText } from './escape-text.ts';

/** Text of somebody else's as a line can show it, at most `most` characters long, with `…` where something was cut. */
export function shownShort(text: string, most: number): string {
  const safe = escapeText(text.slice(0, most + 1));
  return safe.length <= most && text.length <= most ? safe : `${[...safe.slice(0, most)].slice(0, -1).join('')}…`;
}
