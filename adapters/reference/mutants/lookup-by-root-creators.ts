import { creatorsOf, ownerOf } from '../../../dicom/private-block.ts';
import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';

export const lookupByRootCreators: Mutant = mutant(
  'lookup-by-root-creators',
  'Looks up the block of a creator in the root and goes by it in Items too.',
  {
    finds: (place, address, file) => {
      const owner = ownerOf(place.element.tag, creatorsOf(file.dataSet));
      return owner === undefined ? isAt(place, address) : isAt({ ...place, owner }, address);
    },
  },
  ['lookup.nested'],
);
