import { type DataSet, isSequence } from '../../dicom/data-set.ts';
import { isPrivateTag } from '../../dicom/private-block.ts';

/** Whether a Data Set has standard values alone, as most Items have: nothing of it, or below it, can be in a block. */
export function isPlain({ elements }: DataSet): boolean {
  for (const element of elements) if (isPrivateTag(element.tag) || isSequence(element)) return false;
  return true;
}
