import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { UnusableFile } from '../../contract/check-schema.ts';
import { writeResults } from '../../engine/store.ts';
import { sampleCell, sampleFinding, sampleResults } from '../../reports/sample-results.ts';
import { printed } from '../printed.ts';
import { UsageError } from '../usage-error.ts';
import { diffCommand } from './diff.ts';
import { reportCommand } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
const results = sampleResults({
  tools: [{ id: 'a', toolkit: 'T', version: '1', build: '', capabilities: {} }],
  properties: [{ id: 'read.values', title: 'T', consequence: 'C.', rules: [] }],
  cells: [
    sampleCell(
      'a',
      'read.values',
      'fail',
      { fail: 1 },
      {
        harms: { 'lost-value': 1 },
        failing: { family: { 'lost-value': 1 } },
        features: { family: { fail: 1 } },
        findings: ['f-000001'],
      },
    ),
  ],
  findings: [sampleFinding('f-000001', 'a', 'read.values')],
});
writeResults(folder, results);
const path = join(folder, 'results.json');
const other = join(folder, 'other.json');
writeFileSync(other, '{"schema": 2}');
const baseline = join(folder, 'baseline.txt');
writeFileSync(baseline, 'a read.values lost-value | known |\n');

/** What a command prints and the exit status that it leaves. */
async function call(command: 'report' | 'diff', ...words: string[]): Promise<{ text: string; status: unknown }> {
  const { write } = process.stdout;
  const { exitCode } = process;
  let text = '';
  process.stdout.write = ((chunk: string) => {
    text += chunk;
    return true;
  }) as typeof write;
  try {
    process.exitCode = 0;
    const made = command === 'report' ? reportCommand() : diffCommand();
    const logged = await printed(() => made.exitOverride().parseAsync(words, { from: 'user' }));
    text += logged;
    return { text, status: process.exitCode };
  } finally {
    process.stdout.write = write;
    process.exitCode = exitCode;
  }
}

async function refused(
  words: readonly string[],
  kind: typeof UsageError | typeof UnusableFile,
  message: RegExp,
): Promise<void> {
  try {
    await call('report', ...words);
  } catch (error) {
    assert.instance(error, kind);
    assert.match((error as Error).message, message);
    assert.is((error as Error).message.split('\n').length, 1);
    return;
  }
  assert.unreachable('it was not refused');
}

test('every format goes into a folder under its own name', async () => {
  const out = join(folder, 'reports');
  const { text } = await call('report', folder, '--format', 'html,junit,markdown,badge,json', '--out', out);
  assert.is(text.split('\n').length, 5);
  for (const [name, start] of [
    ['report.html', '<!doctype html>'],
    ['junit.xml', '<?xml'],
    ['report.md', '## Blockshift'],
    ['badge.json', '{'],
  ] as const)
    assert.ok(readFileSync(join(out, name), 'utf8').startsWith(start), name);
  assert.equal(JSON.parse(readFileSync(join(out, 'results.json'), 'utf8')), results);
});

test('one format goes into a file that is named, is printed, or lies beside the results', async () => {
  const file = join(folder, 'deep', 'mine.xml');
  await call('report', path, '--format', 'junit', '--out', file);
  const { text } = await call('report', path, '--format', 'junit', '--out', '-');
  assert.is(text, readFileSync(file, 'utf8'));
  await call('report', path, '--format', 'markdown');
  assert.match(readFileSync(join(folder, 'report.md'), 'utf8'), '1 of 1 tool fails');
});

test('without a format, what the run printed', async () => {
  assert.match((await call('report', folder)).text, /^Counterexamples\n.*a 1 +✗ 1\/1\n/s);
});

test('a baseline makes known failures none', async () => {
  const { text } = await call('report', path, '--format', 'junit', '--out', '-', '--baseline', baseline);
  assert.match(text, 'failures="0"');
  assert.is((await call('report', path, '--format', 'annotations', '--out', '-', '--baseline', baseline)).text, '');
});

test('what cannot be done is said in one line', async () => {
  await refused([other, '--format', 'junit'], UnusableFile, /has schema 2, this version reads schema 1/);
  await refused([join(folder, 'absent')], UnusableFile, /Cannot read .*absent/);
  await refused([path, '--format', 'junt'], UsageError, /no format "junt"; did you mean junit/);
  await refused([path, '--format', 'junit,badge', '--out', 'x.xml'], UsageError, /several formats; name a folder/);
  await refused([path, '--format', 'junit,badge', '--out', '-'], UsageError, /Only one format can be printed/);
  await refused([path, '--format', 'json'], UsageError, /is what the report is made from/);
  await refused([path, '--out', 'x'], UsageError, /--out needs --format/);
  await refused([path, '--format', 'junit', '--out', join(other, 'x.xml')], UsageError, /cannot be written/);
});

test('diff ends with 1 where something got worse, and with 0 otherwise', async () => {
  const good = join(folder, 'good');
  const cells = [sampleCell('a', 'read.values', 'pass', { pass: 1 }, { features: { family: { pass: 1 } } })];
  await call('report', path, '--format', 'json', '--out', `${good}/`);
  writeResults(good, { ...results, cells, findings: [] });
  const worse = await call('diff', good, folder);
  assert.is(worse.status, 1);
  assert.match(worse.text, '+ a read.values lost-value');
  const better = await call('diff', folder, good, '--format', 'json');
  assert.is(better.status, 0);
  assert.is(JSON.parse(better.text).counts.fixed, 1);
  assert.match((await call('diff', folder, good, '--format', 'markdown')).text, 'nothing got worse');
});

test.after(() => rmSync(folder, { recursive: true, force: true }));
test.run();
