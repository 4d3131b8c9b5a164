import type { Adapter, Installation } from '../contract/adapter.ts';
import type { Case } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import { barestCases } from '../generators/shrink-case.ts';
import { type Hangs, rememberHangs } from './remember-hangs.ts';
import { shrink } from './shrink.ts';
import { openTool, SECONDS } from './tool-session.ts';
import { sameFailure, type Trial, tryCase } from './try-case.ts';

/** A tool that is on this machine. */
export interface FoundTool {
  readonly adapter: Adapter;
  readonly installation: Installation;
}

/** How much a second look at a failure may cost. */
export interface Effort {
  /** Questions for making the case smaller. */
  readonly questions: number;
  /** As many in all, where the case is still not small and the tool answers fast. */
  readonly further?: number;
  /** How long a question may take. */
  readonly seconds?: number;
  /** Whether time is up for making it smaller. */
  readonly late?: () => boolean;
  /** Where the tool hung alone, for all looks at its failures. */
  readonly hangs?: Hangs;
}

/**
 * Looks for a smaller case that fails in the same way as one that did. Whatever is returned has failed again alone, in a
 * session of its own; undefined where nothing did. What comes out depends on the case, the tool and the effort only, not
 * on what else was found: parts of a run come to the same as the whole.
 */
export async function findCounterexample(
  tool: FoundTool,
  property: Property,
  found: Case,
  judgement: Judgement,
  { questions, further, seconds = SECONDS, late, hangs }: Effort,
): Promise<Trial | undefined> {
  const alone = async (subject: Case): Promise<Trial | undefined> => {
    const trial = await runAlone(tool, property, subject, judgement, seconds, hangs);
    return sameFailure(trial.judgement, judgement) ? trial : undefined;
  };
  const effort = { questions, seconds, ...(further !== undefined && { further }), ...(late && { late }) };
  for await (const smaller of candidates(tool, property, found, judgement, effort)) {
    const trial = await alone(smaller);
    if (trial !== undefined) return trial;
  }
  return await alone(found);
}

/**
 * What to run alone before the case that was found. Where a tool hung nothing is asked in search of it, as each question
 * could cost the whole time limit: what keeps little but the nesting is run alone at once, in place of the case where the
 * tool hangs there too; where it does not, its answer took no such time.
 */
async function* candidates(
  tool: FoundTool,
  property: Property,
  found: Case,
  judgement: Judgement,
  effort: Effort & { readonly seconds: number },
): AsyncGenerator<Case> {
  if (effort.questions === 0) return;
  if (judgement.verdict !== 'hang') {
    const smaller = await searched(tool, property, found, judgement, effort);
    if (smaller !== undefined) yield smaller;
    return;
  }
  for (const smaller of barestCases(found)) {
    if (effort.late?.()) return;
    yield smaller;
  }
}

async function searched(
  { adapter, installation }: FoundTool,
  property: Property,
  found: Case,
  judgement: Judgement,
  effort: Effort & { readonly seconds: number },
): Promise<Case | undefined> {
  const session = await openTool(adapter, installation);
  try {
    return await shrink(session, property, found, judgement, effort);
  } finally {
    await session.close();
  }
}

/**
 * Runs a case in a session of its own; a tool that hung before gets three times the time. A question in `hangs` is taken
 * for put.
 */
export async function runAlone(
  { adapter, installation }: FoundTool,
  property: Property,
  subject: Case,
  before: Pick<Judgement, 'verdict'>,
  seconds: number = SECONDS,
  hangs: Hangs = new Map(),
): Promise<Trial> {
  const session = await openTool(adapter, installation);
  try {
    const limit = before.verdict === 'hang' ? 3 * seconds : seconds;
    return await tryCase(rememberHangs(session, hangs), property, subject, limit);
  } finally {
    await session.close();
  }
}
