import { TRANSFER_SYNTAX } from '../../../dicom/transfer-syntax.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';
import { conventionalTag } from '../private-dictionary.ts';

export const bigEndianByNumber: Mutant = mutant(
  'big-endian-by-number',
  'Goes by the conventional number in Big Endian, where nobody looks.',
  {
    finds: (place, address, { transferSyntax }) =>
      transferSyntax === TRANSFER_SYNTAX.explicitBig
        ? place.element.tag === conventionalTag(address)
        : isAt(place, address),
  },
  ['lookup.decoy'],
);
