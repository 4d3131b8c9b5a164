import { includes } from '../contract/capability.ts';
import type { Case } from '../contract/case.ts';
import type { Answer } from '../contract/observation.ts';
import { OPERATIONS, type Operation, type Question } from '../contract/operation.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { renderCase } from '../generators/render.ts';
import { controlFault } from './control-answer.ts';
import { controlQuestion } from './control-question.ts';
import { conversionControl } from './conversion-control.ts';
import type { Outcome, ToolSession } from './tool-session.ts';

/** One control as it went. */
export interface ControlResult {
  readonly question: Question;
  /** What is wrong, or undefined. */
  readonly fault: string | undefined;
  /** What the tool wrote to stderr, where something is wrong; may be empty. */
  readonly stderr?: string;
}

/**
 * Asks a tool, twice each, questions whose answers are known, within what it declares: an adapter that misunderstands
 * its tool must not judge it. Ends at the first hang: who hangs once hangs at every question, and each takes its time.
 */
export async function checkControls(
  session: ToolSession,
  operations: ReadonlySet<Operation>,
): Promise<ControlResult[]> {
  const results: ControlResult[] = [];
  for (const operation of OPERATIONS) {
    const tool = session.capabilities[operation];
    if (tool === undefined || !operations.has(operation)) continue;
    for (const control of controlsOf(operation)) {
      const question = controlQuestion(control.target, operation, tool);
      if (question === undefined) continue;
      const { files } = renderCase(control).rendering('canonical');
      if (!includes(tool.reads, files[0]!.transferSyntax)) continue;
      const known = { target: control.target, meaning: files[0]!.meaning };
      const faultIn = (outcome: Outcome): string | undefined =>
        faultOf(outcome, (answer) => controlFault(answer, known, tool));
      const first = await session.ask(files, question);
      const second = first.kind === 'hang' ? first : await session.ask(files, question);
      const bad = [first, second].find((each) => faultIn(each) !== undefined);
      if (bad !== undefined) results.push({ question, fault: faultIn(bad), stderr: stderrOf(bad) });
      else if (listed(first) === listed(second)) results.push({ question, fault: undefined });
      else results.push({ question, fault: 'the same question about the same file got two answers', stderr: '' });
      if (bad?.kind === 'hang') return results;
    }
  }
  return results;
}

const controlsOf = (operation: Operation): readonly Case[] =>
  operation === 'convert' ? conversionControl() : CONTROL_SET.map(caseOf);

const faultOf = (outcome: Outcome, check: (answer: Answer) => string | undefined): string | undefined => {
  if (outcome.kind === 'answer') return check(outcome.answer);
  return `${outcome.kind}: ${'reason' in outcome ? outcome.reason : outcome.message}`;
};

const stderrOf = (outcome: Outcome): string => ('run' in outcome ? outcome.run.stderrExcerpt : '');

/** An answer as text. Files are left out: some tools write the time or a new UID into them. */
const listed = (outcome: Outcome): string =>
  outcome.kind === 'answer' && !('output' in outcome.answer) ? JSON.stringify(outcome.answer) : '';
