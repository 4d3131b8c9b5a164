import type { Found } from '../../../contract/observation.ts';
import type { Place } from '../places.ts';
import { seenValues } from '../seen-values.ts';
import type { Doing, Task } from '../task.ts';
import { isNumbered, within } from '../within.ts';

const found = (chosen: readonly Place[], { policy, capability }: Task): Found[] =>
  (capability.occurrences === 'first' ? chosen.slice(0, 1) : chosen).map((place) => ({
    ...(capability.reports.includes('path') && { path: place.path }),
    values: seenValues(place.element, policy.vr(place)),
  }));

/** Gives the values of an element by its creator. */
export const lookup: Doing<'lookup'> = (question, task) => {
  const chosen = within(question, task).filter((place) => task.policy.finds(place, question.address, task.file()));
  return { operation: 'lookup', found: found(chosen, task) };
};

/** Gives the values under a number. */
export const lookupByTag: Doing<'lookupByTag'> = (question, task) => ({
  operation: 'lookupByTag',
  found: found(within(question, task).filter(isNumbered(question.tag)), task),
});
