import { addressOf } from '../../../dicom/address.ts';
import { blockOf, byteOf } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { declaredSafe } from '../declared-safe.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { conventionalTag } from '../private-dictionary.ts';
import { withoutPrivate } from '../without-private.ts';

export const deidDeclaredByNumber: Mutant = mutant(
  'deid-declared-by-number',
  'Keeps what (0008,0300) calls safe, but only in the block that the creator has by convention.',
  {
    deidentified: ({ dataSet }, keepSafePrivate) => {
      const isDeclared = declaredSafe(dataSet);
      return withoutPrivate(dataSet, ({ element: { tag }, owner }) => {
        if (!keepSafePrivate || owner === undefined) return false;
        const address = addressOf(groupOf(tag), owner, byteOf(tag));
        return isDeclared(address) && blockOf(tag) === blockOf(conventionalTag(address));
      });
    },
  },
  ['deid.keep-safe'],
);
