import type { Found } from '../../contract/observation.ts';
import { Garbled, garbledLine } from '../garbled.ts';

/**
 * What `dcminfo -tag` shows: a line for each element with the number, at every depth, `[0021,1004] 0.25 `. Without a VR,
 * numbers with blanks between them are values, and other text with a blank is withheld: it may be one value, or two.
 * Throws `Garbled` for any other line.
 */
export function parseDcminfoTag(text: string, tag: string): Found[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Garbled('the last line has no end');
  const begin = `[${tag.slice(0, 4)},${tag.slice(4)}] `.toUpperCase();
  return lines.map((line): Found => {
    if (!line.startsWith(begin)) throw garbledLine(line);
    const content = line.slice(begin.length).trimEnd();
    if (content === '') return { values: [] };
    const parts = content.split(/ +/);
    if (parts.length === 1 || parts.every((part) => /^-?\d+(\.\d*)?$/.test(part))) {
      return { values: parts.map((part) => ({ text: part })) };
    }
    return { values: [{ withheld: true }] };
  });
}
