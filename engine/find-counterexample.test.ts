import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../contract/capability.ts';
import type { Case } from '../contract/case.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Observation } from '../contract/observation.ts';
import type { Property } from '../contract/property.ts';
import type { Finding } from '../contract/results.ts';
import type { DataSet } from '../dicom/data-set.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { drawCases } from '../generators/draw.ts';
import { privateCount } from '../generators/private-count.ts';
import { renderCase } from '../generators/render.ts';
import { bucketsOf } from './buckets.ts';
import { type Asked, FAKE_RUN, fakeTool } from './fake-tool.ts';
import { findCounterexample } from './find-counterexample.ts';
import { infoOf, type JudgementRecord, sizeOf } from './record.ts';
import { outcomeOf } from './results-of.ts';

const capabilities = { read: capability({ depth: ['all'] }) };
const answer: Observation = { kind: 'answer', answer: { operation: 'read', elements: [] }, run: FAKE_RUN };
const refused: Observation = { kind: 'refused', message: 'no', run: FAKE_RUN };

/** Blames every tool that answers. */
const blame: Property = {
  id: 'read.blame',
  title: '',
  consequence: '',
  rules: [],
  askedOn: '',
  renderings: ['moved'],
  control: '',
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
  .sort((a, b) => sizeOf(a) - sizeOf(b))
  .slice(0, 5);
const [simplest] = cases as [Case, ...Case[]];

const judgementOf = (verdict: 'fail' | 'hang'): Judgement => ({
  verdict,
  sentence: 'x',
  ...(verdict === 'fail' ? { harm: 'leak' } : {}),
});
const records = cases.map(
  (subject): JudgementRecord => ({ property: blame.id, case: infoOf(subject), judgement: judgementOf('fail') }),
);
const finding = { id: 'f-123456' } as Finding;

/** Session 0 is the one for searching, each later one for a case alone; of a hang there is no search. */
const find = (tool: ReturnType<typeof fakeTool>, verdict: 'fail' | 'hang' = 'fail', late?: () => boolean) =>
  findCounterexample(tool, blame, simplest, judgementOf(verdict), { questions: 60, seconds: 1, ...(late && { late }) });

test('a failure that comes again is made smaller, and fails alone in a fresh session', async () => {
  const tool = fakeTool('fake', capabilities, () => answer);
  const trial = await find(tool);
  assert.is(trial!.judgement.verdict, 'fail');
  assert.ok(sizeOf(trial!.subject.case) < sizeOf(simplest), `${sizeOf(trial!.subject.case)} of ${sizeOf(simplest)}`);
  assert.is(tool.asked.at(-1)!.session, 1);
  assert.is(tool.asked.filter(({ session }) => session === 1).length, 1);
  assert.is(tool.closed(), 2);
  assert.ok(tool.asked.length <= 61);
});

/** Full of elements, so that making it small takes many questions. */
const crowded = drawCases({ seed: 42, cases: 20 }).find((one) => privateCount(one) > 100)!;

test('a fast tool is asked further while the case is not small; a slow one, and about a small one, no more than usual', async () => {
  const usual = { questions: 20, seconds: 60 };
  const look = async (effort: { readonly questions: number; readonly further?: number }, most: number) => {
    const fails = ({ files }: Asked): Observation =>
      readFile(files[0]!.bytes).file!.dataSet.elements.length >= most ? answer : refused;
    const tool = fakeTool('fake', capabilities, fails);
    const trial = await findCounterexample(tool, blame, crowded, judgementOf('fail'), effort);
    return {
      asked: tool.asked.filter(({ session }) => session === 0).length,
      count: privateCount(trial!.subject.case),
    };
  };
  const [short, long] = [await look(usual, 40), await look({ ...usual, further: 80 }, 40)];
  assert.is(short.asked, 20);
  assert.ok(long.asked > 20 && long.asked <= 80, `${long.asked}`);
  assert.ok(long.count < short.count, `${long.count} of ${short.count}`);
  const slow = { ...usual, further: 80, seconds: 0.001 };
  assert.is((await look(slow, 40)).asked, 20);
  assert.ok((await look({ ...usual, further: 80 }, 0)).asked <= 20, 'all fail, so that it is soon small');
});

test('a smaller case that fails only after others is not shown', async () => {
  const tool = fakeTool('fake', capabilities, ({ session }) => (session === 1 ? refused : answer));
  const trial = await find(tool);
  assert.is(trial!.subject.case.id, simplest.id);
});

test('a tool that does not do it again is not blamed', async () => {
  const tool = fakeTool('fake', capabilities, () => refused);
  assert.is(await find(tool), undefined);
  assert.equal(
    tool.asked.map(({ session }) => session).filter((session) => session > 0),
    [1],
  );
});

test('where time is up nothing is made smaller, and yet run again', async () => {
  const tool = fakeTool('fake', capabilities, () => answer);
  const trial = await find(tool, 'fail', () => true);
  assert.is(trial!.subject.case.id, simplest.id);
  assert.is(tool.asked.length, 1);
});

test('three cases of a bucket are tried, in order, until one fails again; where none does the bucket is given up', () => {
  const [bucket] = bucketsOf('fake', records);
  const known = new Map<string, { finding?: Finding }>();
  const outcome = () => outcomeOf(bucket!.records, (record) => known.get(record.case.id));
  for (const index of [0, 1, 2]) {
    const { open, unstable } = outcome();
    assert.is(open!.case.id, cases[index]!.id);
    assert.is(unstable.length, index);
    known.set(open!.case.id, {});
  }
  assert.equal(outcome(), { unstable: bucket!.records });
  known.set(cases[1]!.id, { finding });
  assert.equal(outcome(), { finding, unstable: bucket!.records.slice(0, 1) });
});

test('a second look that asks what hung alone before takes its word', async () => {
  const tool = fakeTool('fake', capabilities, () => ({ kind: 'hang', message: 'x', run: FAKE_RUN }));
  const hangs = new Map();
  const look = () => findCounterexample(tool, blame, simplest, judgementOf('hang'), { questions: 60, hangs });
  const [first, second] = [await look(), await look()];
  assert.is(first!.judgement.verdict, 'hang');
  assert.equal(second!.judgement, first!.judgement);
  assert.is(tool.asked.length, 1);
});

/** A case whose target lies deep, with much beside it. */
const deep = drawCases({ seed: 7, cases: 120 }).find(
  (one) => one.target.path.length >= 3 && one.validity === 'legal' && privateCount(one) > 10,
)!;
const HANG: Observation = { kind: 'hang', message: 'x', run: FAKE_RUN };

/** Items deep. */
const depthOf = ({ elements }: DataSet): number =>
  Math.max(0, ...elements.flatMap((one) => ('items' in one ? one.items.map((item) => 1 + depthOf(item)) : [])));
const depthIn = ({ files }: Asked): number => depthOf(readFile(files[0]!.bytes).file!.dataSet);

test('a hang gets three times the time: with the target alone in its place first, which is the finding where it hangs too', async () => {
  const depth = deep.target.path.length;
  const tool = fakeTool('fake', capabilities, (asked) => (depthIn(asked) >= depth ? HANG : answer));
  const trial = await findCounterexample(tool, blame, deep, judgementOf('hang'), { questions: 60, seconds: 1 });
  assert.is(trial!.judgement.verdict, 'hang');
  assert.ok(privateCount(trial!.subject.case) <= 2, `${privateCount(trial!.subject.case)}`);
  assert.is(trial!.subject.case.target.path.length, depth);
  assert.equal(
    tool.asked.map(({ request, session }) => [session, request.seconds]),
    [[0, 3]],
  );
});

test('a hang that takes more than nesting is confirmed with the case that was found', async () => {
  const { length } = renderCase(deep).rendering('moved').files[0]!.bytes;
  const tool = fakeTool('fake', capabilities, ({ files }) => (files[0]!.bytes.length >= length ? HANG : answer));
  const look = async (effort: { readonly questions: number; readonly late?: () => boolean }) => {
    const before = tool.asked.length;
    const trial = await findCounterexample(tool, blame, deep, judgementOf('hang'), { seconds: 1, ...effort });
    assert.is(trial!.subject.case.id, deep.id);
    return tool.asked.length - before;
  };
  const asked = await look({ questions: 60 });
  assert.ok(asked === 2 || asked === 3, `${asked}`);
  assert.is(await look({ questions: 0 }), 1);
  assert.is(await look({ questions: 60, late: () => true }), 1);
});

test.run();
