import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pMap from 'p-map';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readResults } from '../engine/store.ts';

const script = fileURLToPath(new URL('./blockshift.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
const out = join(folder, 'out');

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const temporary = join(folder, 'tmp');
mkdirSync(temporary);

const call = (...words: string[]): Promise<Ended> =>
  new Promise((done) => {
    const options = { timeout: 60_000, env: { ...process.env, TMPDIR: temporary } };
    const child = execFile(process.execPath, ['--import', 'tsx', script, ...words], options, (_, stdout, stderr) =>
      done({ status: child.exitCode, stdout, stderr }),
    );
  });

const other = join(folder, 'other.json');
writeFileSync(other, '{"schema": 9}');
const plain = join(folder, 'plain.txt');
writeFileSync(plain, 'not JSON');

const BAD: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown tool', ['run', '--tools', 'dcmdmp', '--out', out], /no tool "dcmdmp"; did you mean dcmdump/],
  ['an unknown property', ['run', '--properties', 'lookup.mooved', '--out', out], /did you mean lookup\.moved/],
  ['a feature that no case has', ['run', '--features', 'qqq*', '--out', out], /no feature "qqq\*"; see ".* list"/],
  ['a number that is none', ['run', '--cases', 'many', '--out', out], /"many" is not a whole number/],
  ['no case at all', ['run', '--cases', '0', '--out', out], /No case is left to run/],
  ['a folder that is a file', ['run', '--out', join(plain, 'x')], /--out .*plain\.txt is a file, not a folder/],
  ...(existsSync('/proc/self')
    ? [['a folder that nobody can make', ['run', '--out', '/proc/x/y'], /--out \/proc\/x\/y: \/proc /] as const]
    : []),
  ['a case that is not there', ['replay', join(folder, 'absent.json')], /Cannot read .*absent\.json/],
  ['a case of another schema', ['replay', other], /other\.json has schema 9, this version reads schema 1/],
  ['a case that is not JSON', ['replay', plain], /plain\.txt is not JSON/],
  ['an unknown tool to check', ['tools', '--check', 'nothing-like-it'], /no tool "nothing-like-it"; see ".* tools"/],
];

const bad = await pMap(BAD, ([, words]) => call(...words), { concurrency: 2 });

for (const [index, [what, , message]] of BAD.entries())
  test(`${what}: one line, status 2, nothing written`, () => {
    const { status, stdout, stderr } = bad[index]!;
    assert.match(stderr, message);
    assert.is(stderr.trim().split('\n').length, 1, stderr);
    assert.is(stdout, '');
    assert.is(status, 2);
    assert.not(existsSync(out));
  });

test('an unknown command or option ends with status 2', async () => {
  for (const words of [['runn'], ['run', '--tool', 'x']]) assert.is((await call(...words)).status, 2);
});

test('help lists every command and ends with status 0', async () => {
  const { status, stdout } = await call('--help');
  assert.is(status, 0);
  for (const name of ['run', 'tools', 'list', 'replay', 'selfcheck', 'inspect', 'compare', 'transform'])
    assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
  assert.match((await call('help', 'run')).stdout, '--properties');
});

test('a run prints a matrix, writes results, says what its exit status means, and leaves nothing behind', async () => {
  const { status, stdout, stderr } = await call(
    'run',
    '--tools',
    'dicom-parser',
    '--properties',
    'read.*',
    '--cases',
    '6',
    '--out',
    out,
  );
  assert.is(status, 0, stderr);
  assert.is(stderr, '');
  assert.match(stdout, /^dicom-parser \S+ +✓ \d+$/m);
  assert.match(stdout, /^Exit status 0: no tool failed\.$/m);
  assert.equal(readdirSync(out).sort(), ['findings', 'results.json']);
  assert.equal(readResults(join(out, 'results.json')).run.filters, {
    tools: ['dicom-parser'],
    properties: ['read.*'],
    features: [],
  });
  assert.equal(
    readdirSync(temporary).filter((name) => name.startsWith('blockshift-')),
    [],
  );
});

test('Ctrl-C ends a run with status 130, and leaves neither results nor temporary files', async () => {
  const interrupted = join(folder, 'interrupted');
  const words = ['run', '--tools', 'dicom-parser', '--cases', '600', '--out', interrupted];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((done) => {
    child.once('exit', done);
  });
  const busy = (): boolean => readdirSync(temporary).some((name) => /^blockshift-(?!tool)/.test(name));
  while (!busy() && child.exitCode === null) await new Promise((done) => setTimeout(done, 20));
  child.kill('SIGINT');
  assert.is(await ended, 130);
  assert.not(existsSync(interrupted));
  assert.not(busy());
});

test('--json prints what is in results.json and nothing else', async () => {
  const { stdout } = await call('run', '--tools', 'dicom-parser', '--cases', '3', '--json', '--out', out);
  assert.is(stdout.trim(), readFileSync(join(out, 'results.json'), 'utf8').trim());
});

test('list names properties with their clauses, layouts, encodings, defects, families and features', async () => {
  const { stdout } = await call('list');
  assert.match(stdout, /lookup\.decoy {2}\(PS3\.5 7\.8\.1/);
  assert.match(stdout, 'dcm4che-compact');
  assert.match(stdout, 'layout:shift');
  assert.match(stdout, '  explicit-be: Explicit VR Big Endian (retired), defined lengths\n');
  assert.match(stdout, /\n {2}orphan: /);
  assert.match(stdout, '  hitachi: MR by Hitachi, one creator in several groups\n');
  assert.match(stdout, /\n {2}convert-ge-b-value: series to convert, /);
});

test('a reader that stops early, as head does, ends it quietly', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, 'list'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const status = await new Promise((done) => child.on('close', done));
  assert.is(stderr, '');
  assert.is(status, 0);
});

test.after(() => rmSync(folder, { recursive: true, force: true }));
test.run();
