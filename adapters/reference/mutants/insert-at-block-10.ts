import { FIRST_BLOCK } from '../../../dicom/private-block.ts';
import { putInto } from '../insertion.ts';
import { type Mutant, mutant } from '../mutant.ts';

export const insertAtBlock10: Mutant = mutant(
  'insert-at-block-10',
  'Puts every new element into block 10, whoever has reserved it.',
  { inserted: (insertion, vr, bytes) => putInto(insertion, FIRST_BLOCK, vr, bytes) },
  ['insert.own-block', 'insert.free-block', 'insert.no-collision', 'insert.full-group'],
);
