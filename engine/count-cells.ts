import type { Harm, Verdict } from '../contract/judgement.ts';
import { VERDICTS } from '../contract/judgement.ts';
import type { Cell, Counts } from '../contract/results.ts';
import type { JudgementRecord } from './record.ts';

/** Verdicts that speak for themselves; the others need a reason. */
const PLAIN: ReadonlySet<Verdict> = new Set(['pass', 'fail', 'lax', 'crash', 'hang']);

/** Counts a tool's judgements: one cell for each property, in the order given, even where no case applied to it. */
export function countCells(
  tool: string,
  properties: readonly string[],
  records: readonly JudgementRecord[],
  findings: ReadonlyMap<string, readonly string[]>,
): Cell[] {
  return properties.map((property) => {
    const own = records.filter((record) => record.property === property);
    const verdict = VERDICTS.find((one) => own.some(({ judgement }) => judgement.verdict === one)) ?? 'not-run';
    const first = own.find(({ judgement }) => judgement.verdict === verdict);
    const reason = first === undefined ? 'no case of this run applies' : first.judgement.sentence;
    return {
      tool,
      property,
      verdict,
      counts: counts(own),
      harms: tally(own.flatMap(({ judgement }): Harm[] => (judgement.harm === undefined ? [] : [judgement.harm]))),
      features: byFeature(own),
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

function byFeature(records: readonly JudgementRecord[]): Record<string, Counts> {
  const groups = new Map<string, JudgementRecord[]>();
  for (const record of records)
    for (const feature of new Set([record.case.family, ...record.case.features])) {
      const group = groups.get(feature);
      if (group === undefined) groups.set(feature, [record]);
      else group.push(record);
    }
  const names = [...groups.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, counts(groups.get(name)!)]));
}
