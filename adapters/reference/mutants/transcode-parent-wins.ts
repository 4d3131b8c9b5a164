import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const transcodeParentWins: Mutant = mutant(
  'transcode-parent-wins',
  'Writes into an Item the creator that the root has for the block, whoever reserves it there.',
  {
    transcoded: (file, uid) => {
      const root = new Map(file.dataSet.elements.filter((e) => isCreatorTag(e.tag)).map((e) => [e.tag, e]));
      return CORRECT.transcoded({ ...file, dataSet: changed(file.dataSet, (e) => root.get(e.tag) ?? e) }, uid);
    },
  },
  ['transcode.scope'],
);
