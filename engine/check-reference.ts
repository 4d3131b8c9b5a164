import type { Adapter } from '../contract/adapter.ts';
import type { Case } from '../contract/case.ts';
import type { Verdict } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import { renderCase } from '../generators/render.ts';
import { found } from './check-mutant.ts';
import { examineCase } from './examine-case.ts';
import { openTool } from './tool-session.ts';

/** What came of some cases put to a correct implementation. */
export interface ReferenceResult {
  readonly id: string;
  readonly cases: number;
  /** All judgements that say something of the implementation: neither not-run nor unsupported. */
  readonly judgements: number;
  /** For each property how often it was passed. */
  readonly passes: Readonly<Record<string, number>>;
  /** The first time that each property blamed it; none may. */
  readonly blamed: readonly {
    readonly property: string;
    readonly verdict: Verdict;
    readonly sentence: string;
    readonly case: string;
  }[];
}

const BLAME: ReadonlySet<Verdict> = new Set(['fail', 'lax', 'crash', 'hang', 'adapter-error']);

/** Puts cases to a correct implementation and counts what the properties say. */
export async function checkReference(
  adapter: Adapter,
  properties: readonly Property[],
  cases: Iterable<Case>,
): Promise<ReferenceResult> {
  const { installation } = await found(adapter);
  const passes: Record<string, number> = Object.fromEntries(properties.map(({ id }) => [id, 0]));
  const blamed = new Map<string, ReferenceResult['blamed'][number]>();
  let put = 0;
  let count = 0;
  const session = await openTool(adapter, installation);
  try {
    for (const subject of cases) {
      const { judgements } = await examineCase(session, renderCase(subject), { properties, exposures: [] });
      put++;
      for (const { property, judgement } of judgements) {
        const { verdict, sentence } = judgement;
        if (verdict !== 'not-run' && verdict !== 'unsupported') count++;
        if (verdict === 'pass') passes[property] = passes[property]! + 1;
        if (BLAME.has(verdict) && !blamed.has(property))
          blamed.set(property, { property, verdict, sentence, case: subject.id });
      }
    }
  } finally {
    await session.close();
  }
  return { id: adapter.id, cases: put, judgements: count, passes, blamed: [...blamed.values()] };
}
