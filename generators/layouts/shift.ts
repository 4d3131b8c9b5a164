import { LAST_BLOCK } from '../../dicom/private-block.ts';
import type { Layout } from './layout.ts';
import { renumber, type Scope } from './renumber.ts';

/** So that a creator comes to stand where its neighbour stood. */
const OFFSET = 1;

/**
 * All blocks of a Data Set one up; two and more where elements without an owner are in the way. Bounded at FF: a group
 * in which nothing more fits above stays.
 */
export const shift: Layout = {
  name: 'shift',
  title: 'all blocks of a Data Set one up',
  source: 'PS3.5 7.8.1 c',
  lossless: true,
  apply: (dataSet) => renumber(dataSet, choose),
};

function choose({ reservations, available }: Scope): readonly number[] {
  const room = LAST_BLOCK - reservations.at(-1)!.block;
  for (let offset = OFFSET; offset <= room; offset++) {
    const blocks = reservations.map(({ block }) => block + offset);
    if (blocks.every((block) => available.includes(block))) return blocks;
  }
  return reservations.map(({ block }) => block);
}
