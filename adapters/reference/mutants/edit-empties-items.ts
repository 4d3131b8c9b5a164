import { isValue } from '../../../dicom/data-set.ts';
import { changed } from '../changed.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const editEmptiesItems: Mutant = mutant(
  'edit-empties-items',
  'Leaves an edited element in an Item empty.',
  {
    edited: (file, replaced) =>
      changed(file.dataSet, (element, depth) => {
        const after = replaced.get(element);
        return after && isValue(after) && depth > 0 ? { ...after, bytes: new Uint8Array() } : (after ?? element);
      }),
  },
  ['edit.exact'],
);
