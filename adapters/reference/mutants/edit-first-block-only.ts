import { blockOf, FIRST_BLOCK } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const editFirstBlockOnly: Mutant = mutant(
  'edit-first-block-only',
  'Edits in block 10, and elsewhere says success and does nothing.',
  {
    edited: (file, replaced) =>
      CORRECT.edited(file, new Map([...replaced].filter(([{ tag }]) => blockOf(tag) === FIRST_BLOCK))),
  },
  ['edit.exact'],
);
