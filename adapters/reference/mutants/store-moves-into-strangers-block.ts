import { withTag } from '../../../dicom/make-element.ts';
import { blockTagOf, byteOf, FIRST_BLOCK, isBlockTag } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const storeMovesIntoStrangersBlock: Mutant = mutant(
  'store-moves-into-strangers-block',
  'Stores every private element in block 10 of its group, whoever has reserved it.',
  {
    stored: ({ dataSet }) =>
      changed(dataSet, (e) =>
        isBlockTag(e.tag) ? withTag(e, blockTagOf(groupOf(e.tag), FIRST_BLOCK, byteOf(e.tag))) : e,
      ),
  },
  ['store.meaning'],
);
