import { bytesOfText, creatorDefect } from './creator-defect.ts';
import type { Defect } from './defect.ts';

/** NUL where a space belongs. */
export const nulPaddedCreator: Defect = creatorDefect(
  {
    name: 'nul-padded-creator',
    title: 'a creator ends with NUL instead of spaces',
    validity: 'tolerated',
    source: 'PS3.5 6.2: text is padded with a space, only UI with NUL',
    deviations: ['creator-nul-padded'],
  },
  (creator) => ({ bytes: bytesOfText(creator + '\0'.repeat(2 - (creator.length % 2))) }),
);
