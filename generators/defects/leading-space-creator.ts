import { bytesOfText, creatorDefect } from './creator-defect.ts';
import type { Defect } from './defect.ts';

/** Spaces before the text: legal padding too, and rarely taken away. */
export const leadingSpaceCreator: Defect = creatorDefect(
  {
    name: 'leading-space-creator',
    title: 'a creator begins with spaces',
    validity: 'legal',
    source: 'PS3.5 Table 6.2-1, LO: leading spaces are padding',
    deviations: [],
  },
  (creator) => ({ bytes: bytesOfText(' '.repeat(2 - (creator.length % 2)) + creator) }),
);
