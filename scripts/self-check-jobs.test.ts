import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { selfCheckInJobs } from './self-check-jobs.ts';
import { selfCheckTasks } from './self-check-tasks.ts';

const mutants = ['mutant-edit-by-number', 'mutant-lookup-any-block'];

test('tasks cover every case of a range once, all correct implementations in turn', () => {
  const tasks = selfCheckTasks({ seed: 1, cases: 9, mutants, references: ['a', 'b'], from: 30, to: 75 });
  assert.equal(
    tasks.map((task) => ('mutant' in task ? task.mutant : `${task.reference} ${task.from}-${task.to}`)),
    [...mutants, 'a 30-50', 'b 30-50', 'a 50-70', 'b 50-70', 'a 70-75', 'b 70-75'],
  );
});

test('several processes give the parts in the order of the tasks', async () => {
  const tasks = selfCheckTasks({ seed: 42, cases: 20, mutants, references: ['reference-tidy'], from: 4, to: 7 });
  const done: number[] = [];
  const parts = await selfCheckInJobs(tasks, 2, (_part, count) => done.push(count));
  assert.equal(done, [1, 2, 3]);
  assert.equal(
    parts.map((part) => ('mutant' in part ? [part.mutant.id, part.mutant.noticed] : part.reference.cases)),
    [
      ['mutant-edit-by-number', ['edit.exact', 'edit.collateral']],
      ['mutant-lookup-any-block', ['lookup.decoy', 'lookup.foreign-only']],
      3,
    ],
  );
});

test('a part that cannot be done is an error', async () => {
  try {
    await selfCheckInJobs([{ mutant: 'nobody', seed: 1, cases: 1 }], 1, () => {});
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), 'there is no mutant nobody');
  }
});

test.run();
