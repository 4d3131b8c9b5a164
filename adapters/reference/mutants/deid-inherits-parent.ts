import { addressOf } from '../../../dicom/address.ts';
import { byteOf, ownerOf } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { knownVR } from '../private-dictionary.ts';
import { withoutPrivate } from '../without-private.ts';

export const deidInheritsParent: Mutant = mutant(
  'deid-inherits-parent',
  'Keeps what its dictionary knows, and takes an element without an owner for one of the creator further out.',
  {
    deidentified: ({ dataSet }, keepSafePrivate) =>
      withoutPrivate(dataSet, ({ element: { tag }, owner, around }) => {
        const outer = around.map((creators) => ownerOf(tag, creators)).filter((one) => one !== undefined);
        const creator = owner ?? outer.at(-1);
        if (!keepSafePrivate || creator === undefined) return false;
        return knownVR(addressOf(groupOf(tag), creator, byteOf(tag))) !== undefined;
      }),
  },
  ['deid.orphans'],
);
