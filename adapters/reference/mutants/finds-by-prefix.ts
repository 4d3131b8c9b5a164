import { type Mutant, mutant } from '../mutant.ts';
import { isAt, type Policy } from '../policy.ts';

const beginsLike: Policy['dooms'] = (place, address) =>
  isAt(place.owner?.startsWith(address.creator) ? { ...place, owner: address.creator } : place, address);

export const findsByPrefix: Mutant = mutant(
  'finds-by-prefix',
  'Takes a creator whose name only begins like the one asked for.',
  { finds: beginsLike, dooms: beginsLike },
  ['erase.collateral'],
);
