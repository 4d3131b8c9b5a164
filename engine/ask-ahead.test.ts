import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter } from '../contract/adapter.ts';
import { capability } from '../contract/capability.ts';
import type { Observation } from '../contract/observation.ts';
import type { Property } from '../contract/property.ts';
import { drawCase } from '../generators/draw.ts';
import { renderCase } from '../generators/render.ts';
import { askAhead } from './ask-ahead.ts';
import { earnsBatches } from './earns-batches.ts';
import { type Asked, FAKE_RUN, fakeTool } from './fake-tool.ts';
import { openTool } from './tool-session.ts';

const READ = { operation: 'read' } as const;
const capabilities = { read: capability() };
const property = {
  id: 'read.test',
  operation: 'read',
  applies: () => true,
  asks: () => [{ id: 'read', rendering: 'canonical', question: READ }],
} as unknown as Property;
const claims = { properties: [property], exposures: [] };
const subjects = Array.from({ length: 40 }, (_, index) => drawCase(1, index))
  .filter(({ damage, instances }) => damage === undefined && instances.length === 1)
  .slice(0, 6)
  .map(renderCase);

/** What is in the file, as an answer. */
const told = (bytes: Uint8Array): Observation => ({
  kind: 'answer',
  answer: { operation: 'read', elements: [{ tag: '00211004', name: Buffer.from(bytes).toString('base64') }] },
  run: FAKE_RUN,
});
const tells = ({ files }: Asked): Observation => told(files[0]!.bytes);

/** A fake that takes batches, which `spoil` may change, with the sizes of those that it was given. */
function batching(spoil: (seen: Observation[], first: boolean) => readonly Observation[]) {
  const tool = fakeTool('fake', capabilities, tells);
  const sizes: number[] = [];
  const adapter: Adapter = {
    ...tool.adapter,
    open: async (installation) => {
      const session = await tool.adapter.open(installation);
      return {
        ...session,
        batches: ['read'],
        askBatch: async (requests) => {
          sizes.push(requests.length);
          const before = tool.asked.length;
          const seen: Observation[] = [];
          for (const request of requests) seen.push(await session.ask(request));
          (tool.asked as Asked[]).length = before;
          return spoil(seen, sizes.length === 1);
        },
      };
    },
  };
  return { adapter, sizes, alone: tool.asked, installation: tool.installation };
}

/** Asks ahead, then puts every question; how many were put alone, and the answers. */
async function asked(spoil: Parameters<typeof batching>[0]) {
  const { adapter, sizes, alone, installation } = batching(spoil);
  const session = await openTool(adapter, installation);
  const informed = (await askAhead(session, subjects, claims, session.batches))(session);
  const before = alone.length;
  const outcomes = [];
  for (const subject of subjects) outcomes.push(await informed.ask(subject.rendering('canonical').files, READ));
  return { sizes, before, alone: alone.length, outcomes };
}

const expected = subjects.map((subject) => told(subject.rendering('canonical').files[0]!.bytes));
const bad = (kind: 'refused' | 'hang' | 'crash'): Observation => ({ kind, message: 'x', run: FAKE_RUN });

test('one batch answers what cases share', async () => {
  const got = await asked((seen) => seen);
  assert.equal([got.sizes, got.before, got.alone], [[subjects.length], 0, 0]);
  assert.equal(got.outcomes, expected);
});

test('what a batch does not answer plainly is asked alone', async () => {
  const got = await asked((seen) => seen.map((one, i) => (i === 1 ? bad('refused') : one)));
  assert.equal([got.sizes, got.alone], [[subjects.length], 1]);
  assert.equal(got.outcomes, expected);
});

test('a batch that fails as a whole is halved', async () => {
  const got = await asked((seen, first) => (first ? seen.map(() => bad('crash')) : seen));
  assert.ok(got.sizes.length > 1);
  assert.equal(got.outcomes, expected);
});

test('a batch that hangs is not tried again', async () => {
  const got = await asked((seen) => seen.map(() => bad('hang')));
  assert.equal([got.sizes, got.alone], [[subjects.length], subjects.length]);
  assert.equal(got.outcomes, expected);
});

test('a batch with answers missing counts for nothing', async () => {
  const got = await asked((seen) => seen.slice(1));
  assert.equal([got.sizes, got.alone], [[subjects.length], subjects.length]);
  assert.equal(got.outcomes, expected);
});

test('an adapter that throws in a batch is asked alone', async () => {
  const got = await asked(() => {
    throw new Error('no idea');
  });
  assert.is(got.alone, subjects.length);
  assert.equal(got.outcomes, expected);
});

test('a question that is put a second time is put to the tool', async () => {
  const { adapter, alone, installation } = batching((seen) => seen);
  const session = await openTool(adapter, installation);
  const informed = (await askAhead(session, subjects, claims, session.batches))(session);
  const { files } = subjects[0]!.rendering('canonical');
  assert.equal(await informed.ask(files, READ), await informed.ask(files, READ));
  assert.is(alone.length, 1);
});

test('batches are earned by the answers that files get alone', async () => {
  const { adapter, installation } = batching((seen) => seen);
  assert.equal(await earnsBatches(await openTool(adapter, installation), 'read'), { earned: true });
});

test('batches that mix up files, or leave some without an answer, are not earned', async () => {
  for (const spoil of [
    (seen: Observation[]) => [...seen.slice(1), seen[0]!],
    (seen: Observation[]) => seen.map((one, i) => (i === 0 ? bad('refused') : one)),
    (seen: Observation[], first: boolean) => (first ? seen : [...seen].reverse()),
  ]) {
    const { adapter, installation } = batching(spoil);
    const { earned } = await earnsBatches(await openTool(adapter, installation), 'read');
    assert.not(earned);
  }
});

test.run();
