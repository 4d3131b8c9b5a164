import { type Mutant, mutant } from '../mutant.ts';

export const listsLastOfTag: Mutant = mutant(
  'lists-last-of-tag',
  'Keeps a file as one table from numbers to values, in which a later element replaces an earlier one.',
  { listed: (elements) => [...new Map(elements.map((element) => [element.tag, element])).values()] },
  ['read.values'],
);
