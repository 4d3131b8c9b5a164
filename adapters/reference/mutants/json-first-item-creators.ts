import { isSequence } from '../../../dicom/data-set.ts';
import { isCreatorTag } from '../../../dicom/private-block.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const jsonFirstItemCreators: Mutant = mutant(
  'json-first-item-creators',
  'Writes the creators of the first Item into the others of the JSON document.',
  {
    exported: ({ dataSet }) =>
      changed(dataSet, (e) => {
        if (!isSequence(e) || e.items[0] === undefined) return e;
        const first = new Map(e.items[0].elements.filter(({ tag }) => isCreatorTag(tag)).map((c) => [c.tag, c]));
        const items = e.items.map((item) => ({ ...item, elements: item.elements.map((c) => first.get(c.tag) ?? c) }));
        return { ...e, items };
      }),
  },
  ['export.json'],
);
