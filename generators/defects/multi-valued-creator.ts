import { bytesOfText, creatorDefect } from './creator-defect.ts';
import type { Defect } from './defect.ts';

/** A second value behind a backslash: whether the first of them is the owner is anybody's guess. */
export const multiValuedCreator: Defect = creatorDefect(
  {
    name: 'multi-valued-creator',
    title: 'a creator has two values',
    validity: 'tolerated',
    source: 'PS3.5 7.8.1 a (VM is 1); pydicom issues 689 and 1638, microsoft/dicom-server issue 1942',
    deviations: ['creator-multi-valued', 'orphan'],
  },
  (creator) => ({ bytes: bytesOfText(`${creator}\\${creator.length % 2 === 0 ? 'B' : 'B '}`) }),
);
