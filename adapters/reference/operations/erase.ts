import type { Place } from '../places.ts';
import { Refused } from '../refused.ts';
import type { Doing, Task } from '../task.ts';
import { isNumbered, within } from '../within.ts';

function erased(doomed: readonly Place[], { file, policy, capability }: Task): Uint8Array {
  if (doomed.length === 0 && capability.occurrences === 'first') throw new Refused('there is no such element');
  const dataSet = policy.erased(
    file(),
    doomed.map((place) => place.element),
  );
  return policy.written({ ...file(), dataSet });
}

/** Writes the file without an element. */
export const erase: Doing<'erase'> = (question, task) => {
  const doomed = within(question, task).filter((place) => task.policy.dooms(place, question.address));
  return { operation: 'erase', output: erased(doomed, task) };
};

/** Writes the file without what has a number. */
export const eraseByTag: Doing<'eraseByTag'> = (question, task) => ({
  operation: 'eraseByTag',
  output: erased(within(question, task).filter(isNumbered(question.tag)), task),
});
