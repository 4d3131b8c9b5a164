import { type DataSet, type Element, isSequence } from '../../../dicom/data-set.ts';
import { withTag } from '../../../dicom/make-element.ts';
import { creatorTagOf, FIRST_BLOCK, isCreatorTag } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const roundTripMovesCreatorsOnly: Mutant = mutant(
  'round-trip-moves-creators-only',
  'Reads its own text back with the creators from block 10 upwards and the elements where they were.',
  {
    reread: (dataSet) => {
      const compact = <D extends DataSet>(holder: D): D => {
        const next = new Map<number, number>();
        const elements = holder.elements.map((e): Element => {
          if (isSequence(e)) return { ...e, items: e.items.map(compact) };
          if (!isCreatorTag(e.tag)) return e;
          const block = next.get(groupOf(e.tag)) ?? FIRST_BLOCK;
          next.set(groupOf(e.tag), block + 1);
          return withTag(e, creatorTagOf(groupOf(e.tag), block));
        });
        return { ...holder, elements };
      };
      return compact(dataSet);
    },
  },
  ['export.round-trip'],
);
