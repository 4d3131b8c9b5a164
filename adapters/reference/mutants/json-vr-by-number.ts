import { isValue } from '../../../dicom/data-set.ts';
import { TRANSFER_SYNTAX } from '../../../dicom/transfer-syntax.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { conventionalAddress, knownVR } from '../private-dictionary.ts';

export const jsonVrByNumber: Mutant = mutant(
  'json-vr-by-number',
  'Gives an element of the JSON document the VR that its number has by convention.',
  {
    exported: ({ dataSet, transferSyntax }) =>
      changed(dataSet, (e) => {
        const hidden = transferSyntax === TRANSFER_SYNTAX.implicitLittle || e.vr === 'UN';
        const address = conventionalAddress(e.tag);
        const vr = address && knownVR(address);
        return isValue(e) && hidden && vr && vr !== 'SQ' ? { ...e, vr } : e;
      }),
  },
  ['export.json'],
);
