import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { RenderedFile } from '../contract/case.ts';
import type { Observation } from '../contract/observation.ts';
import { FAKE_RUN } from './fake-tool.ts';
import { rememberHangs } from './remember-hangs.ts';
import type { ToolSession } from './tool-session.ts';

const file = (name: string, content: string): RenderedFile =>
  ({ name, bytes: Buffer.from(content) }) as unknown as RenderedFile;
const read = { operation: 'read' } as const;

/** A session that does one thing after the other, and its count of questions. */
function session(kinds: readonly ('hang' | 'crash')[]): { readonly asked: () => number; readonly tool: ToolSession } {
  let asked = 0;
  const tool: ToolSession = {
    capabilities: {},
    batches: [],
    ask: async (): Promise<Observation> => {
      const kind = kinds[asked++]!;
      await Promise.resolve();
      return { kind, message: `${asked}`, run: FAKE_RUN };
    },
    askBatch: async () => [],
    close: async () => {},
  };
  return { tool, asked: () => asked };
}

test('where it hung it is not asked again, by whichever session', async () => {
  const hangs = new Map();
  const [one, other] = [session(['hang']), session(['crash'])];
  const first = await rememberHangs(one.tool, hangs).ask([file('a', 'x')], read, 3);
  assert.is(await rememberHangs(other.tool, hangs).ask([file('a', 'x')], read, 3), first);
  assert.is(other.asked(), 0);
});

test('other bytes, names, questions and times are something else', async () => {
  const { tool, asked } = session(['hang', 'hang', 'hang', 'hang', 'hang']);
  const { ask } = rememberHangs(tool, new Map());
  await ask([file('a', 'x')], read, 3);
  await ask([file('a', 'y')], read, 3);
  await ask([file('b', 'x')], read, 3);
  await ask([file('a', 'x')], { operation: 'lookupByTag', tag: '00210010' }, 3);
  await ask([file('a', 'x')], read, 1);
  assert.is(asked(), 5);
});

test('what is no hang is asked anew each time', async () => {
  const { tool, asked } = session(['crash', 'hang', 'crash']);
  const { ask } = rememberHangs(tool, new Map());
  const kinds = [];
  for (let i = 0; i < 3; i++) kinds.push((await ask([file('a', 'x')], read, 3)).kind);
  assert.equal(kinds, ['crash', 'hang', 'hang']);
  assert.is(asked(), 2);
});

test('who asks while the answer is awaited waits too', async () => {
  const { tool, asked } = session(['hang', 'crash']);
  const { ask } = rememberHangs(tool, new Map());
  const seen = await Promise.all([ask([file('a', 'x')], read, 3), ask([file('a', 'x')], read, 3)]);
  assert.equal(
    seen.map(({ kind }) => kind),
    ['hang', 'hang'],
  );
  assert.is(asked(), 1);
});

test.run();
