import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A command that works from any folder: words that name a file beside the configuration become its full name, the
 * program only where it is written with a slash. Tools run in folders of their own.
 */
export const placedWords = (words: readonly string[], base: string): readonly string[] =>
  words.map((word, index) => {
    if (word.startsWith('-') || word.includes('{') || (index === 0 && !word.includes('/'))) return word;
    const file = resolve(base, word);
    return existsSync(file) ? file : word;
  });
