import type { Case } from '../contract/case.ts';
import { drawWithDamaged } from '../generators/draw-damaged.ts';
import { fits, select } from './select.ts';

/** What a case can be chosen by: its family and its features. */
export const traitsOf = (subject: Case): readonly string[] => [subject.family, ...subject.features];

/** Families and features that cases of a seed have, most frequent first. */
export function traits(seed: number): { readonly name: string; readonly cases: number }[] {
  const counts = new Map<string, number>();
  for (const subject of drawWithDamaged({ seed, cases: SAMPLE }))
    for (const trait of traitsOf(subject)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  return [...counts]
    .map(([name, cases]) => ({ name, cases }))
    .sort((a, b) => b.cases - a.cases || (a.name < b.name ? -1 : 1));
}

const SAMPLE = 300;

/**
 * Draws cases; with patterns, only such as have a family or feature that fits one. Fewer than asked for where they are
 * too rare. `others` are traits of cases that are not drawn: a pattern that fits these alone fits no drawn case.
 *
 * @throws UsageError for a pattern that fits nothing
 */
export function drawMatching(
  seed: number,
  cases: number,
  patterns: readonly string[],
  listedBy: string,
  others: readonly string[] = [],
): Case[] {
  if (patterns.length === 0) return drawWithDamaged({ seed, cases });
  const names = traits(seed).map(({ name }) => name);
  select('feature', [...names, ...others], patterns, listedBy);
  if (!patterns.some((pattern) => names.some((name) => fits(name, pattern)))) return [];
  const matches = (subject: Case): boolean =>
    traitsOf(subject).some((trait) => patterns.some((pattern) => fits(trait, pattern)));
  for (let drawn = Math.max(SAMPLE, cases); ; drawn *= 4) {
    const found = drawWithDamaged({ seed, cases: drawn }).filter(matches);
    if (found.length >= cases || drawn >= 16 * cases) return found.slice(0, cases);
  }
}
