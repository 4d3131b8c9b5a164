import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS, REFERENCES } from '../adapters/reference/index.ts';
import { capability } from '../contract/capability.ts';
import { UnusableFile } from '../contract/check-schema.ts';
import type { Observation } from '../contract/observation.ts';
import { drawCases } from '../generators/draw.ts';
import { EXPOSURES, PROPERTIES } from '../oracles/index.ts';
import { RULES } from '../oracles/rules.ts';
import { FAKE_RUN, fakeTool } from './fake-tool.ts';
import type { FoundTool } from './find-counterexample.ts';
import { type Replay, replayCase } from './replay.ts';
import { type RunOptions, run } from './run.ts';
import { sha256 } from './sha256.ts';
import { readResults, readStoredCase, storedCases } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
const out = join(folder, 'out');

const found = async (id: string): Promise<FoundTool> => {
  const adapter = [...REFERENCES, ...MUTANTS.map((mutant) => mutant.adapter)].find((one) => one.id === id)!;
  return { adapter, installation: (await adapter.detect())! };
};
const correct = await found('reference');
const mutant = await found('mutant-lookup-by-number');
const properties = PROPERTIES.filter(({ id }) => ['lookup.moved', 'lookup.decoy', 'read.values'].includes(id));
const cases = drawCases({ seed: 11, cases: 30 });

const plan = (tools: readonly FoundTool[], more: Partial<RunOptions> = {}): RunOptions => ({
  tools,
  missing: [{ id: 'absent', toolkit: 'None', install: 'Nobody has it.' }],
  properties,
  exposures: EXPOSURES,
  rules: RULES,
  seed: 11,
  cases,
  filters: { tools: [], properties: [], features: [] },
  out,
  seconds: 1,
  ...more,
});

const withoutTimes = (text: string): string =>
  text.replace(/"started": "[^"]*"/, '"started": ""').replace(/"seconds": [\d.]+/, '"seconds": 0');

const filesIn = (path: string): string[] =>
  (readdirSync(path, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) => /\.\w+$/.test(name)).sort();

test('a run finds the mistake of a mutant and none of a correct tool, and writes findings that can be opened', async () => {
  const { results } = await run(plan([correct, mutant]));
  assert.equal(readResults(join(out, 'results.json')), results);
  assert.is(results.complete, true);
  assert.equal(
    results.missing.map(({ id }) => id),
    ['absent'],
  );
  assert.is(results.cells.length, 6);

  const cell = (tool: string, property: string) =>
    results.cells.find((one) => one.tool === tool && one.property === property)!;
  for (const { id } of properties) assert.is(cell('reference', id).verdict, 'pass', id);
  assert.is(cell(mutant.adapter.id, 'lookup.decoy').verdict, 'fail');
  assert.is(cell(mutant.adapter.id, 'read.values').verdict, 'pass');

  assert.ok(results.findings.length > 0);
  for (const finding of results.findings) {
    assert.is(finding.sentence.startsWith(`${mutant.adapter.id} `), true);
    for (const { path, sha256: hash } of finding.files) assert.is(sha256(readFileSync(join(out, path))), hash, path);
    assert.is(finding.command.length > 0, true);
    const names = finding.files.map(({ path }) => path.split('/').slice(2).join('/'));
    for (const name of ['case.json', 'observed.txt', 'files/canonical/canonical.dcm'])
      assert.ok(names.includes(name), name);
    assert.ok(existsSync(join(out, finding.folder)));
    const stored = readStoredCase(join(out, finding.case));
    assert.is(stored.finding.id, finding.id);
    assert.is(stored.case.family, finding.feature);
  }
  assert.equal(readdirSync(join(out, 'findings')).sort(), results.findings.map(({ id }) => id).sort());
});

test('the same seed gives the same bytes apart from times, one tool at a time or several, in a fresh folder or not', async () => {
  const before = readFileSync(join(out, 'results.json'), 'utf8');
  const other = join(folder, 'other');
  await run(plan([correct, mutant], { out: other, jobs: 1 }));
  assert.is(withoutTimes(readFileSync(join(other, 'results.json'), 'utf8')), withoutTimes(before));
  assert.equal(filesIn(other), filesIn(out));
  for (const name of filesIn(other).filter((one) => one !== 'results.json'))
    assert.ok(readFileSync(join(other, name)).equals(readFileSync(join(out, name))), name);
  await run(plan([correct, mutant], { out: other, jobs: 2 }));
  assert.is(withoutTimes(readFileSync(join(other, 'results.json'), 'utf8')), withoutTimes(before));
});

test('earlier findings are replayed first: they still fail, or are fixed and go; those of other tools stay', async () => {
  const replays: Replay[] = [];
  const onReplay = (replay: Replay): void => {
    replays.push(replay);
  };
  await run(plan([mutant], { onReplay, properties: properties.slice(1) }));
  assert.ok(replays.length > 0);
  assert.ok(replays.every(({ state }) => state === 'STILL FAILS'));
  const [stored] = storedCases(out);
  const other = { ...stored!, finding: { ...stored!.finding, harm: 'residue' as const } };
  const property = properties.find(({ id }) => id === other.finding.property)!;
  assert.match((await replayCase(other, mutant, property)).sentence, / now, residue then\)$/);

  const kept = readdirSync(join(out, 'findings'));
  await run(plan([correct]));
  assert.equal(readdirSync(join(out, 'findings')), kept);

  replays.length = 0;
  const repaired: FoundTool = {
    adapter: { ...correct.adapter, id: mutant.adapter.id },
    installation: { ...correct.installation, version: '2' },
  };
  await run(plan([repaired], { onReplay }));
  assert.ok(replays.length > 0);
  assert.ok(replays.every(({ state, sentence }) => state === 'FIXED' && sentence.includes('2 (1 then)')));
  assert.equal(readdirSync(join(out, 'findings')), []);
});

const reading = { read: capability({ depth: ['all'], reports: ['values'] }) };
const readValues = PROPERTIES.filter(({ id }) => id === 'read.values');
const hidden: Observation = { kind: 'refused', message: 'no', run: FAKE_RUN };

/** A fake that answers the controls as the reference does, and then does as it likes. */
function afterControls(id: string, behave: (count: number) => Observation | Promise<Observation>): FoundTool {
  const session = correct.adapter.open(correct.installation);
  let count = 0;
  return fakeTool(id, reading, async ({ request }) => {
    if (count++ < 4) return (await session).ask(request);
    return behave(count);
  });
}

test('a tool that crashes, hangs, floods or whose adapter throws does not end the run', async () => {
  const tools = [
    afterControls('crashes', () => ({ kind: 'crash', message: 'ended by SIGSEGV', run: FAKE_RUN })),
    afterControls('hangs', () => ({ kind: 'hang', message: 'no end after 1 s', run: FAKE_RUN })),
    afterControls('floods', () => ({ kind: 'garbled', message: 'too much', run: FAKE_RUN })),
    afterControls('throws', () => Promise.reject(new Error('no idea'))),
    afterControls('refuses', () => hidden),
  ];
  const { results } = await run(plan(tools, { properties: readValues, exposures: [], out: join(folder, 'bad') }));
  assert.equal(
    results.cells.map(({ tool, verdict }) => `${tool}: ${verdict}`),
    ['crashes: crash', 'hangs: hang', 'floods: adapter-error', 'throws: adapter-error', 'refuses: refused'],
  );
  assert.is(results.cells[3]!.reason, 'no idea');
  assert.equal(results.findings.map(({ tool, verdict }) => `${tool}: ${verdict}`).sort(), [
    ...results.findings.filter(({ tool }) => tool === 'crashes').map(() => 'crashes: crash'),
    ...results.findings.filter(({ tool }) => tool === 'hangs').map(() => 'hangs: hang'),
  ]);
  assert.is(results.cells[1]!.counts.hang! <= 30, true);
});

test('a tool that hangs every time is given up after twenty times', async () => {
  const many = drawCases({ seed: 11, cases: 60 });
  const tool = afterControls('hangs', () => ({ kind: 'hang', message: 'no end', run: FAKE_RUN }));
  const { results } = await run(
    plan([tool], { properties: readValues, cases: many, exposures: [], out: join(folder, 'slow') }),
  );
  const [cell] = results.cells;
  assert.ok(cell!.counts['not-run']! > 0);
  assert.ok(cell!.counts.hang! <= 20);
});

test('a failure that does not come again is not counted as one', async () => {
  const blame = {
    ...readValues[0]!,
    judge: (_: unknown, got: ReadonlyMap<string, Observation>) =>
      [...got.values()].some(({ kind }) => kind === 'crash')
        ? ({ verdict: 'crash', sentence: 'crashed' } as const)
        : ({ verdict: 'pass', sentence: 'did well' } as const),
  };
  const tool = afterControls('liar', (count) => (count === 5 ? { kind: 'crash', message: '', run: FAKE_RUN } : hidden));
  const { results } = await run(plan([tool], { properties: [blame], exposures: [], out: join(folder, 'liar') }));
  const [cell] = results.cells;
  assert.is(cell!.verdict, 'pass');
  assert.is(cell!.counts['not-exercised'], 1);
  assert.equal(results.findings, []);
});

test('an adapter that misunderstands its tool judges nothing', async () => {
  const tool = fakeTool('odd', reading, () => ({
    kind: 'answer',
    answer: { operation: 'read', elements: [] },
    run: FAKE_RUN,
  }));
  const { results } = await run(plan([tool], { properties: readValues, exposures: [], out: join(folder, 'odd') }));
  assert.is(results.cells[0]!.verdict, 'adapter-error');
  assert.match(results.cells[0]!.reason!, /control for read came out wrong/);
  assert.is(tool.asked.length, 4);
});

test('findings of another schema stop a run before anything is asked or written', async () => {
  const stale = join(folder, 'stale');
  await run(plan([mutant], { out: stale }));
  const before = filesIn(stale);
  const path = join(stale, before.find((name) => name.endsWith('case.json'))!);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"schema": 1', '"schema": 2'));
  let error: unknown;
  await run(plan([mutant], { out: stale })).catch((reason: unknown) => {
    error = reason;
  });
  assert.instance(error, UnusableFile);
  assert.match((error as Error).message, /has schema 2, this version reads schema 1/);
  assert.equal(filesIn(stale), before);
});

test('a results.json of somebody else is not overwritten', async () => {
  const other = join(folder, 'theirs');
  mkdirSync(other);
  writeFileSync(join(other, 'results.json'), '{"a":1}');
  try {
    await run(plan([correct], { out: other }));
    assert.unreachable('it ran');
  } catch (error) {
    assert.instance(error, UnusableFile);
  }
  assert.is(readFileSync(join(other, 'results.json'), 'utf8'), '{"a":1}');
});

test('where writing fails nothing is left that looks whole', async () => {
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, 'a file, not a folder');
  let failed = false;
  await run(plan([correct], { out: blocked, cases: cases.slice(0, 1) })).catch(() => {
    failed = true;
  });
  assert.ok(failed);
  assert.not(existsSync(join(blocked, 'results.json')));
});

test.after(() => rmSync(folder, { recursive: true, force: true }));
test('a tool that takes many files is asked about several chunks at once, with the same results', async () => {
  const sizes: number[] = [];
  const batching: FoundTool = {
    ...mutant,
    adapter: {
      ...mutant.adapter,
      open: async (installation) => {
        const session = await mutant.adapter.open(installation);
        return {
          ...session,
          batches: ['read'],
          askBatch: async (requests) => {
            sizes.push(requests.length);
            const seen: Observation[] = [];
            for (const request of requests) seen.push(await session.ask(request));
            return seen;
          },
        };
      },
    },
  };
  const many = drawCases({ seed: 12, cases: 45 });
  const resultsOf = async (tool: FoundTool, jobs: number) => {
    rmSync(out, { recursive: true, force: true });
    const { cells, findings } = (await run(plan([tool], { cases: many, jobs }))).results;
    return { cells, findings };
  };
  const alone = await resultsOf(mutant, 1);
  assert.equal(await resultsOf(batching, 1), alone);
  const together = sizes.splice(0);
  assert.equal(await resultsOf(batching, 3), alone);
  const apart = sizes.splice(0);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  assert.is(sum(together), sum(apart));
  assert.ok(Math.max(...together) > Math.max(...apart), `${together} ${apart}`);
});

test.run();
