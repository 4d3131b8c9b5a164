import { nearMatches } from './near-matches.ts';
import { UsageError } from './usage-error.ts';

/** The parts of `a,b , c`. */
export const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether a name fits a pattern, in which `*` stands for any text and `?` for any character. */
export function fits(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(name);
}

/**
 * The names that fit one of the patterns, in their own order; all of them where there are no patterns.
 *
 * @throws UsageError for a pattern that fits none: names near matches, or the command that lists them all
 */
export function select(
  what: string,
  names: readonly string[],
  patterns: readonly string[],
  listedBy: string,
): readonly string[] {
  for (const pattern of patterns) {
    if (names.some((name) => fits(name, pattern))) continue;
    const near = nearMatches(pattern, names);
    const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `see "${listedBy}".`;
    throw new UsageError(`There is no ${what} ${JSON.stringify(pattern)}; ${hint}`);
  }
  return patterns.length === 0 ? names : names.filter((name) => patterns.some((pattern) => fits(name, pattern)));
}
