import type { Adapter } from '../contract/adapter.ts';
import type { Case } from '../contract/case.ts';
import type { Harm, Judgement, Verdict } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import { renderCase } from '../generators/render.ts';
import { examineCase } from './examine-case.ts';
import { type FoundTool, findCounterexample } from './find-counterexample.ts';
import { isFailure } from './record.ts';
import { openTool, type ToolSession } from './tool-session.ts';
import { sameFailure } from './try-case.ts';

/** An implementation with one known mistake: the properties named have to notice. */
export interface KnownMistake {
  readonly adapter: Adapter;
  readonly mistake: string;
  readonly caughtBy: readonly string[];
  /** How many questions a smaller case may cost, where fewer than usual: a process that breaks is started again for each. */
  readonly questions?: number;
}

/** How the first property that noticed a mistake came to it. */
interface Catch {
  readonly property: string;
  readonly verdict: Verdict;
  readonly harm?: Harm;
  /** What is said of the smallest case. */
  readonly sentence: string;
  /** How many cases it took, this one included. */
  readonly cases: number;
  /** How long that took. */
  readonly seconds: number;
  /** `alone`: in a session of its own, with this case only; `in order`: in a session of its own, after the same cases. */
  readonly confirmed: 'alone' | 'in order';
  /** The smallest case that shows it; where it shows alone. */
  readonly minimal?: Case;
  /** The case that shows it after all cases before it; where it does not show alone. */
  readonly last?: Case;
}

/** What came of one mistake. */
export interface MutantResult {
  readonly id: string;
  readonly mistake: string;
  /** The properties that have to notice, and those of them that did. */
  readonly expected: readonly string[];
  readonly noticed: readonly string[];
  readonly first?: Catch;
}

/** How many questions a smaller case may cost: as many as at most in a run. */
const QUESTIONS = 240;

/**
 * Puts an implementation with a mistake to the properties that have to notice, case by case until all have. A failure
 * counts only if it comes again in a session of its own.
 */
export async function checkMutant(
  { adapter, mistake, caughtBy, questions = QUESTIONS }: KnownMistake,
  properties: readonly Property[],
  cases: Iterable<Case>,
): Promise<MutantResult> {
  const tool = await found(adapter);
  const due = new Map(properties.filter(({ id }) => caughtBy.includes(id)).map((one) => [one.id, one]));
  const expected = [...due.keys()];
  const before: Case[] = [];
  let first: Catch | undefined;
  const begun = performance.now();
  const session = await openTool(tool.adapter, tool.installation);
  try {
    for (const subject of cases) {
      if (due.size === 0) break;
      before.push(subject);
      for (const [id, judgement] of await failures(session, subject, [...due.values()])) {
        const property = due.get(id)!;
        const seconds = (performance.now() - begun) / 1000;
        const again = first === undefined ? await confirmed(tool, property, before, judgement, questions) : undefined;
        if (first === undefined && again === undefined) continue;
        due.delete(id);
        const { verdict, harm, sentence } = judgement;
        first ??= {
          ...{ property: id, verdict, ...(harm && { harm }), sentence },
          ...{ cases: before.length, seconds },
          ...again!,
        };
      }
    }
  } finally {
    await session.close();
  }
  const noticed = expected.filter((id) => !due.has(id));
  return { id: adapter.id, mistake, expected, noticed, ...(first && { first }) };
}

/** An implementation that is part of the suite. */
export async function found(adapter: Adapter): Promise<FoundTool> {
  const installation = await adapter.detect();
  if (installation === undefined) throw new Error(`${adapter.id} is part of the suite and yet not found`);
  return { adapter, installation };
}

async function failures(
  session: ToolSession,
  subject: Case,
  properties: readonly Property[],
): Promise<readonly (readonly [string, Judgement])[]> {
  const claims = { properties, exposures: [] };
  const { judgements } = await examineCase(session, renderCase(subject), claims);
  return judgements.flatMap(({ property, judgement }) =>
    isFailure(judgement) ? [[property, judgement] as const] : [],
  );
}

async function confirmed(
  tool: FoundTool,
  property: Property,
  cases: readonly Case[],
  judgement: Judgement,
  questions: number,
): Promise<(Pick<Catch, 'confirmed' | 'minimal' | 'last'> & { readonly sentence?: string }) | undefined> {
  const last = cases.at(-1)!;
  const trial = await findCounterexample(tool, property, last, judgement, { questions });
  if (trial !== undefined)
    return { confirmed: 'alone', minimal: trial.subject.case, sentence: trial.judgement.sentence };
  // A mistake that depends on what was asked before shows only after the same questions.
  const session = await openTool(tool.adapter, tool.installation);
  try {
    for (const subject of cases) {
      const again = await failures(session, subject, [property]);
      if (subject === last && again.some(([, one]) => sameFailure(one, judgement)))
        return { confirmed: 'in order', last };
    }
  } finally {
    await session.close();
  }
  return undefined;
}
