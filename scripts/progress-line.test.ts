import type { WriteStream } from 'node:tty';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ProgressLine, progressText } from './progress-line.ts';

const at = (tool: string, done: number, failures: number) => ({ tool, done, total: 100, failures });

test('tool, done of total, share, failures, time left, with the grammar right', () => {
  assert.is(
    progressText(at('a', 20, 1), [at('a', 20, 1)], 1, 10),
    'a 20/100 · 20% of 1 tool · 1 failure · about 40 s left',
  );
  assert.match(progressText(at('a', 1, 0), [at('a', 1, 0)], 1, 10), '0 failures · about 17 min left');
  assert.match(
    progressText(at('a', 1, 0), [at('a', 1, 0)], 40, 3),
    '0% of 40 tools · 0 failures · about 3 h 20 min left',
  );
  assert.match(progressText(at('a', 0, 0), [at('a', 0, 0)], 1, 1), 'about some time left');
});

for (const isTTY of [true, false])
  test(isTTY ? 'one line on a terminal, not wider than it' : 'quiet anywhere else', () => {
    const written: string[] = [];
    const stream = { isTTY, columns: 30, write: (text: string) => written.push(text) > 0 };
    const line = new ProgressLine(stream as unknown as WriteStream, 1);
    line.update(at('a', 20, 1));
    line.clear();
    assert.is(written.length, isTTY ? 2 : 0);
    if (isTTY) assert.match(written[0]!, /^\r[^\r\n]{29}\x1B\[K$/);
  });

test.run();
