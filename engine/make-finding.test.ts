import { execFileSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter } from '../contract/adapter.ts';
import type { Ask } from '../contract/property.ts';
import { drawDamaged } from '../generators/draw-damaged.ts';
import { renderCase } from '../generators/render.ts';
import { makeFinding } from './make-finding.ts';

const tool = { adapter: { id: 'greedy' } as Adapter, installation: { version: '1', path: '', build: '' } };
const ask: Ask = { id: 'damaged: read', rendering: 'damaged', question: { operation: 'read' } };

/** The command of a finding about a crash with these words. */
function commandOf(words: string, argv: readonly string[]): readonly string[] {
  const sentence = `crashed when asked to read a damaged file: ${words}`;
  const run = { argv, exit: 2, signal: null, seconds: 0.1, stderrExcerpt: words };
  const made = makeFinding('f-00000001', 'robust.defects', tool, {
    subject: renderCase(drawDamaged(42, 0)),
    judgement: { verdict: 'crash', sentence, ask: ask.id, rendering: 'damaged' },
    asks: [ask],
    outcomes: new Map([[ask.id, { kind: 'crash', message: words, run }]]),
  });
  return made!.finding.command;
}

test('a crash for want of memory is shown with the limit that it takes to see it', () => {
  const [shell, option, script] = commandOf('fatal error: runtime: out of memory', ['echo', "it's"]);
  assert.equal([shell, option, script], ['sh', '-c', "ulimit -d 4194304 && echo 'it'\\''s'"]);
  assert.is(execFileSync(shell!, [option!, script!]).toString(), "it's\n");
  const [, , steps] = commandOf("what():  std::bad_alloc'", ['sh', '-c', 'ulimit -d && echo b']);
  assert.is(execFileSync('sh', ['-c', steps!]).toString(), '4194304\nb\n');
});

test('any other command is what was run', () => {
  const argv = ['tool', 'damaged.dcm'];
  assert.equal(commandOf('panic: index out of range', argv), argv);
});

test.run();
