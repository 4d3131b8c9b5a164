import { creatorDefect } from './creator-defect.ts';
import type { Defect } from './defect.ts';

/** What is left of creators where a file was converted from Implicit VR without looking. */
export const unCreator: Defect = creatorDefect(
  {
    name: 'un-creator',
    title: 'a creator has VR UN',
    validity: 'tolerated',
    source: 'PS3.5 6.2.2 c; dcmjs issue 242',
    deviations: ['un-creator'],
  },
  () => ({ vr: 'UN' }),
);
