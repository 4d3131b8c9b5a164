import type { Case } from '../contract/case.ts';
import { loadCases } from '../corpus/load-cases.ts';
import { toCase } from '../corpus/to-case.ts';
import { mixed, mostInformativeFirst } from '../engine/order-cases.ts';
import { drawMatching, traitsOf } from './draw-matching.ts';
import { fits } from './select.ts';

/** Which cases a run is asked for. */
export interface WantedCases {
  readonly seed: number;
  /** How many are drawn. */
  readonly cases: number;
  /** How many curated ones come before them, at most. */
  readonly curated: number;
  readonly features: readonly string[];
}

/** The cases of a run in the order in which they are put to tools. */
export interface PlannedCases {
  readonly cases: readonly Case[];
  readonly curated: number;
}

/**
 * Curated cases, then drawn ones, of either those first that combine what none before them combines; files, series to
 * convert and damaged files are mixed, or the corpus, which makes files only, would keep the others waiting.
 *
 * @throws UsageError for a pattern that fits nothing
 */
export async function planCases(
  { seed, cases, curated, features }: WantedCases,
  listedBy: string,
): Promise<PlannedCases> {
  if (features.length === 0) {
    const first = await curatedCases(curated);
    return {
      cases: mixed([...first, ...mostInformativeFirst(drawMatching(seed, cases, [], listedBy))]),
      curated: first.length,
    };
  }
  const all = curated === 0 ? [] : await curatedCases(Number.POSITIVE_INFINITY);
  const first = all
    .filter((one) => traitsOf(one).some((trait) => features.some((pattern) => fits(trait, pattern))))
    .slice(0, curated);
  const drawn = drawMatching(seed, cases, features, listedBy, all.flatMap(traitsOf));
  return { cases: mixed([...first, ...mostInformativeFirst(drawn)]), curated: first.length };
}

/** Cases of the corpus that tools can be asked about in several renderings: those first that show most that is new. */
async function curatedCases(most: number): Promise<readonly Case[]> {
  if (most === 0) return [];
  const named = (await loadCases()).map((one) => ({ one, family: one.id.split('/')[0]!, features: one.features }));
  const cases: Case[] = [];
  for (const { one } of mostInformativeFirst(named)) {
    if (cases.length >= most) break;
    const made = toCase(one);
    if ('case' in made) cases.push(made.case);
  }
  return cases;
}
