import { type Mutant, mutant } from '../mutant.ts';

export const insertInRoot: Mutant = mutant(
  'insert-in-root',
  'Inserts into the root whatever Item it was asked for.',
  { insertPath: () => [] },
  ['insert.own-block', 'insert.free-block'],
);
