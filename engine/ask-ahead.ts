import type { RenderedCase, RenderedFile } from '../contract/case.ts';
import type { Observation } from '../contract/observation.ts';
import type { Operation, Question } from '../contract/operation.ts';
import type { Claims } from './examine-case.ts';
import { planCase } from './plan-case.ts';
import type { ToolSession } from './tool-session.ts';

/** Files in one process: beyond this starting it costs nothing any more, and what one bad file costs grows. */
const MOST = 200;

/** Makes a session know answers: what they do not tell it asks alone. */
export type Informing = (session: ToolSession) => ToolSession;

/**
 * Puts the questions that cases share to a tool in batches. The answers are for sessions with the same tool. Damaged
 * cases are always asked about alone: what a tool says while it reads one is part of what is judged, and in a batch
 * nobody can tell whom it said it about.
 */
export async function askAhead(
  session: ToolSession,
  subjects: readonly RenderedCase[],
  { properties, exposures }: Claims,
  operations: readonly Operation[],
  seconds?: number,
): Promise<Informing> {
  if (operations.length === 0) return (uninformed) => uninformed;
  const shared = new Map<string, { readonly question: Question; readonly files: Set<readonly RenderedFile[]> }>();
  for (const subject of subjects) {
    if (subject.case.damage !== undefined) continue;
    for (const { question, rendering } of planCase(subject, session.capabilities, properties, exposures).asks) {
      if (!operations.includes(question.operation)) continue;
      const { files } = subject.rendering(rendering);
      if (files.length !== 1) continue;
      const key = JSON.stringify(question);
      const known = shared.get(key);
      if (known === undefined) shared.set(key, { question, files: new Set([files]) });
      else known.files.add(files);
    }
  }
  const known = new Map<string, Map<readonly RenderedFile[], Observation>>();
  for (const [key, { question, files }] of shared) {
    const answers = new Map<readonly RenderedFile[], Observation>();
    const all = [...files];
    for (let first = 0; first < all.length; first += MOST) {
      const some = all.slice(first, first + MOST);
      const seen = await session.askBatch(some, question, seconds);
      for (const [i, one] of seen.entries()) if (one !== undefined) answers.set(some[i]!, one);
    }
    known.set(key, answers);
  }
  return (uninformed) => ({
    ...uninformed,
    ask: async (files, question, limit) => {
      const answers = known.get(JSON.stringify(question));
      const answer = answers?.get(files);
      // Once only: a question that is put again, to see whether the answer stays, is put to the tool.
      if (answer === undefined || !answers?.delete(files)) return uninformed.ask(files, question, limit);
      return answer;
    },
  });
}
