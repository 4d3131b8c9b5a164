import { creatorDefect } from './creator-defect.ts';
import type { Defect } from './defect.ts';

/** Another VR of text. */
export const shCreator: Defect = creatorDefect(
  {
    name: 'sh-creator',
    title: 'a creator has VR SH',
    validity: 'tolerated',
    source: 'PS3.5 7.8.1 a (VR is LO); pydicom issues 620 and 628 (OB)',
    deviations: ['creator-vr'],
  },
  () => ({ vr: 'SH' }),
);
