import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter } from '../contract/adapter.ts';
import { listTools } from './list-tools.ts';

const adapter = (id: string, more: Partial<Adapter>): Adapter => ({
  id,
  toolkit: 'Kit',
  install: 'Do it yourself.',
  detect: async () => undefined,
  open: () => assert.unreachable() as never,
  ...more,
});

async function listed(adapters: readonly Adapter[]): Promise<readonly string[]> {
  const lines: string[] = [];
  await listTools(adapters, (line) => lines.push(line));
  return lines;
}

const first = async (one: Adapter): Promise<string> => (await listed([one]))[0] ?? '';

test('a missing tool is told with how to get it, by tools:install where that can', async () => {
  assert.is(await first(adapter('a', {})), 'a: Kit, not found. Do it yourself.');
  const fetched = adapter('b', { package: { via: 'apt', packages: ['b'] } });
  assert.is(await first(fetched), 'b: Kit, not found. npm run tools:install -- b. Or: Do it yourself.');
});

test('a tool that is there and does not work is told as such, with what happened', async () => {
  const mute = adapter('a', { detect: () => Promise.reject(new Error('/bin/a is there but ended by SIGSEGV')) });
  assert.is(
    await first(mute),
    'a: Kit, PRESENT BUT BROKEN. /bin/a is there but ended by SIGSEGV. What to do: tools --check a says more; or get it anew: Do it yourself.',
  );
  const found = { version: '1', path: '/bin/a', build: 'Debian 1-2' };
  const dead = adapter('a', { detect: async () => found, open: () => Promise.reject(new Error('says no hello')) });
  assert.equal((await listed([dead])).slice(0, 2), [
    'a: Kit 1 (Debian 1-2), /bin/a',
    '  PRESENT BUT BROKEN: cannot be started: says no hello',
  ]);
});

test('an installation that tells of tools:install itself is not told twice', async () => {
  const fetched = adapter('b', {
    package: { via: 'npm', name: 'b', packages: ['b'] },
    install: 'npm run tools:install b (b@1)',
  });
  assert.is(await first(fetched), 'b: Kit, not found. npm run tools:install b (b@1)');
});

test('each is told as soon as those before it are, the missing at the end', async () => {
  const found = { version: '1', path: '/bin/x', build: '' };
  const open = async (): Promise<never> => Promise.reject(new Error('no'));
  let slowIsFound = (): void => {};
  const slow = new Promise<void>((resolve) => {
    slowIsFound = resolve;
  });
  const lines: string[] = [];
  const all = listTools(
    [
      adapter('lacking', {}),
      adapter('quick', { detect: async () => found, open }),
      adapter('slow', { detect: () => slow.then(() => found), open }),
    ],
    (line) => lines.push(line.split(':')[0]!.trim()),
  );
  for (let turn = 0; turn < 200 && lines.length < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(lines, ['quick', 'PRESENT BUT BROKEN']);
  slowIsFound();
  await all;
  assert.equal(lines.slice(2, 5), ['slow', 'PRESENT BUT BROKEN', 'lacking']);
});

test.run();
