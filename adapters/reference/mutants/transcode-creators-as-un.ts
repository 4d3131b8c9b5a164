import { isValue } from '../../../dicom/data-set.ts';
import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const transcodeCreatorsAsUn: Mutant = mutant(
  'transcode-creators-as-un',
  'Writes Private Creators with VR UN.',
  {
    transcoded: (file, uid) => {
      const dataSet = changed(file.dataSet, (e) => (isCreatorTag(e.tag) && isValue(e) ? { ...e, vr: 'UN' } : e));
      return CORRECT.transcoded({ ...file, dataSet }, uid);
    },
  },
  ['transcode.creators'],
);
