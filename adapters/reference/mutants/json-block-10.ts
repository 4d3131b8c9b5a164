import { withTag } from '../../../dicom/make-element.ts';
import { blockTagOf, byteOf, FIRST_BLOCK, isBlockTag } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const jsonBlock10: Mutant = mutant(
  'json-block-10',
  'Numbers all private elements of the JSON document in block 10 and leaves the creators where they are.',
  {
    exported: ({ dataSet }) =>
      changed(dataSet, (e) =>
        isBlockTag(e.tag) ? withTag(e, blockTagOf(groupOf(e.tag), FIRST_BLOCK, byteOf(e.tag))) : e,
      ),
  },
  ['export.json'],
);
