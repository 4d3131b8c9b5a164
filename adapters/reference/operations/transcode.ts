import { includes } from '../../../contract/capability.ts';
import { isFragments } from '../../../dicom/data-set.ts';
import { placesOf } from '../places.ts';
import { Refused } from '../refused.ts';
import type { Doing } from '../task.ts';

/** Writes the file in another Transfer Syntax. */
export const transcode: Doing<'transcode'> = ({ operation, transferSyntax }, { file, policy, capability }) => {
  if (!includes(capability.writes, transferSyntax)) throw new Refused('cannot write that Transfer Syntax');
  if (placesOf(file(), policy.resolver()).some((place) => isFragments(place.element)))
    throw new Refused('encapsulated pixels stay as they are');
  return { operation, output: policy.written(policy.transcoded(file(), transferSyntax)) };
};
