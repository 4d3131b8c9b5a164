import { byteOf, isBlockTag } from '../../../dicom/private-block.ts';
import { groupOf, hex } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const lookupAnyBlock: Mutant = mutant(
  'lookup-any-block',
  'Compares group and low byte and leaves the creator out.',
  {
    finds: ({ element: { tag } }, address) =>
      isBlockTag(tag) && hex(groupOf(tag), 4) === address.group && hex(byteOf(tag), 2) === address.element,
  },
  ['lookup.decoy', 'lookup.foreign-only'],
);
