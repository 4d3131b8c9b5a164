import { byteOf, isBlockTag } from '../../../dicom/private-block.ts';
import { groupOf, hex } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const editAnyOwner: Mutant = mutant(
  'edit-any-owner',
  'Edits what has the group and the low byte, whoever owns it.',
  {
    edits: ({ element: { tag } }, address) =>
      isBlockTag(tag) && hex(groupOf(tag), 4) === address.group && hex(byteOf(tag), 2) === address.element,
  },
  ['edit.collateral'],
);
