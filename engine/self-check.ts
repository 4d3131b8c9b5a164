import type { Adapter } from '../contract/adapter.ts';
import type { Case } from '../contract/case.ts';
import type { Property } from '../contract/property.ts';
import { checkMutant, type KnownMistake, type MutantResult } from './check-mutant.ts';
import { checkReference, type ReferenceResult } from './check-reference.ts';

/** What the suite is checked with. */
export interface SelfCheckOptions {
  readonly properties: readonly Property[];
  /** Correct implementations: no property may blame them. */
  readonly references: readonly Adapter[];
  readonly mutants: readonly KnownMistake[];
  readonly cases: readonly Case[];
}

export interface SelfCheckResult {
  readonly mutants: readonly MutantResult[];
  /** Parts about one implementation are added up. */
  readonly references: readonly ReferenceResult[];
  /** What is wrong with the suite, a line each; none where it is sound. */
  readonly faults: readonly string[];
}

/** The most that a mistake may stay unnoticed. */
export const MOST_CASES = 300;
const MOST_SECONDS = 60;

/** Examines the suite instead of tools. */
export async function selfCheck({
  properties,
  references,
  mutants,
  cases,
}: SelfCheckOptions): Promise<SelfCheckResult> {
  const correct: ReferenceResult[] = [];
  for (const reference of references) correct.push(await checkReference(reference, properties, cases));
  const wrong: MutantResult[] = [];
  for (const mutant of mutants) wrong.push(await checkMutant(mutant, properties, cases.slice(0, MOST_CASES)));
  return concludeSelfCheck(properties, wrong, correct, true);
}

/**
 * Says what the parts come to. A property is unsound where it blames a correct implementation or does not notice, in time,
 * a mistake that it is there for; of the whole suite also where no correct implementation ever passes it, or where no
 * mutant fails it.
 */
export function concludeSelfCheck(
  properties: readonly Pick<Property, 'id'>[],
  mutants: readonly MutantResult[],
  parts: readonly ReferenceResult[],
  whole: boolean,
): SelfCheckResult {
  const references = addedUp(parts);
  const faults = [
    ...references.flatMap(({ id, blamed }) =>
      blamed.map(
        ({ property, verdict, sentence, case: name }) =>
          `${property} gives ${verdict} to ${id}, which is correct: ${sentence} (case ${name})`,
      ),
    ),
    ...mutants.flatMap(({ id, mistake, expected, noticed, first }) => [
      ...expected.filter((one) => !noticed.includes(one)).map((one) => `${one} does not notice ${id}: ${mistake}`),
      ...(first !== undefined && first.seconds > MOST_SECONDS
        ? [`${first.property} takes ${Math.round(first.seconds)} s to notice ${id}: ${mistake}`]
        : []),
    ]),
  ];
  if (whole)
    for (const { id } of properties) {
      if (!references.some(({ passes }) => (passes[id] ?? 0) > 0))
        faults.push(`${id} is never passed by a correct implementation`);
      if (!mutants.some(({ noticed }) => noticed.includes(id))) faults.push(`${id} is failed by no mutant`);
    }
  return { mutants, references, faults };
}

function addedUp(parts: readonly ReferenceResult[]): ReferenceResult[] {
  const sums = new Map<string, ReferenceResult>();
  for (const part of parts) {
    const sum = sums.get(part.id);
    const known = new Set(sum?.blamed.map(({ property }) => property));
    sums.set(
      part.id,
      sum === undefined
        ? part
        : {
            id: part.id,
            cases: sum.cases + part.cases,
            judgements: sum.judgements + part.judgements,
            passes: Object.fromEntries(
              Object.entries(sum.passes).map(([id, times]) => [id, times + (part.passes[id] ?? 0)]),
            ),
            blamed: [...sum.blamed, ...part.blamed.filter(({ property }) => !known.has(property))],
          },
    );
  }
  return [...sums.values()];
}
