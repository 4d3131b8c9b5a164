import { KEEPING, type ReleaseLayout, releaseLayout } from './release-layout.ts';

/** A creator of several values is written with the first alone, which is the name that its elements are found by. */
export const dcm4che5191: ReleaseLayout = releaseLayout({
  name: 'dcm4che-5.19.1',
  title: 'as dcm4che-5.18.1, creators cut at a backslash',
  source: 'dcm4che 5.19.1, new Attributes(dataSet)',
  rules: { ...KEEPING, creators: 'named', values: 'trimmed' },
});
