import { creatorsOf, ownerOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';

export const editByRootCreators: Mutant = mutant(
  'edit-by-root-creators',
  'Edits in Items what has the block that the creator has in the root.',
  {
    edits: (place, address, file) => {
      const owner = ownerOf(place.element.tag, creatorsOf(file.dataSet));
      return owner === undefined ? isAt(place, address) : isAt({ ...place, owner }, address);
    },
  },
  ['edit.exact'],
);
