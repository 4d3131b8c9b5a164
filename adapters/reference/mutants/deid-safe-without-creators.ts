import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { CORRECT } from '../policy.ts';

export const deidSafeWithoutCreators: Mutant = mutant(
  'deid-safe-without-creators',
  'Keeps safe elements without the creators that say whose they are.',
  {
    deidentified: (file, keepSafePrivate) =>
      changed(CORRECT.deidentified(file, keepSafePrivate), (element) =>
        isCreatorTag(element.tag) ? undefined : element,
      ),
  },
  ['deid.keep-safe'],
);
