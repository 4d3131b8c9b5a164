import { isPrivateGroup } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const transcodeDropsPrivate: Mutant = mutant(
  'transcode-drops-private',
  'Leaves private elements behind when it changes the Transfer Syntax.',
  {
    transcoded: (file, uid) =>
      CORRECT.transcoded(
        { ...file, dataSet: changed(file.dataSet, (e) => (isPrivateGroup(groupOf(e.tag)) ? undefined : e)) },
        uid,
      ),
  },
  ['transcode.values'],
);
