import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cell } from '../contract/results.ts';
import { exitStatus } from './exit-status.ts';
import { progressText } from './progress-line.ts';
import { fits, listOf, select } from './select.ts';
import { UsageError } from './usage-error.ts';

const names = ['read.values', 'lookup.moved', 'lookup.decoy'];

test('patterns choose names in their own order; none choose all', () => {
  assert.equal(select('property', names, [], 'list'), names);
  assert.equal(select('property', names, ['lookup.d*', 'read.values'], 'list'), ['read.values', 'lookup.decoy']);
  assert.equal(listOf(' a, b ,,c'), ['a', 'b', 'c']);
  assert.equal(listOf(undefined), []);
});

test('a dot is a dot, a question mark one character, and a pattern covers the whole name', () => {
  assert.ok(fits('read.values', 'read.value?'));
  assert.not(fits('readxvalues', 'read.values'));
  assert.not(fits('lookup.decoy', 'lookup'));
});

test('a pattern that fits nothing is refused with what may have been meant, or where to look', () => {
  const message = (pattern: string): string => {
    try {
      select('property', names, [pattern], 'blockshift list');
    } catch (error) {
      assert.instance(error, UsageError);
      return (error as Error).message;
    }
    return '';
  };
  assert.is(message('lookup.decy'), 'There is no property "lookup.decy"; did you mean lookup.decoy?');
  assert.is(message('lookup'), 'There is no property "lookup"; did you mean lookup.moved or lookup.decoy?');
  assert.is(message('zzz'), 'There is no property "zzz"; see "blockshift list".');
});

const run = (tools: string[]) => ({
  seed: 1,
  cases: 1,
  filters: { tools, properties: [], features: [] },
  shard: '1/1',
  platform: 'x',
  node: 'x',
  started: 'x',
  seconds: 1,
});
const cell = (verdict: Cell['verdict'], counts: Cell['counts']): Cell => ({
  tool: 'a',
  property: 'p',
  verdict,
  counts,
  harms: {},
  features: {},
  findings: [],
});
const status = (cells: Cell[], tools: string[] = []): number => exitStatus({ cells, run: run(tools) }, []).status;

test('failures, crashes and hangs end with 1; what is lax, refused or unsupported does not', () => {
  for (const verdict of ['fail', 'crash', 'hang'] as const)
    assert.is(status([cell(verdict, { pass: 3, [verdict]: 1 })]), 1);
  for (const verdict of ['lax', 'refused', 'unsupported', 'pass'] as const)
    assert.is(status([cell(verdict, { [verdict]: 1 })]), 0);
});

test('a failure counts even where the headline is something worse', () => {
  assert.is(status([cell('adapter-error', { 'adapter-error': 1, fail: 2 })]), 1);
});

test('an adapter error ends with 3 where the tool was asked for by name, and not otherwise', () => {
  assert.is(status([cell('adapter-error', {})]), 0);
  assert.is(status([cell('adapter-error', {})], ['a']), 3);
});

test('an earlier finding that still fails ends with 1', () => {
  const about = { tool: 'a', property: 'read.values', harm: 'leak', feature: 'pacs' };
  const replay = { ...about, id: 'f-1', state: 'STILL FAILS', sentence: 'a fails' } as const;
  assert.is(exitStatus({ cells: [], run: run([]) }, [replay]).status, 1);
  assert.is(exitStatus({ cells: [], run: run([]) }, [{ ...replay, state: 'FIXED' }]).status, 0);
});

test('progress tells the share of all tools, and the time left from the time gone', () => {
  const at = (tool: string, done: number) => ({ tool, done, total: 100, failures: 2 });
  assert.is(
    progressText(at('b', 10), [at('a', 30), at('b', 10)], 2, 10),
    'b 10/100 · 20% of 2 tools · 4 failures · about 40 s left',
  );
  assert.match(progressText(at('a', 100), [at('a', 100)], 1, 10), 'looking at failures again');
});

test.run();
