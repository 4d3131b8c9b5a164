import { existsSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../contract/capability.ts';
import type { Observation } from '../contract/observation.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { renderCase } from '../generators/render.ts';
import { FAKE_RUN, fakeTool } from './fake-tool.ts';
import { openTool } from './tool-session.ts';

const { files } = renderCase(caseOf(CONTROL_SET[0]!)).rendering('canonical');
const capabilities = { read: capability() };
const answer: Observation = { kind: 'answer', answer: { operation: 'read', elements: [] }, run: FAKE_RUN };

test('each question has a folder of its own with read-only copies, which is gone afterwards', async () => {
  const tool = fakeTool('fake', capabilities, () => answer);
  const session = await openTool(tool.adapter, tool.installation);
  await session.ask(files, { operation: 'read' });
  await session.ask(files, { operation: 'read' });
  await session.close();
  const [first, second] = tool.asked;
  assert.equal(
    first!.files.map(({ name }) => name),
    ['canonical.dcm'],
  );
  assert.ok(Buffer.from(files[0]!.bytes).equals(first!.files[0]!.bytes));
  assert.not(first!.files[0]!.writable);
  assert.is.not(first!.request.folder, second!.request.folder);
  assert.equal(
    [first, second].map((one) => existsSync(one!.request.folder)),
    [false, false],
  );
  assert.is(tool.closed(), 1);
});

for (const kind of ['crash', 'hang'] as const)
  test(`after a ${kind} the next question gets a new session`, async () => {
    const tool = fakeTool('fake', capabilities, () => ({ kind, message: 'x', run: FAKE_RUN }));
    const session = await openTool(tool.adapter, tool.installation);
    assert.is((await session.ask(files, { operation: 'read' })).kind, kind);
    await session.ask(files, { operation: 'read' });
    assert.equal(
      tool.asked.map((one) => one.session),
      [0, 1],
    );
    assert.is(tool.closed(), 2);
  });

test('an adapter that throws, or never answers, has made a mistake; the tool has not', async () => {
  const throwing = fakeTool('fake', capabilities, () => {
    throw new Error('no idea');
  });
  const first = await openTool(throwing.adapter, throwing.installation);
  assert.equal(await first.ask(files, { operation: 'read' }), { kind: 'mistake', message: 'no idea' });

  const silent = fakeTool('fake', capabilities, () => new Promise<Observation>(() => {}));
  const second = await openTool(silent.adapter, silent.installation, 0.05);
  const outcome = await second.ask(files, { operation: 'read' }, 0.05);
  assert.is(outcome.kind, 'mistake');
  assert.match('message' in outcome ? outcome.message : '', /no answer within/);
});

test('the names of temporary folders do not reach results', async () => {
  const tool = fakeTool('fake', capabilities, ({ request: { folder } }) => ({
    kind: 'refused',
    message: `cannot open ${folder}/canonical.dcm in ${folder}`,
    run: { ...FAKE_RUN, argv: ['fake', `${folder}/canonical.dcm`], stderrExcerpt: `E: ${folder}/x` },
  }));
  const session = await openTool(tool.adapter, tool.installation);
  const outcome = await session.ask(files, { operation: 'read' });
  assert.equal(outcome, {
    kind: 'refused',
    message: 'cannot open canonical.dcm in .',
    run: { ...FAKE_RUN, argv: ['fake', 'canonical.dcm'], stderrExcerpt: 'E: x' },
  });
});

/** What batches of four give, where each file but the second is refused, and what was asked alone. */
async function refusing(apart: boolean, refuse: (index: number, alone: boolean) => Observation) {
  const subjects = [0, 1, 2, 3].map(() => [...files]);
  let asked = 0;
  const tool = fakeTool('fake', capabilities, () => refuse(asked++, true));
  const open: typeof tool.adapter.open = async (installation) => ({
    ...(await tool.adapter.open(installation)),
    batches: ['read'],
    apart,
    askBatch: async (requests) => requests.map((_, i) => (i === 1 ? answer : refuse(i, false))),
  });
  const session = await openTool({ ...tool.adapter, open }, tool.installation);
  const seen = await session.askBatch(subjects, { operation: 'read' });
  return { kinds: seen.map((one) => one?.kind), asked };
}
const refusal = (message: string, more: object = {}): Observation => ({
  kind: 'refused',
  message,
  run: FAKE_RUN,
  ...more,
});

test('refusals in a batch count where files are kept apart, once the same words were said alone', async () => {
  const no = (): Observation => refusal('no');
  const all = ['refused', 'answer', 'refused', 'refused'];
  assert.equal(await refusing(true, no), { kinds: all, asked: 1 });
  const none = [undefined, 'answer', undefined, undefined];
  assert.equal(await refusing(false, no), { kinds: none, asked: 0 });
  assert.equal(await refusing(true, (_, alone) => (alone ? answer : refusal('no'))), { kinds: none, asked: 1 });
  assert.equal(await refusing(true, (_, alone) => refusal(alone ? 'other' : 'no')), { kinds: none, asked: 1 });
  const leaving = (bytes?: number[]) => () => refusal('no', bytes && { left: new Uint8Array(bytes) });
  assert.equal(await refusing(true, leaving([1])), { kinds: all, asked: 1 }, 'what it leaves is the same');
  for (const bytes of [undefined, [2]]) {
    const other = (_: number, alone: boolean): Observation => (alone ? leaving(bytes) : leaving([1]))();
    assert.equal(await refusing(true, other), { kinds: none, asked: 1 }, `${bytes}`);
  }
  const two = (i: number, alone: boolean): Observation => refusal(i === (alone ? 0 : 3) ? 'x' : 'y');
  assert.equal(await refusing(true, two), { kinds: none, asked: 2 }, 'each in its own words');
  const exit = (_: number, alone: boolean): Observation => refusal('no', { run: { ...FAKE_RUN, exit: alone ? 2 : 1 } });
  assert.equal(await refusing(true, exit), { kinds: none, asked: 1 });
});

test.run();
