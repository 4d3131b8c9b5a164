import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { adaptersHere } from './adapters-here.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

test('a program that --adapter names and that is not there: what to do is about --adapter', () => {
  const { given } = adaptersHere({ adapter: ['blockshift-no-such-tool x.py'] });
  assert.is(
    given[0]?.install,
    'Put blockshift-no-such-tool on the PATH, or give --adapter the full name of the program.',
  );
});

test('a configured tool named like one of the suite: the message names the file and the place in it', () => {
  const file = join(folder, 'mine.json');
  writeFileSync(file, JSON.stringify({ tools: { dcmdump: { protocol: ['x'] } } }));
  assert.throws(
    () => adaptersHere({ config: file }),
    (error: Error) => error.message.startsWith(`${file}: /tools/dcmdump: this suite has a tool of that name`),
  );
});

test.run();
