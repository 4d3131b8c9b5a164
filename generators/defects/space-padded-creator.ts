import { bytesOfText, creatorDefect } from './creator-defect.ts';
import type { Defect } from './defect.ts';

/** More trailing spaces than an even length takes: legal padding that readers who compare bytes do not expect. */
export const spacePaddedCreator: Defect = creatorDefect(
  {
    name: 'space-padded-creator',
    title: 'a creator ends with more spaces than it needs',
    validity: 'legal',
    source: 'PS3.5 Table 6.2-1, LO: trailing spaces are padding',
    deviations: [],
  },
  (creator) => ({ bytes: bytesOfText(creator + ' '.repeat(4 - (creator.length % 2))) }),
);
