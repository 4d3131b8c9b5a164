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
 * Looks for the simplest case of a bucket, and for a smaller one that fails in the same way, which may cost `budget`
 * questions put to `session`. Whatever is shown has failed again alone, in a session of its own.
 */
export async function findCounterexample(
  tool: FoundTool,
  session: ToolSession,
  property: Property,
  bucket: Bucket,
  budget: number,
  seconds: number = SECONDS,
): Promise<Confirmed> {
  const unstable: JudgementRecord[] = [];
  let questions = 0;
  for (const { case: found, judgement } of bucket.records.slice(0, ATTEMPTS)) {
    const shrunk = await shrink(session, property, found, judgement, budget - questions, seconds);
    questions += shrunk.questions;
    for (const subject of shrunk.smaller === undefined ? [found] : [shrunk.smaller, found]) {
      const trial = await runAlone(tool, property, subject, judgement, seconds);
      if (sameFailure(trial.judgement, judgement)) return { trial, unstable, questions };
    }
    unstable.push(bucket.records[unstable.length]!);
  }
  return { unstable: bucket.records, questions };
}

/** Runs a case in a session of its own; a tool that hung before gets three times the time. */
export async function runAlone(
  { adapter, installation }: FoundTool,
  property: Property,
  subject: Case,
  before: Pick<Judgement, 'verdict'>,
  seconds: number = SECONDS,
): Promise<Trial> {
  const session = await openTool(adapter, installation);
  try {
    return await tryCase(session, property, subject, before.verdict === 'hang' ? 3 * seconds : seconds);
  } finally {
    await session.close();
  }
}
