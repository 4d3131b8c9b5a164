import { isValue } from '../../../dicom/data-set.ts';
import { blockOf, FIRST_BLOCK } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const editWritesUn: Mutant = mutant(
  'edit-writes-un',
  'Writes an edited element with VR UN unless it is in block 10.',
  {
    edited: (file, replaced) =>
      CORRECT.edited(
        file,
        new Map(
          [...replaced].map(([before, after]) => [
            before,
            isValue(after) && blockOf(after.tag) !== FIRST_BLOCK ? { ...after, vr: 'UN' } : after,
          ]),
        ),
      ),
  },
  ['edit.vr'],
);
