import type { Trigger } from './feature.ts';
import { withCreator } from './with-creator.ts';

/** Sixty-four characters each; the second wants a block of its own, which leaves a gap below. */
const LONGEST = [
  'QUARTZ RESEARCH GROUP, DIVISION OF MEDICAL PHYSICS, SERIES 2026.',
  'QUARTZ RESEARCH GROUP, DIVISION OF MEDICAL PHYSICS, SERIES 26^13',
] as const;

const isLongest = (creator: string): boolean => creator.length === LONGEST[0].length;

/** The target's creator has the 64 characters that LO allows, which no buffer may cut short. */
export const creator64: Trigger = {
  name: 'creator-64',
  title: "the target's creator has all 64 characters",
  source: 'PS3.5 6.2, LO',
  place: 'any',
  isAboutCreator: true,
  families: [],
  shows: ({ subject }) => isLongest(subject.target.address.creator),
  suits: ({ address }, free) => free || isLongest(address.creator),
  arrange: (stage) => withCreator(stage, isLongest, LONGEST[stage.choice % 2]!),
};
