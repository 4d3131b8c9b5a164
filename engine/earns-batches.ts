import type { Operation, Question } from '../contract/operation.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { renderCase } from '../generators/render.ts';
import { controlQuestion } from './control-question.ts';
import type { Outcome, ToolSession } from './tool-session.ts';

/** Whether batches of an operation may be used, or why not. */
export type Earned = { readonly earned: true } | { readonly earned: false; readonly why: string };

/**
 * Puts a question about all files of the control set to a tool, alone and in batches in either order, so that no file is
 * always first: batches are earned by the same answers. Files that the tool does not answer about alone do not count.
 */
export async function earnsBatches(session: ToolSession, operation: Operation): Promise<Earned> {
  const capability = session.capabilities[operation];
  if (capability === undefined) return { earned: false, why: `it has no ${operation}` };
  const controls = CONTROL_SET.map(caseOf);
  const question = firstOf(controls, (control) => controlQuestion(control.target, operation, capability));
  if (question === undefined) return { earned: false, why: 'no control can be asked about' };
  const alone: { readonly files: Parameters<ToolSession['ask']>[0]; readonly answer: string }[] = [];
  for (const control of controls) {
    const { files } = renderCase(control).rendering('canonical');
    const answer = listed(await session.ask(files, question));
    if (answer !== undefined) alone.push({ files, answer });
  }
  if (alone.length < 2) return { earned: false, why: 'it answers about fewer than two files of the control set' };
  for (const order of [alone, [...alone].reverse()]) {
    const seen = await session.askBatch(
      order.map(({ files }) => files),
      question,
    );
    if (order.some(({ answer }, i) => listed(seen[i]) !== answer))
      return { earned: false, why: 'it answers otherwise about several files of the control set at once than alone' };
  }
  return { earned: true };
}

/** An answer as text; undefined where there is none to compare. */
function listed(outcome: Outcome | undefined): string | undefined {
  if (outcome?.kind !== 'answer' || 'output' in outcome.answer || 'document' in outcome.answer) return undefined;
  return JSON.stringify(outcome.answer);
}

function firstOf<T>(all: readonly T[], ask: (one: T) => Question | undefined): Question | undefined {
  for (const one of all) {
    const question = ask(one);
    if (question !== undefined) return question;
  }
  return undefined;
}
