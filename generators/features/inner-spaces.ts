import type { Trigger } from './feature.ts';
import { withCreator } from './with-creator.ts';

/** The second wants a block of its own, which leaves a gap below. */
const LABS = ['EXAMPLE LAB  2', 'EXAMPLE LAB  2^13'] as const;

const hasInner = (creator: string): boolean => creator.includes('  ');

/** The target's creator has two spaces in a row, as `SIEMENS CT VA0  COAD`: only those at its ends are padding. */
export const innerSpaces: Trigger = {
  name: 'inner-spaces',
  title: "the target's creator has two spaces in a row",
  source: 'PS3.5 6.2, LO; DCMTK private.dic, SIEMENS CT VA0  COAD',
  place: 'any',
  isAboutCreator: true,
  families: ['siemens-early'],
  shows: ({ subject }) => hasInner(subject.target.address.creator),
  suits: ({ address }, free) => free || hasInner(address.creator),
  arrange: (stage) => withCreator(stage, hasInner, LABS[stage.choice % 2]!),
};
