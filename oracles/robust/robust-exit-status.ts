import type { RenderedCase } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Answer, Observation } from '../../contract/observation.ts';
import type { Ask, Property } from '../../contract/property.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { verdict } from '../judge-helpers.ts';
import { crashSign } from './crash-sign.ts';
import { doing } from './fallen.ts';
import { isVisible } from './is-visible.ts';
import { WHOLE_AND_DAMAGED, wholeAsks } from './robust-asks.ts';
import { isCut, isUnreadable } from './truncated.ts';

/** What a tool gave for the whole, for people. */
function given(answer: Answer): string {
  if (answer.operation === 'read') return `a listing of ${answer.elements.length} elements`;
  if (!('output' in answer)) return 'a document';
  return readFile(answer.output).complete ? 'a file that looks whole' : 'a file that breaks off too';
}

/** One operation on a file that breaks off, and the same on the whole file. */
function judgeOne(subject: RenderedCase, ask: Ask, seen: Observation, control: Observation): Judgement {
  const evidence = { ask: ask.id, rendering: ask.rendering };
  // A crash or a hang is for all to see, and the matter of another property.
  if (crashSign(seen) !== undefined || seen.kind === 'hang' || seen.kind === 'crash')
    return verdict('not-exercised', 'did not come to an answer', evidence);
  if (seen.kind === 'garbled')
    return verdict('not-exercised', `gave what could not be read: ${seen.message}`, evidence);
  if (seen.kind === 'unsupported') return verdict('unsupported', seen.reason, evidence);
  if (control.kind !== 'answer')
    return verdict('not-exercised', 'gives no answer about the whole file either', evidence);
  if (seen.kind === 'refused') return verdict('pass', `said that something is wrong: ${seen.message}`, evidence);
  if (isVisible(seen, control))
    return verdict('pass', 'gave what it could read, and said that something is wrong', evidence);
  const gave = given(seen.answer);
  return {
    verdict: 'fail',
    harm: gave === 'a file that breaks off too' ? 'unreadable-output' : 'lost-value',
    sentence: `said success and nothing else ${doing(ask, subject)}`,
    expected: 'an exit status other than 0, a refusal, or a message',
    observed: gave,
    ...evidence,
  };
}

/**
 * Whoever reads a file that ends within an element learns that it is not whole. Judged on operations that need the whole
 * file, and only where the tool answers about the undamaged one; what it always says does not count as a message.
 */
export const robustExitStatus: Property = {
  id: 'robust.exit-status',
  title: 'A file that cannot be read to its end is an error that the caller can see',
  consequence: 'Half a file is archived, converted or counted as a whole one, and nobody learns of it.',
  rules: ['PS3.5-7.5.1-b', 'DER-8'],
  askedOn: 'Cases whose file breaks off within an element; two operations that have to go through the whole file.',
  renderings: WHOLE_AND_DAMAGED,
  control: 'The tool answers about the undamaged file, and what it says about that one too is not taken for a message.',
  operation: 'any',
  applies: isCut,
  asks: wholeAsks,
  judge(subject, got, tool): Judgement {
    const asks = wholeAsks(subject, tool);
    if ('unsupported' in asks) return verdict('unsupported', asks.unsupported);
    if (!isUnreadable(subject)) return verdict('not-exercised', 'the file ends where an element does');
    const judgements = asks
      .filter(({ rendering }) => rendering === 'damaged')
      .map((ask) => {
        const control = asks.find((one) => one.rendering === 'canonical' && sameQuestion(one, ask));
        const [seen, whole] = [got.get(ask.id), control && got.get(control.id)];
        return seen && whole ? judgeOne(subject, ask, seen, whole) : verdict('not-run', 'was not asked about the file');
      });
    return (
      judgements.find(({ verdict: kind }) => kind === 'fail') ??
      judgements.find(({ verdict: kind }) => kind === 'pass') ??
      judgements[0]!
    );
  },
};

const sameQuestion = (a: Ask, b: Ask): boolean => JSON.stringify(a.question) === JSON.stringify(b.question);
