import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const transcodeDropsNestedCreators: Mutant = mutant(
  'transcode-drops-nested-creators',
  'Leaves out the creators of Items, as if those of the root were enough.',
  {
    transcoded: (file, uid) => {
      const dataSet = changed(file.dataSet, (e, depth) => (depth > 0 && isCreatorTag(e.tag) ? undefined : e));
      return CORRECT.transcoded({ ...file, dataSet }, uid);
    },
  },
  ['transcode.creators', 'transcode.scope'],
);
