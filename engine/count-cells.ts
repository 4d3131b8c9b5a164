import type { Harm, Verdict } from '../contract/judgement.ts';
import { VERDICTS } from '../contract/judgement.ts';
import type { Cell, Counts, Failing } from '../contract/results.ts';
import type { JudgementRecord } from './record.ts';

/** Verdicts that speak for themselves; the others need a reason. */
const PLAIN: ReadonlySet<Verdict> = new Set(['pass', 'fail', 'lax', 'crash', 'hang']);

/**
 * Counts a tool's judgements: one cell for each property, in the order given, even where no case applied to it.
 * `unfinished` says why there may be cases that the tool was not asked about.
 */
export function countCells(
  tool: string,
  properties: readonly string[],
  records: readonly JudgementRecord[],
  findings: ReadonlyMap<string, readonly string[]>,
  unfinished?: string,
): Cell[] {
  const byProperty = new Map<string, JudgementRecord[]>(properties.map((property) => [property, []]));
  for (const record of records) byProperty.get(record.property)?.push(record);
  return properties.map((property) => {
    const own = byProperty.get(property)!;
    const verdict = VERDICTS.find((one) => own.some(({ judgement }) => judgement.verdict === one)) ?? 'not-run';
    const first = own.find(({ judgement }) => judgement.verdict === verdict);
    const reason = first?.judgement.sentence ?? unfinished ?? 'no case of this run applies';
    const failing = failingIn(own);
    return {
      tool,
      property,
      verdict,
      counts: counts(own),
      harms: tally(own.flatMap(({ judgement }): Harm[] => (judgement.harm === undefined ? [] : [judgement.harm]))),
      features: byFeature(own),
      ...(Object.keys(failing).length === 0 ? {} : { failing }),
      findings: findings.get(property) ?? [],
      ...(PLAIN.has(verdict) ? {} : { reason }),
    };
  });
}

const counts = (records: readonly JudgementRecord[]): Counts =>
  tally(records.map(({ judgement }) => judgement.verdict));

/** How often each name occurs, names in alphabetical order. */
function tally<N extends string>(names: readonly N[]): { [K in N]?: number } {
  const result: { [K in N]?: number } = {};
  for (const name of [...names].sort()) result[name] = (result[name] ?? 0) + 1;
  return result;
}

/** The records of each name that `namesOf` gives one, names in alphabetical order. */
function grouped<T>(
  records: readonly JudgementRecord[],
  namesOf: (record: JudgementRecord) => Iterable<string>,
  summary: (own: readonly JudgementRecord[]) => T,
): Record<string, T> {
  const groups = new Map<string, JudgementRecord[]>();
  for (const record of records)
    for (const name of namesOf(record)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [record]);
      else group.push(record);
    }
  const names = [...groups.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, summary(groups.get(name)!)]));
}

const byFeature = (records: readonly JudgementRecord[]): Record<string, Counts> =>
  grouped(records, ({ case: { family, features } }) => new Set([family, ...features]), counts);

/** Failures that are the tool's, on legal input, by family. */
const failingIn = (records: readonly JudgementRecord[]): Record<string, Failing> =>
  grouped(
    records.filter(({ judgement: { verdict } }) => verdict === 'fail' || verdict === 'crash' || verdict === 'hang'),
    ({ case: { family } }) => [family],
    (own) =>
      tally(
        own.flatMap(({ judgement: { verdict, harm } }): (keyof Failing)[] =>
          verdict === 'crash' || verdict === 'hang' ? [verdict] : harm === undefined ? [] : [harm],
        ),
      ),
  );
