import { KEEPING, type ReleaseLayout, releaseLayout } from './release-layout.ts';

/** Values are left alone again, and a creator counts with any VR of text. */
export const dcm4che5221: ReleaseLayout = releaseLayout({
  name: 'dcm4che-5.22.1',
  title: 'as dcm4che-keep-merge, creators cut at a backslash',
  source: 'dcm4che 5.22.0 and 5.22.1 (observed on the latter), new Attributes(dataSet)',
  rules: { ...KEEPING, creators: 'named', creatorVRs: 'text' },
});
