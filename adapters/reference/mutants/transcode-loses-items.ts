import { isSequence } from '../../../dicom/data-set.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const transcodeLosesItems: Mutant = mutant(
  'transcode-loses-items',
  'Writes the first Item of each Sequence and loses the others.',
  {
    transcoded: (file, uid) =>
      CORRECT.transcoded(
        { ...file, dataSet: changed(file.dataSet, (e) => (isSequence(e) ? { ...e, items: e.items.slice(0, 1) } : e)) },
        uid,
      ),
  },
  ['transcode.values'],
);
