import { samePath } from '../../dicom/address.ts';
import type { View } from './feature.ts';
import { sameByte } from './neighbours.ts';

/** Whether the rival of a case has an element of the target's low byte for the target's Item. */
export const opposes = ({ subject: { rival, target } }: View): boolean =>
  rival.places.some(
    ({ instance, path, elements }) =>
      instance === 0 && samePath(path, target.path) && elements.some((e) => sameByte(e, target.address)),
  );
