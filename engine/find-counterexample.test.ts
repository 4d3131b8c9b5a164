import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../contract/capability.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Observation } from '../contract/observation.ts';
import type { Property } from '../contract/property.ts';
import { drawCases } from '../generators/draw.ts';
import { bucketsOf } from './buckets.ts';
import { type Asked, FAKE_RUN, fakeTool } from './fake-tool.ts';
import { type Confirmed, findCounterexample } from './find-counterexample.ts';
import { type JudgementRecord, sizeOf } from './record.ts';
import { openTool } from './tool-session.ts';

const capabilities = { read: capability({ depth: ['all'] }) };
const answer: Observation = { kind: 'answer', answer: { operation: 'read', elements: [] }, run: FAKE_RUN };
const refused: Observation = { kind: 'refused', message: 'no', run: FAKE_RUN };

/** Blames every tool that answers. */
const blame: Property = {
  id: 'read.blame',
  title: '',
  consequence: '',
  rules: [],
  operation: 'read',
  applies: () => true,
  asks: () => [{ id: 'moved: read', rendering: 'moved', question: { operation: 'read' } }],
  judge: (_subject, got): Judgement => {
    const { kind } = got.get('moved: read')!;
    if (kind === 'answer') return { verdict: 'fail', harm: 'leak', sentence: 'answered' };
    return kind === 'hang' ? { verdict: 'hang', sentence: 'hung' } : { verdict: 'refused', sentence: 'declined' };
  },
};

const cases = drawCases({ seed: 7, cases: 120 })
  .filter(({ family }) => family === 'siemens-enhanced')
  .slice(0, 5);
const recordsOf = (verdict: 'fail' | 'hang'): JudgementRecord[] =>
  cases.map((subject) => ({
    property: blame.id,
    case: subject,
    judgement: { verdict, sentence: 'x', ...(verdict === 'fail' ? { harm: 'leak' } : {}) },
  }));

/** Session 0 is the one for searching, each later one for a case alone. */
async function find(tool: ReturnType<typeof fakeTool>, verdict: 'fail' | 'hang' = 'fail'): Promise<Confirmed> {
  const session = await openTool(tool.adapter, tool.installation);
  return findCounterexample(tool, session, blame, bucketsOf('fake', recordsOf(verdict))[0]!, 60, 1);
}

test('a failure that comes again is made smaller, and fails alone in a fresh session', async () => {
  const tool = fakeTool('fake', capabilities, () => answer);
  const { trial, unstable } = await find(tool);
  const simplest = Math.min(...cases.map(sizeOf));
  assert.equal(unstable, []);
  assert.is(trial!.judgement.verdict, 'fail');
  assert.ok(sizeOf(trial!.subject.case) < simplest, `${sizeOf(trial!.subject.case)} of ${simplest}`);
  assert.is(tool.asked.at(-1)!.session, 1);
  assert.is(tool.asked.filter(({ session }) => session === 1).length, 1);
  assert.is(tool.closed(), 1);
  assert.ok(tool.asked.length <= 61);
});

test('a smaller case that fails only after others is not shown', async () => {
  const tool = fakeTool('fake', capabilities, ({ session }) => (session === 1 ? refused : answer));
  const { trial } = await find(tool);
  assert.is(sizeOf(trial!.subject.case), Math.min(...cases.map(sizeOf)));
});

test('a tool that does not do it again is not blamed: three cases are tried, and the bucket is given up', async () => {
  const tool = fakeTool('fake', capabilities, () => refused);
  const { trial, unstable } = await find(tool);
  assert.is(trial, undefined);
  assert.is(unstable.length, cases.length);
  assert.equal(
    tool.asked.map(({ session }) => session).filter((session) => session > 0),
    [1, 2, 3],
  );
});

test('a failure that does not come again is put aside, the next one is shown', async () => {
  const tool = fakeTool('fake', capabilities, ({ session }: Asked) => (session <= 1 ? refused : answer));
  const { trial, unstable } = await find(tool);
  assert.is(unstable.length, 1);
  assert.is(trial!.judgement.verdict, 'fail');
});

test('a hang gets three times the time, and no search for a smaller case', async () => {
  const tool = fakeTool('fake', capabilities, () => ({ kind: 'hang', message: 'x', run: FAKE_RUN }));
  const { trial } = await find(tool, 'hang');
  assert.is(trial!.judgement.verdict, 'hang');
  assert.equal(
    tool.asked.map(({ request }) => request.seconds),
    [3],
  );
});

test.run();
