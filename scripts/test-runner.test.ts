import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type FileResult, runTests } from './test-runner.ts';

const HEAD = "import { test } from 'uvu'; import * as assert from 'uvu/assert';";

/** The result of one file with this text, written inside the project so that it finds uvu. */
async function run(text: string, noSkip = false): Promise<FileResult> {
  const folder = mkdtempSync(join(import.meta.dirname, 'runner-'));
  try {
    const file = join(folder, 'x.ts');
    writeFileSync(file, text);
    const [result] = await runTests([file], { jobs: 1, seconds: 4, noSkip });
    return result!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('counts what passed and what failed', async () => {
  const result = await run(`${HEAD} test('a', () => {}); test('b', () => assert.is(1, 2)); test.run();`);
  assert.is(result.passed, 1);
  assert.is(result.failed, 1);
});

test('a file without tests has failed', async () => {
  assert.match((await run(`${HEAD} test.run();`)).reason ?? '', 'holds no test');
  assert.is((await run(`${HEAD} test.run();`)).failed, 1);
});

test('a file that forgets to run its tests has failed', async () => {
  const result = await run(`${HEAD} test('a', () => {});`);
  assert.is(result.failed, 1);
  assert.match(result.reason ?? '', 'test.run()');
});

test('a hanging test has failed, and so have its children ended', async () => {
  const result = await run(`${HEAD} test('a', () => new Promise((r) => setTimeout(r, 60000))); test.run();`);
  assert.is(result.failed, 1);
  assert.match(result.reason ?? '', 'did not end');
});

test('a file that crashes after its summary has failed', async () => {
  const result = await run(`${HEAD} test('a', () => {}); test.run(); setTimeout(() => process.exit(7), 300);`);
  assert.is(result.failed, 1);
});

test('a skip fails where none may be skipped, and is counted elsewhere', async () => {
  const text = `${HEAD} test('a', () => {}); test.skip('b', () => {}); test.run();`;
  assert.equal([(await run(text)).skipped, (await run(text)).failed, (await run(text, true)).failed], [1, 0, 1]);
});

test.run();
