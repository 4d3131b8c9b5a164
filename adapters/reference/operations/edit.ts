import { givenContent } from '../../../contract/given-content.ts';
import type { GivenValue } from '../../../contract/operation.ts';
import { type Element, isValue } from '../../../dicom/data-set.ts';
import type { VR } from '../../../dicom/vr.ts';
import { encodeContent } from '../../../dicom/write/encode-content.ts';
import type { Place } from '../places.ts';
import { Refused } from '../refused.ts';
import type { Doing, Task } from '../task.ts';
import { isNumbered, within } from '../within.ts';

/** The value field of a request. Throws Refused for values that the VR does not have. */
export function givenBytes(vr: VR, values: readonly GivenValue[]): Uint8Array {
  try {
    return encodeContent(vr, givenContent(vr, values));
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(error.message);
    throw error;
  }
}

function edited(meant: readonly Place[], values: readonly GivenValue[], vr: VR | undefined, task: Task): Uint8Array {
  const { file, policy, capability } = task;
  const chosen = capability.occurrences === 'first' ? meant.slice(0, 1) : meant;
  if (chosen.length === 0) throw new Refused('there is no such element');
  const replaced = new Map<Element, Element>();
  for (const place of chosen) {
    if (!isValue(place.element)) throw new Refused('a Sequence takes no values');
    const own = policy.editVR(place, vr);
    if (own === undefined) throw new Refused('the VR is not known');
    const { tag } = place.element;
    replaced.set(place.element, { tag, vr: own, bytes: givenBytes(own, values) });
  }
  return policy.written({ ...file(), dataSet: policy.edited(file(), replaced) });
}

/** Writes the file with other values in an element. */
export const edit: Doing<'edit'> = (question, task) => {
  const { address, values, vr } = question;
  const meant = within(question, task).filter((place) => task.policy.edits(place, address, task.file()));
  return { operation: 'edit', output: edited(meant, values, vr, task) };
};

/** Writes the file with other values in what has a number. */
export const editByTag: Doing<'editByTag'> = (question, task) => ({
  operation: 'editByTag',
  output: edited(within(question, task).filter(isNumbered(question.tag)), question.values, undefined, task),
});
