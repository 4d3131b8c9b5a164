import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pMap from 'p-map';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readResults } from '../engine/store.ts';
import { planCases } from './plan-cases.ts';

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
  ['no case at all', ['run', '--cases', '0', '--curated', '0', '--out', out], /No case is left to run/],
  ['a folder that is a file', ['run', '--out', join(plain, 'x')], /--out .*plain\.txt is a file, not a folder/],
  ...(existsSync('/proc/self')
    ? [['a folder that nobody can make', ['run', '--out', '/proc/x/y'], /--out \/proc\/x\/y: \/proc /] as const]
    : []),
  ['a shard that is none', ['run', '--shard', '3/2', '--out', out], /"3\/2" is no shard; 1\/3, 2\/3 and 3\/3 are/],
  ['a time that is none', ['run', '--budget', '5 minutes', '--out', out], /is no length of time; 90s, 5m and 1h are/],
  [
    'nothing to resume',
    ['run', '--tools', 'dicom-parser', '--cases', '1', '--resume', '--out', folder],
    /no interrupted run/,
  ],
  [
    'a baseline that is not there',
    ['run', '--baseline', join(folder, 'no'), '--out', out],
    /no such file; add --write-/,
  ],
  [
    'a baseline that is none',
    ['run', '--baseline', plain, '--out', out],
    /plain\.txt, line 1: there is no harm|it takes/,
  ],
  ['parts that are none', ['merge', folder, '--out', out], /holds no journal\.jsonl, which a run with --shard leaves/],
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
    '--curated',
    '2',
    '--out',
    out,
  );
  assert.is(status, 0, stderr);
  assert.is(stderr, '');
  assert.match(stdout, /^dicom-parser \S+ +✓ \d+$/m);
  assert.match(stdout, /^Exit status 0: no tool failed\.$/m);
  assert.equal(readdirSync(out).sort(), ['findings', 'report.html', 'results.json']);
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

const small = ['--tools', 'dicom-parser', '--properties', 'read.*', '--curated', '3'];

test('Ctrl-C ends a run with status 130 and says how to go on, which it then does', async () => {
  const interrupted = join(folder, 'interrupted');
  const words = ['run', ...small, '--cases', '60', '--out', interrupted];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...words], {
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  child.stdout.on('data', (data) => {
    stdout += data;
  });
  const ended = new Promise<number | null>((done) => {
    child.once('exit', done);
  });
  const journal = join(interrupted, 'journal.jsonl');
  const lines = (): number => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length : 0);
  while (lines() < 6 && child.exitCode === null) await new Promise((done) => setTimeout(done, 5));
  child.kill('SIGINT');
  assert.is(await ended, 130);
  assert.match(stdout, /^Interrupted\. What was found is kept in .*; the same command goes on from there\.$/m);
  assert.not(readResults(join(interrupted, 'results.json')).complete);
  assert.equal(readdirSync(interrupted).sort(), ['findings', 'journal.jsonl', 'results.json']);
  assert.not(readdirSync(temporary).some((name) => /^blockshift-(?!tool)/.test(name)));

  const again = await call(...words, '--resume');
  assert.is(again.status, 0, again.stderr);
  assert.match(again.stdout, /^Going on with an interrupted run: \d+ judgements are there already\.$/m);
  assert.ok(readResults(join(interrupted, 'results.json')).complete);
});

test('shards, put together, say what the whole run says', async () => {
  const words = ['run', ...small, '--cases', '25', '--quiet'];
  const parts = ['1/2', '2/2'].map((name, index) => [name, join(folder, `part ${index}`)] as const);
  for (const [name, part] of parts) assert.is((await call(...words, '--shard', name, '--out', part)).status, 0);
  const merged = join(folder, 'merged');
  const { status, stdout } = await call('merge', ...parts.map(([, part]) => part), '--out', merged);
  assert.is(status, 0);
  assert.match(stdout, /^1 tool, 28 cases of seed 42, 3 of them curated, /m);
  await call(...words, '--out', join(folder, 'unsharded'));
  const [one, other] = [merged, join(folder, 'unsharded')].map((path) => {
    const results = readResults(join(path, 'results.json'));
    return { ...results, run: { ...results.run, started: '', seconds: 0 } };
  });
  assert.equal(one, other);
});

test('a budget ends a run, which says what was left out and does not hold a baseline against it', async () => {
  const baseline = join(folder, 'baseline.txt');
  const { cases } = await planCases({ seed: 42, cases: 3, curated: 3, features: [] }, '');
  const first = cases.find(({ instances, damage }) => instances.length === 1 && damage === undefined)!;
  writeFileSync(baseline, `dicom-parser read.values leak @${first.id} | seen once | https://example.org/7\n`);
  const words = ['run', '--tools', 'dicom-parser', '--curated', '3', '--baseline', baseline];
  const out = ['--out', join(folder, 'budget')];
  const short = await call(...words, ...out, '--cases', '120', '--budget', '1s');
  assert.is(short.status, 0, short.stderr);
  assert.match(short.stdout, /^Time was up before all cases were put to: dicom-parser \d+\/\d+\. /m);
  assert.match(short.stdout, /^1 line of the baseline is about what this run did not exercise\.$/m);
  const quiet = await call(...words, ...out, '--cases', '120', '--budget', '1s', '--quiet');
  assert.is(quiet.status, 0, quiet.stderr);
  assert.match(quiet.stdout, /^Time was up before all cases were put to: dicom-parser \d+\/\d+\. .*\n1 tool,/);
  const { complete, leftOut, run, tools } = readResults(join(folder, 'budget', 'results.json'));
  assert.is(run.budget, 1);
  const left = tools[0]!.cases!.planned - tools[0]!.cases!.done;
  assert.equal([complete, leftOut], [true, { reason: 'budget', tools: 1, cases: left }]);
  assert.ok(tools[0]!.cases!.done < tools[0]!.cases!.planned);

  const stale = await call(...words, ...out, '--cases', '3');
  assert.is(stale.status, 1);
  assert.match(stale.stdout, /^ {2}dicom-parser read\.values leak \(https:\/\/example\.org\/7\)$/m);
  const written = await call(...words, ...out, '--cases', '3', '--write-baseline');
  assert.is(written.status, 0);
  assert.not.match(readFileSync(baseline, 'utf8'), /^dicom-parser/m);
});

test('a run of fewer cases takes nothing out of a baseline and does not turn red for what it did not ask', async () => {
  const baseline = join(folder, 'fewer.txt');
  const words = ['run', '--tools', 'dcmjs', '--curated', '0', '--baseline', baseline];
  const many = await call(...words, '--cases', '16', '--write-baseline', '--out', join(folder, 'many'));
  assert.is(many.status, 0, many.stdout);
  const lines = readFileSync(baseline, 'utf8').replaceAll('not explained yet', 'waits for 3 | https://example.org/9');
  assert.match(lines, /^dcmjs \S+ \S+ @[0-9a-f]{12} \| waits/m);
  writeFileSync(baseline, lines);

  const few = ['--cases', '3', '--out', join(folder, 'few')];
  const less = await call(...words, ...few);
  assert.is(less.status, 0, less.stdout);
  assert.match(less.stdout, /^\d+ lines? of the baseline (is|are) about what this run did not exercise\.$/m);
  assert.is((await call(...words, ...few, '--write-baseline')).status, 0);
  assert.is(readFileSync(baseline, 'utf8'), lines);

  // One that was seen in a case that no longer fails so, and one that does not say where it was seen.
  const seenIn = /@([0-9a-f]{12})/.exec(lines)![1]!;
  const [, property] = /^dcmjs (\S+) .*@/m.exec(lines)!;
  writeFileSync(
    baseline,
    `${lines}dcmjs ${property} leak @${seenIn} | gone |\ndcmjs ${property} wrong-name | by hand\n`,
  );
  const again = await call(...words, '--cases', '16', '--out', join(folder, 'again'));
  assert.is(again.status, 1);
  assert.match(again.stdout, `Fixed: lines of the baseline that no longer fail`);
  assert.match(again.stdout, `\n  dcmjs ${property} leak\n`);
  assert.match(again.stdout, `once that case passes, the run ends with status 1):\n  dcmjs ${property} wrong-name\n`);
});

test('--json prints what is in results.json and nothing else', async () => {
  const { stdout } = await call(
    'run',
    '--tools',
    'dicom-parser',
    '--cases',
    '3',
    '--curated',
    '0',
    '--json',
    '--out',
    out,
  );
  assert.is(stdout.trim(), readFileSync(join(out, 'results.json'), 'utf8').trim());
});

test('list names properties with their clauses, layouts, encodings, defects, families and features', async () => {
  const { stdout } = await call('list');
  assert.match(stdout, /lookup\.decoy {2}\(PS3\.5 7\.8\.1/);
  assert.match(stdout, 'dcm4che-compact');
  assert.match(stdout, 'layout:shift');
  assert.match(stdout, '  explicit-be: Explicit VR Big Endian (retired), defined lengths (PS3.5 A.3');
  assert.match(stdout, /\n {2}orphan: /);
  assert.match(stdout, '  hitachi: MR by Hitachi, one creator in several groups');
  assert.match(stdout, '  dcm4che-merge with top-level: it leaves the root as it is\n');
  assert.match(stdout, /\n {2}convert-ge-b-value: series to convert, /);
});

test('list tells all about the properties that it is given', async () => {
  const { stdout } = await call('list', 'lookup.decoy', 'exposure.erase-*');
  assert.match(stdout, /^lookup\.decoy\n/);
  for (const word of ['If a tool fails it: ', 'Asked on: ', 'Renderings: canonical, decoy, removed.', 'Control: '])
    assert.match(stdout, word);
  assert.match(stdout, /\n {2}PS3\.5 7\.8\.1 b \(shall; 2013, 2020\): /);
  assert.match(stdout, /\n\nexposure\.erase-by-number\n[\s\S]*If nobody heeds it: /);
  assert.not.match(stdout, 'lookup.moved');
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
