import { bytesOfText, creatorDefect } from './creator-defect.ts';
import type { Defect } from './defect.ts';

/** Letters that the default repertoire has not, one byte each; what owned the block owns it no more. */
export const nonAsciiCreator: Defect = creatorDefect(
  {
    name: 'non-ascii-creator',
    title: 'a creator ends with letters beyond ASCII',
    validity: 'tolerated',
    editions: 'confined to the default repertoire by 2025a, less clearly by 2013 and 2020',
    source: 'PS3.5 7.8.1 a, 6.1.2.1',
    deviations: ['creator-repertoire'],
  },
  (creator) => ({ bytes: bytesOfText(creator + '\xfc'.repeat(2 - (creator.length % 2))) }),
);
