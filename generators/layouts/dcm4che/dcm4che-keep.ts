import { KEEPING, type ReleaseLayout, releaseLayout } from './release-layout.ts';

/** What a copy does today: legal data stay as they are, and a creator keeps each of its blocks. */
export const dcm4cheKeep: ReleaseLayout = releaseLayout({
  name: 'dcm4che-keep',
  title: 'blocks as they are, repeated creators too, as a copy by dcm4che today',
  source: 'dcm4che 5.26.1 to 5.35.0, new Attributes(dataSet)',
  rules: { ...KEEPING, creators: 'repeated', creatorVRs: 'text' },
});
