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

const first = async (one: Adapter): Promise<string> => (await listTools([one]))[0] ?? '';

test('a missing tool is told with how to get it, by tools:install where that can', async () => {
  assert.is(await first(adapter('a', {})), 'a: Kit, not found. Do it yourself.');
  const fetched = adapter('b', { package: { via: 'apt', packages: ['b'] } });
  assert.is(await first(fetched), 'b: Kit, not found. npm run tools:install -- b. Or: Do it yourself.');
});

test('a tool that is there and does not work is told as such, with what happened', async () => {
  const mute = adapter('a', { detect: () => Promise.reject(new Error('/bin/a is there but ended by SIGSEGV')) });
  assert.is(
    await first(mute),
    'a: Kit, PRESENT BUT BROKEN. /bin/a is there but ended by SIGSEGV. To get it anew: Do it yourself.',
  );
  const found = { version: '1', path: '/bin/a', build: 'Debian 1-2' };
  const dead = adapter('a', { detect: async () => found, open: () => Promise.reject(new Error('says no hello')) });
  assert.equal((await listTools([dead])).slice(0, 2), [
    'a: Kit 1 (Debian 1-2), /bin/a',
    '  PRESENT BUT BROKEN: cannot be started: says no hello',
  ]);
});

test.run();
