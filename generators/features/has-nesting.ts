import { isAddress, type Step } from '../../dicom/address.ts';
import type { Meaning } from '../../dicom/meaning.ts';
import { itemsOf } from '../items.ts';

type Owner = 'standard' | 'private';

const ownerOf = (step: Step): Owner => (isAddress(step) ? 'private' : 'standard');

/** Whether a Sequence of one kind stands directly in an Item of a Sequence of another kind, anywhere. */
export const hasNesting = (meaning: Meaning, outer: Owner, inner: Owner): boolean =>
  [...itemsOf(meaning)].some(({ path }) => {
    const [around, last] = path.slice(-2);
    return around !== undefined && last !== undefined && ownerOf(around) === outer && ownerOf(last) === inner;
  });
