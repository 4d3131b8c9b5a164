import { type Mutant, mutant } from '../mutant.ts';
import { conventionalAddress } from '../private-dictionary.ts';
import { correctResolver, type Resolver } from '../resolver.ts';

export const everySeventhAnswer: Mutant = mutant(
  'every-seventh-answer',
  'Names in every seventh answer the vendor that uses a number by convention.',
  () => {
    let answers = 0;
    const byNumber: Resolver = { enter: () => {}, leave: () => {}, owner: (tag) => conventionalAddress(tag)?.creator };
    return { resolver: () => (++answers % 7 === 0 ? byNumber : correctResolver()) };
  },
  ['read.attribution'],
);
