import { type Mutant, mutant } from '../mutant.ts';
import { isAt, type Policy } from '../policy.ts';

const foldedIsAt: Policy['dooms'] = (place, address) =>
  isAt(place.owner === undefined ? place : { ...place, owner: place.owner.toUpperCase() }, {
    ...address,
    creator: address.creator.toUpperCase(),
  });

export const foldsCase: Mutant = mutant(
  'folds-case',
  'Takes creators that differ in letter case for one.',
  { finds: foldedIsAt, dooms: foldedIsAt },
  ['lookup.case-twins'],
);
