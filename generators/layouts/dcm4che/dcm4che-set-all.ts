import { COMPACTING } from './copy-rules.ts';
import { type ReleaseLayout, releaseLayout } from './release-layout.ts';

/** What a program gets that builds a Data Set from another by owner and tag, element by element. */
export const dcm4cheSetAll: ReleaseLayout = releaseLayout({
  name: 'dcm4che-set-all',
  title: 'blocks from 10 without gaps, as by set(privateCreator, tag, …) for each element',
  source: 'dcm4che 5.22.0 to 5.35.0 (observed on the latter); differs from dcm4che-compact for creators other than LO',
  rules: { ...COMPACTING, creatorVRs: 'text' },
});
