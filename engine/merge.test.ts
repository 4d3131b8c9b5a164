import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS, REFERENCES } from '../adapters/reference/index.ts';
import type { Adapter } from '../contract/adapter.ts';
import { UnusableFile } from '../contract/check-schema.ts';
import { drawCases } from '../generators/draw.ts';
import { EXPOSURES, PROPERTIES } from '../oracles/index.ts';
import { hidesVR } from '../oracles/reach.ts';
import { RULES } from '../oracles/rules.ts';
import type { FoundTool } from './find-counterexample.ts';
import { mergeParts } from './merge.ts';
import { sizeOf } from './record.ts';
import { type RunOptions, run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));

const found = async (adapter: Adapter): Promise<FoundTool> => ({ adapter, installation: (await adapter.detect())! });
const mutantNamed = (id: string): Adapter => MUTANTS.find(({ adapter }) => adapter.id === id)!.adapter;

/** A tool that is right but for every seventh answer of a process, which is empty: what it does alone, it does not do. */
function forgetful(adapter: Adapter): Adapter {
  return {
    ...adapter,
    id: 'forgetful',
    open: async (installation) => {
      const session = await adapter.open(installation);
      let count = 0;
      return {
        ...session,
        ask: async (request) => {
          const seen = await session.ask(request);
          if (seen.kind !== 'answer' || seen.answer.operation !== 'lookup' || ++count % 7 > 0) return seen;
          return { ...seen, answer: { operation: 'lookup', found: [] } };
        },
      };
    },
  };
}

const tools = await Promise.all(
  [REFERENCES[0]!, mutantNamed('mutant-lookup-by-number'), forgetful(REFERENCES[0]!)].map(found),
);
const properties = PROPERTIES.filter(({ id }) => /^lookup\.decoy$/.test(id));
/** The smallest, which are quickly made smaller still. */
const cases = drawCases({ seed: 3, cases: 240 })
  .filter(({ instances, encoding }) => instances.length === 1 && !hidesVR(encoding))
  .sort((a, b) => sizeOf(a) - sizeOf(b))
  .slice(0, 85);

const plan = (out: string, more: Partial<RunOptions> = {}): RunOptions => ({
  tools,
  missing: [],
  properties,
  exposures: EXPOSURES.slice(0, 1),
  rules: RULES,
  seed: 3,
  cases,
  filters: { tools: [], properties: [], features: [] },
  out: join(folder, out),
  seconds: 1,
  ...more,
});

const inShards = async (count: number): Promise<string[]> => {
  const parts: string[] = [];
  for (let index = 1; index <= count; index++) {
    const part = `part-${index}-of-${count}`;
    await run(plan(part, { shard: { index, count } }));
    parts.push(join(folder, part));
  }
  return parts;
};

/** All files of a folder of results, times apart. */
const contentsOf = (path: string): Map<string, string> =>
  new Map(
    (readdirSync(path, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((name) => /\.\w+$/.test(name))
      .sort()
      .map((name) => [
        name,
        readFileSync(join(path, name), 'latin1').replace(/"(started|seconds)": ("[^"]*"|[\d.]+)/g, '"$1"'),
      ]),
  );

await run(plan('whole'));
const whole = contentsOf(join(folder, 'whole'));

for (const count of [2, 3, 5])
  test(`${count} shards put together are the whole run, findings and all, in any order`, async () => {
    const out = join(folder, `merged-${count}`);
    mergeParts((await inShards(count)).reverse(), out);
    const merged = contentsOf(out);
    assert.equal([...merged.keys()], [...whole.keys()]);
    for (const [name, text] of whole) assert.is(merged.get(name), text, name);
    const results = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
    assert.ok(results.findings.some(({ tool }: { tool: string }) => tool === 'mutant-lookup-by-number'));
    const unstable = results.cells.filter(
      (cell: { tool: string; counts: Record<string, number> }) =>
        cell.tool === 'forgetful' && cell.counts['not-exercised'],
    );
    assert.ok(unstable.length > 0);
  });

const refused = (folders: readonly string[], message: RegExp, out = join(folder, 'never')): void => {
  try {
    mergeParts(folders, out);
    assert.unreachable('it merged');
  } catch (error) {
    assert.instance(error, UnusableFile);
    assert.match((error as Error).message, message);
    assert.not.match((error as Error).message, '\n');
  }
};

test('what does not belong together is refused in one line', async () => {
  const [one, two] = ['part-1-of-2', 'part-2-of-2'].map((name) => join(folder, name)) as [string, string];
  refused([], /nothing to merge/);
  refused([one], /Shard 2\/2 is missing/);
  refused([one, one, two], /are both shard 1\/2/);
  refused([one, join(folder, 'part-2-of-3')], /one of 3 shards, and one of 2/);
  refused([one, two], /is one of the parts/, two);
  refused([one, join(folder, 'whole')], /whole holds no journal\.jsonl/);

  const changed = (what: string, change: (text: string) => string): string => {
    const copy = join(folder, `copy ${what}`);
    cpSync(two, copy, { recursive: true });
    const path = join(copy, 'journal.jsonl');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return copy;
  };
  refused(
    [one, changed('cut', (text) => text.slice(0, text.indexOf('{"entry":"end"')))],
    /was interrupted; start it again/,
  );
  refused(
    [one, changed('schema', (text) => text.replace('"schema":1', '"schema":2'))],
    /is no journal of this version/,
  );

  await run(
    plan('other seed', { shard: { index: 2, count: 2 }, seed: 4, tools: tools.slice(0, 1), cases: cases.slice(0, 30) }),
  );
  refused([one, join(folder, 'other seed')], /their seeds differ \(4, and 3\)/);
  const other = { ...tools[0]!, installation: { ...tools[0]!.installation, version: '9' } };
  await run(plan('other tools', { shard: { index: 2, count: 2 }, tools: [other] }));
  refused([one, join(folder, 'other tools')], /their tools differ \(reference 9, and reference 1, /);
});

test.after(() => rmSync(folder, { recursive: true, force: true }));
test.run();
