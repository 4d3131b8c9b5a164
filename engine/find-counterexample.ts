import type { Adapter, Installation } from '../contract/adapter.ts';
import type { Case } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Property } from '../contract/property.ts';
import type { Bucket } from './buckets.ts';
import type { JudgementRecord } from './record.ts';
import { shrink } from './shrink.ts';
import { openTool, SECONDS, type ToolSession } from './tool-session.ts';
import { sameFailure, type Trial, tryCase } from './try-case.ts';

/** A tool that is on this machine. */
export interface FoundTool {
  readonly adapter: Adapter;
  readonly installation: Installation;
}

/** What is left of a bucket after a second look. */
export interface Confirmed {
  /** The counterexample that is shown; absent where nothing could be reproduced. */
  readonly trial?: Trial;
  /** Records that did not come out the same again. */
  readonly unstable: readonly JudgementRecord[];
  /** What the search for a smaller case cost. */
  readonly questions: number;
}

/** After this many cases of a bucket that did not fail again, none of it is believed. */
const ATTEMPTS = 3;

/**
 * Looks for the simplest case of a bucket that fails again when it is run alone, in a fresh session; then for a
 * smaller one that fails in the same way, which must fail again alone too. The search may cost `budget` questions.
 */
export async function findCounterexample(
  tool: FoundTool,
  property: Property,
  bucket: Bucket,
  budget: number,
  seconds: number = SECONDS,
): Promise<Confirmed> {
  const unstable: JudgementRecord[] = [];
  for (const record of bucket.records.slice(0, ATTEMPTS)) {
    const { trial, shrunk } = await inFreshSession(tool, async (session) => {
      const trial = await tryCase(session, property, record.case, secondsAfter(record.judgement, seconds));
      const confirmed = sameFailure(trial.judgement, record.judgement);
      return { trial, shrunk: confirmed ? await shrink(session, property, trial, budget, seconds) : undefined };
    });
    if (shrunk === undefined) {
      unstable.push(record);
      continue;
    }
    const { smaller, questions } = shrunk;
    if (smaller === undefined) return { trial, unstable, questions };
    const again = await runAlone(tool, property, smaller, trial.judgement, seconds);
    return { trial: sameFailure(again.judgement, trial.judgement) ? again : trial, unstable, questions };
  }
  return { unstable: bucket.records, questions: 0 };
}

/** Runs a case in a session of its own; a tool that hung before gets three times the time. */
export const runAlone = (
  tool: FoundTool,
  property: Property,
  subject: Case,
  before: Pick<Judgement, 'verdict'>,
  seconds: number = SECONDS,
): Promise<Trial> =>
  inFreshSession(tool, (session) => tryCase(session, property, subject, secondsAfter(before, seconds)));

const secondsAfter = ({ verdict }: Pick<Judgement, 'verdict'>, seconds: number): number =>
  verdict === 'hang' ? 3 * seconds : seconds;

async function inFreshSession<T>(
  { adapter, installation }: FoundTool,
  use: (session: ToolSession) => Promise<T>,
): Promise<T> {
  const session = await openTool(adapter, installation);
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}
