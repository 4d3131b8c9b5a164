import { type ChildProcess, spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS, REFERENCES } from '../adapters/reference/index.ts';
import { UnusableFile } from '../contract/check-schema.ts';
import { drawCases } from '../generators/draw.ts';
import { seedOf } from '../generators/seeds.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { RULES } from '../oracles/rules.ts';
import { journalPath, readJournal } from './journal.ts';
import type { JournalEntry } from './journal-entry.ts';
import { type RunOptions, run } from './run.ts';
import { readResults } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));

/** How many runs are killed. */
const KILLS = 30;

/** Few, so that so many kills find something to interrupt; small, so that making them smaller is quick. */
const cases = drawCases({ seed: 5, cases: 72 })
  .filter(({ instances }) => instances.length === 1)
  .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  .slice(0, 50);
const casesFile = join(folder, 'cases.json');
writeFileSync(casesFile, JSON.stringify(cases));

const TOOLS = ['reference', 'mutant-lookup-by-number', 'mutant-names-by-number'];
const ids = ['lookup.moved', 'lookup.decoy', 'read.names'];

const plan = async (out: string, more: Partial<RunOptions> = {}): Promise<RunOptions> => ({
  tools: await Promise.all(
    [...REFERENCES, ...MUTANTS.map(({ adapter }) => adapter)]
      .filter(({ id }) => TOOLS.includes(id))
      .map(async (adapter) => ({ adapter, installation: (await adapter.detect())! })),
  ),
  missing: [],
  properties: PROPERTIES.filter(({ id }) => ids.includes(id)),
  exposures: [],
  rules: RULES,
  seed: 5,
  cases,
  filters: { tools: [], properties: [], features: [] },
  out,
  jobs: 2,
  ...more,
});

/** The same run, in a process of its own. */
const PROGRAM = `
  const from = (path) => import(new URL(path, ${JSON.stringify(import.meta.url)}).href);
  const [{ run }, { PROPERTIES }, { RULES }, { MUTANTS, REFERENCES }, { readFileSync }] = await Promise.all(
    [from('./run.ts'), from('../oracles/index.ts'), from('../oracles/rules.ts'), from('../adapters/reference/index.ts'), import('node:fs')]);
  const adapters = [...REFERENCES, ...MUTANTS.map(({ adapter }) => adapter)].filter(({ id }) => ${JSON.stringify(TOOLS)}.includes(id));
  const tools = await Promise.all(adapters.map(async (adapter) => ({ adapter, installation: await adapter.detect() })));
  await run({ tools, missing: [], properties: PROPERTIES.filter(({ id }) => ${JSON.stringify(ids)}.includes(id)), exposures: [],
    rules: RULES, seed: 5, cases: JSON.parse(readFileSync(${JSON.stringify(casesFile)}, 'utf8')),
    filters: { tools: [], properties: [], features: [] }, out: process.argv[1], jobs: 2 });
`;

const start = (out: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM, out], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TMPDIR: folder },
  });

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => child.once('exit', (status, signal) => resolve(signal ?? String(status))));

const bytesIn = (out: string): number => statSync(journalPath(out), { throwIfNoEntry: false })?.size ?? 0;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Kills a run once it has written so many bytes more, and a little later. */
async function killed(out: string, more: number, later: number): Promise<string> {
  const begun = bytesIn(out);
  const child = start(out);
  const end = endOf(child);
  while (child.exitCode === null && bytesIn(out) < begun + more) await pause(1);
  await pause(later);
  child.kill('SIGKILL');
  return end;
}

/** What may be there once only. */
const nameOf = (entry: JournalEntry): string | undefined => {
  if (entry.entry === 'case') return `${entry.tool} ${entry.case}`;
  return entry.entry === 'attempt' ? `${entry.tool} ${entry.bucket} ${entry.case}` : undefined;
};

const filesIn = (path: string): Map<string, string> =>
  new Map(
    (readdirSync(path, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((name) => /\.\w+$/.test(name))
      .sort()
      .map((name) => [
        name,
        readFileSync(join(path, name), 'latin1').replace(/"(started|seconds)": ("[^"]*"|[\d.]+)/g, '"$1"'),
      ]),
  );

const whole = join(folder, 'whole');
await run(await plan(whole));

test(`a run killed at ${KILLS} points goes on each time, loses nothing, doubles nothing, and ends as if nothing had been`, async () => {
  const out = join(folder, 'killed');
  let known: string[] = [];
  let kills = 0;
  let goneOn = 0;
  for (let index = 0; kills < KILLS; index++) {
    assert.ok(index < 2 * KILLS, `only ${kills} of ${index} runs were killed before their end`);
    const how = await killed(out, seedOf('bytes', index) % 1000, seedOf('later', index) % 12);
    const entries = existsSync(journalPath(out)) ? (readJournal(out)?.entries ?? []) : undefined;
    if (how !== 'SIGKILL' || entries === undefined || entries.some(({ entry }) => entry === 'end')) {
      // It ended before the signal, which is no interruption: the next one is another run, in a folder without its results.
      assert.ok(how === '0' || how === 'SIGKILL', how);
      known = [];
      rmSync(out, { recursive: true, force: true });
      continue;
    }
    kills++;
    const names = entries.flatMap((entry) => nameOf(entry) ?? []);
    assert.is(new Set(names).size, names.length, 'something was judged twice');
    assert.equal(names.slice(0, known.length), known, 'something was lost');
    known = names;
    goneOn = Math.max(goneOn, known.length);
    if (existsSync(join(out, 'results.json'))) assert.not(readResults(join(out, 'results.json')).complete);
  }
  assert.ok(goneOn > 30, `at most ${goneOn} entries outlived a kill`);
  const child = start(out);
  assert.is(await endOf(child), '0');
  assert.equal(filesIn(out), filesIn(whole));
  assert.ok(readResults(join(out, 'results.json')).complete);
});

const stopAfter = (cases: number): { stop: AbortSignal; onProgress: () => void } => {
  const controller = new AbortController();
  let left = cases;
  return { stop: controller.signal, onProgress: () => --left === 0 && controller.abort() };
};

test('a run that is stopped keeps what it has, says that it is not complete, and goes on', async () => {
  const out = join(folder, 'stopped');
  const { results } = await run(await plan(out, stopAfter(25)));
  assert.not(results.complete);
  assert.equal(readResults(join(out, 'results.json')), results);
  assert.is(
    results.tools.reduce((sum, { cases: own }) => sum + own!.done, 0),
    25,
  );
  assert.match(results.cells.find(({ verdict }) => verdict === 'not-run')?.reason ?? 'not-run', /not-run|the run/);
  // A line that was torn off in the middle is done again.
  appendFileSync(journalPath(out), '{"entry":"case","tool":"refer');
  const notes: string[] = [];
  await run(await plan(out, { onNote: (text) => notes.push(text) }));
  assert.match(notes.join(), /^Going on with an interrupted run: \d+ judgements/);
  assert.equal(filesIn(out), filesIn(whole));
});

test('a journal of other options is not mixed in, which is said, or refused where it must be resumed', async () => {
  const out = join(folder, 'other');
  await run(await plan(out, stopAfter(10)));
  const notes: string[] = [];
  const other = { seed: 6, cases: cases.slice(0, 3), onNote: (text: string) => notes.push(text) };
  let error: unknown;
  await run(await plan(out, { ...other, resume: true })).catch((reason) => {
    error = reason;
  });
  assert.instance(error, UnusableFile);
  assert.match((error as Error).message, /other options, tools, versions/);
  const { results } = await run(await plan(out, other));
  assert.is(notes.length, 1);
  assert.match(notes[0]!, /nothing of it is used/);
  assert.is(results.tools[0]!.cases!.done, 3);
});

test('of two runs into one folder the second is refused, and the lock of a run that is gone is not in the way', async () => {
  const out = join(folder, 'locked');
  const controller = new AbortController();
  let refusal: unknown;
  const first = run(
    await plan(out, {
      stop: controller.signal,
      onProgress: () => {
        if (refusal !== undefined) return;
        refusal = 'waiting';
        plan(out)
          .then(run)
          .catch((error) => {
            refusal = error;
            controller.abort();
          });
      },
    }),
  );
  await first;
  assert.instance(refusal, UnusableFile);
  assert.match((refusal as Error).message, /^Another run \(process \d+\) is writing to .*; wait for it/);
  assert.not(existsSync(join(out, '.lock')));

  const gone = spawn(process.execPath, ['-e', '0']);
  await endOf(gone);
  writeFileSync(
    join(out, '.lock'),
    JSON.stringify({ pid: gone.pid, began: '1', host: (await import('node:os')).hostname() }),
  );
  await run(await plan(out, stopAfter(2)));
  assert.not(existsSync(join(out, '.lock')));
});

test.after(() => rmSync(folder, { recursive: true, force: true }));
test.run();
