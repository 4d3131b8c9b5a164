import type { Answer } from '../contract/observation.ts';
import type { Operation, Question } from '../contract/operation.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { renderCase } from '../generators/render.ts';
import { controlQuestion } from './control-question.ts';
import { answerOf, isSameAnswer } from './same-answer.ts';
import type { ToolSession } from './tool-session.ts';

/** Whether batches of an operation may be used, or why not. */
export type Earned = { readonly earned: true } | { readonly earned: false; readonly why: string };

/**
 * Puts a question about all files of the control set to a tool, alone and in batches in either order, so that no file is
 * always first: batches are earned by the same answers (engine/same-answer). Files that the tool does not answer about alone do not count.
 */
export async function earnsBatches(session: ToolSession, operation: Operation): Promise<Earned> {
  const capability = session.capabilities[operation];
  if (capability === undefined) return { earned: false, why: `it has no ${operation}` };
  const controls = CONTROL_SET.map(caseOf);
  const question = firstOf(controls, (control) => controlQuestion(control.target, operation, capability));
  if (question === undefined) return { earned: false, why: 'no control can be asked about' };
  const alone: { readonly files: Files; readonly answers: readonly [Answer, Answer] }[] = [];
  for (const control of controls) {
    const { files } = renderCase(control).rendering('canonical');
    const answer = answerOf(await session.ask(files, question));
    if (answer === undefined) continue;
    // A file may be another each time; a listing may not.
    const again = isFile(answer) ? answerOf(await session.ask(files, question)) : answer;
    if (again !== undefined) alone.push({ files, answers: [answer, again] });
  }
  if (alone.length < 2) return { earned: false, why: 'it answers about fewer than two files of the control set' };
  for (const order of [alone, [...alone].reverse()]) {
    const seen = await session.askBatch(
      order.map(({ files }) => files),
      question,
    );
    const isSame = ({ answers }: (typeof order)[number], i: number): boolean => {
      const answer = answerOf(seen[i]);
      return answer !== undefined && isSameAnswer(answer, answers);
    };
    if (!order.every(isSame))
      return { earned: false, why: 'it answers otherwise about several files of the control set at once than alone' };
  }
  return { earned: true };
}

type Files = Parameters<ToolSession['ask']>[0];

const isFile = (answer: Answer): boolean => 'output' in answer || 'document' in answer;

function firstOf<T>(all: readonly T[], ask: (one: T) => Question | undefined): Question | undefined {
  for (const one of all) {
    const question = ask(one);
    if (question !== undefined) return question;
  }
  return undefined;
}
