import { TRANSFER_SYNTAX } from '../../../dicom/transfer-syntax.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const deflatedByNumber: Mutant = mutant(
  'deflated-by-number',
  'Goes by the conventional number once a Data Set was inflated.',
  {
    finds: (place, address, { transferSyntax }) =>
      transferSyntax === TRANSFER_SYNTAX.deflated
        ? place.element.tag === conventionalTag(address)
        : isAt(place, address),
  },
  ['lookup.decoy'],
);
