import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Finding } from '../contract/results.ts';
import { bucketsOf } from './buckets.ts';
import { exerciseOf } from './exercise.ts';
import type { JournalEntry, RunPlan } from './journal-entry.ts';
import { enter, ledgerFor } from './ledger.ts';
import { recordsOf } from './results-of.ts';

const cases = ['big', 'small', 'odd', 'mute'].map((id, index) => ({
  ...{ id, family: index === 2 ? 'uih' : 'pacs', features: [], place: index },
  size: id === 'small' ? 1 : 5,
}));
const plan = { tools: [{ id: 'a' }, { id: 'b' }], cases } as unknown as RunPlan;

type Judgements = (JournalEntry & { readonly entry: 'case' })['judgements'];
const judged = (id: string, ...judgements: Judgements): JournalEntry => ({
  ...{ entry: 'case', tool: 'a', case: id, judgements, exposures: [], hangs: 0 },
});

const ledger = ledgerFor(plan);
enter(ledger, judged('big', ['read.vr', 'fail', 'x', 'leak'], ['read.names', 'crash', 'died: SIGSEGV']));
enter(ledger, judged('small', ['read.vr', 'fail', 'x', 'leak'], ['read.names', 'refused', 'no']));
enter(ledger, judged('odd', ['read.vr', 'fail', 'x', 'lost-value'], ['read.names', 'lax', 'x', 'leak']));
enter(ledger, judged('mute', ['read.vr', 'unsupported', 'x'], ['read.names', 'not-exercised', 'x']));
/** Whether a second look at a bucket's first record came out the same. */
function lookAgain(property: string, harm: string, came: boolean): void {
  const buckets = bucketsOf('a', recordsOf(plan.cases, ledger.tools.get('a')!));
  const bucket = buckets.find((one) => one.property === property && one.harm === harm);
  const { id, records } = bucket!;
  const entry = { entry: 'attempt', tool: 'a', bucket: id, case: records[0]!.case.id } as const;
  enter(ledger, came ? { ...entry, finding: { id } as Finding } : entry);
}
lookAgain('read.vr', 'leak', true);
lookAgain('read.names', 'leak', true);
lookAgain('read.names', 'crash', true);
lookAgain('read.vr', 'lost-value', false);

test('failures that came again, the simplest case first', () => {
  assert.equal(
    exerciseOf(ledger)
      .failed.map((one) => `${one.tool} ${one.property} ${one.harm} ${one.feature} ${one.case}`)
      .sort((x, y) => Number(x.includes('crash')) - Number(y.includes('crash'))),
    ['a read.vr leak pacs small', 'a read.vr leak pacs big', 'a read.names crash pacs big'],
  );
});

test('judged is what passed, failed, was taken although it is broken, or was refused; not what did not come again', () => {
  const { isJudged } = exerciseOf(ledger);
  const told = cases.map(({ id }) => ['read.vr', 'read.names'].map((property) => isJudged('a', property, id)));
  assert.equal(told, [
    [true, true],
    [true, true],
    [false, true],
    [false, false],
  ]);
  assert.not(isJudged('b', 'read.vr', 'small'));
});

test('nothing was judged of a tool whose controls failed', () => {
  enter(ledger, { entry: 'tool', tool: 'a', capabilities: {}, fault: 'broken' });
  assert.equal(exerciseOf(ledger).failed, []);
  assert.not(exerciseOf(ledger).isJudged('a', 'read.vr', 'small'));
});

test.run();
