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

test.run();
