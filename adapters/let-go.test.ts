import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { letGo } from './let-go.ts';

/** Keeps this process from doing anything else. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

const start = (script: string): { stdout: Readable; text: () => string; closed: Promise<void> } => {
  const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const closed = new Promise<void>((done) => child.stdout.once('close', done));
  return { stdout: child.stdout, text: () => text, closed };
};

test('what was written is read, even where this process was too busy to look before the time was up', async () => {
  for (let i = 0; i < 10; i++) {
    const { stdout, text, closed } = start('printf "%065000d" 1');
    letGo([stdout], 1);
    block(60);
    await closed;
    assert.is(text().length, 65000);
  }
});

test('a pipe that somebody holds open is closed all the same', async () => {
  const { stdout, text, closed } = start('echo out; exec sleep 3');
  const begun = performance.now();
  letGo([stdout], 200);
  await closed;
  assert.ok(performance.now() - begun < 2500);
  assert.is(text(), 'out\n');
});

test('it can be called off', async () => {
  const { stdout, text, closed } = start('sleep 0.3; echo late');
  letGo([stdout], 50)();
  await closed;
  assert.is(text(), 'late\n');
});

test.run();
