import { type Mutant, mutant } from '../mutant.ts';
import { isAt } from '../policy.ts';

export const editFoldsCase: Mutant = mutant(
  'edit-folds-case',
  'Edits the elements of creators that differ in letter case together.',
  {
    edits: (place, address) => {
      const creator = address.creator.toUpperCase();
      return isAt(place.owner === undefined ? place : { ...place, owner: place.owner.toUpperCase() }, {
        ...address,
        creator,
      });
    },
  },
  ['edit.collateral'],
);
