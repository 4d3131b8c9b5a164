import { isValue } from '../../../dicom/data-set.ts';
import { TRANSFER_SYNTAX } from '../../../dicom/transfer-syntax.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';
import { conventionalAddress, knownVR } from '../private-dictionary.ts';

export const transcodeVrByNumber: Mutant = mutant(
  'transcode-vr-by-number',
  'Makes a VR explicit by what the number of an element means by convention.',
  {
    transcoded: (file, uid) => {
      const dataSet = changed(file.dataSet, (element) => {
        const hidden = file.transferSyntax === TRANSFER_SYNTAX.implicitLittle || element.vr === 'UN';
        const address = conventionalAddress(element.tag);
        const vr = address && knownVR(address);
        return isValue(element) && hidden && vr && vr !== 'SQ' ? { ...element, vr } : element;
      });
      return CORRECT.transcoded({ ...file, dataSet }, uid);
    },
  },
  ['transcode.vr'],
);
