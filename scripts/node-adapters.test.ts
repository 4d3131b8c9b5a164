import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeAdapters } from './node-adapters.ts';
import { UsageError } from './usage-error.ts';

const quiet = (): void => {};

test('each node is a tool of its own, and what happens there is said', () => {
  const said: string[] = [];
  const adapters = nodeAdapters(['MY PACS@Archive.example:104', 'B@[::1]:11112'], 'ME', (text) => said.push(text));
  assert.equal(
    adapters.map(({ id }) => id),
    ['node-my-pacs-archive.example-104', 'node-b-1-11112'],
  );
  assert.is(said.length, 2);
  for (const word of ['made-up', 'MY PACS@Archive.example:104', 'BLOCKSHIFT-*', 'no way to delete'])
    assert.ok(said[0]!.includes(word), word);
});

test('what names no node is a mistake of the user', () => {
  for (const wrong of [
    '',
    'host:104',
    '@host:104',
    'A@host',
    'A@host:0',
    'A@host:65536',
    'SEVENTEEN-LETTERS@h:1',
    'A\\B@h:1',
    ' @h:1',
  ])
    assert.throws(
      () => nodeAdapters([wrong], 'ME', quiet),
      (error: unknown) => error instanceof UsageError,
      wrong,
    );
  assert.throws(() => nodeAdapters(['A@h:1', 'A@h:1'], 'ME', quiet), /twice/);
  assert.throws(() => nodeAdapters(['A@h:1'], '', quiet), /--calling-title/);
});

test.run();
