import { escapeText } from './escape-text.ts';

/**
 * A command as a person can paste it into a POSIX shell; bash and zsh where a word holds what a terminal must not be
 * sent, which appears as the bytes `$'\x1B'`.
 */
export const shellWords = (words: readonly string[]): string => words.map(shellWord).join(' ');

function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (escapeText(word) === word) return `'${word.replaceAll("'", "'\\''")}'`;
  const bytes = [...Buffer.from(word)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
  return `$'${bytes.join('')}'`;
}
