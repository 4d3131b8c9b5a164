import { type DataSet, type Item, isSequence } from '../../../dicom/data-set.ts';
import { isPrivateGroup } from '../../../dicom/private-block.ts';
import { groupOf } from '../../../dicom/tag.ts';
import { type Mutant, mutant } from '../mutant.ts';

const cleaned = (dataSet: DataSet): DataSet => ({
  elements: dataSet.elements
    .filter(({ tag }) => !isPrivateGroup(groupOf(tag)))
    .map((element) =>
      isSequence(element)
        ? { ...element, items: element.items.map((item, i): Item => (i === 0 ? { ...item, ...cleaned(item) } : item)) }
        : element,
    ),
});

export const deidFirstItemOnly: Mutant = mutant(
  'deid-first-item-only',
  'Looks into the first Item of a Sequence and no other.',
  { deidentified: ({ dataSet }) => cleaned(dataSet) },
  ['deid.nested'],
);
