import type { Session } from '../contract/adapter.ts';
import type { Answer, Converted, Found, Observation, SeenElement } from '../contract/observation.ts';
import type { Question } from '../contract/operation.ts';
import { askLive } from './live-session.ts';

/** Whatever an answer may hold. */
interface Answered {
  readonly elements: readonly SeenElement[];
  readonly found: readonly Found[];
  readonly output: Uint8Array;
  readonly converted: readonly Converted[];
}

/** The answer to one question about one file, for tests; throws where there is none. */
export const answered = async (session: Session, bytes: Uint8Array, question: Question): Promise<Answered> =>
  answerIn(await askLive(session, bytes, question), question.operation);

/** The answer in an observation, for tests; throws where there is none, and for one to another question. */
export function answerIn(got: Observation, operation: Answer['operation']): Answered {
  if (got.kind !== 'answer') throw new Error(`${got.kind}: ${'message' in got ? got.message : got.reason}`);
  if (got.answer.operation !== operation) throw new Error(`an answer to ${got.answer.operation}`);
  return { elements: [], found: [], output: new Uint8Array(), converted: [], ...got.answer };
}
