import { shownShort } from './shown-short.ts';

/** A space without width, which no reader of Markdown takes for part of a name. */
const NOTHING = '\u200B';

/**
 * Text of somebody else's as Markdown shows it to the letter: no markup, no HTML, no link, and nobody is mentioned. Every
 * sign that could mean something becomes a number of HTML. Mentions and references are found in what is shown, whatever
 * it was written as, so that a mark without width stands after what they begin with.
 */
export const markdownText = (text: string, most: number = 300): string =>
  shownShort(text, most)
    .replace(/[@#!~%$&](?=[\w{])|:(?=[\w+-]+:)|\b(?:GH|gh)-(?=\d)|\bwww(?=\.)|:(?=\/\/)/g, `$&${NOTHING}`)
    .replace(/[^\p{L}\p{N}\p{M} ,.;()/\u200B-]/gu, numbered)
    .replace(/^ +|[-.](?= |$)|(?<=^\d+)[.)]/g, (found) => [...found].map(numbered).join(''));

const numbered = (character: string): string => `&#${character.codePointAt(0)};`;

/** The same for a cell of a table, in which nothing else has a meaning. */
export const markdownCode = (text: string, most: number = 80): string => `<code>${markdownText(text, most)}</code>`;

/** A block of code that nothing in it can end. */
export function fenced(lines: readonly string[], most: number = 1000): string[] {
  const shown = lines.map((line) => shownShort(line, most));
  const longest = Math.max(0, ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...shown, fence];
}
