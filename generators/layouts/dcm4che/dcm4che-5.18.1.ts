import { KEEPING, type ReleaseLayout, releaseLayout } from './release-layout.ts';

/** The one release that touches values before it changes what it does with creators: text is decoded and encoded anew. */
export const dcm4che5181: ReleaseLayout = releaseLayout({
  name: 'dcm4che-5.18.1',
  title: 'as dcm4che-keep-merge, with all text trimmed and padded anew',
  source: 'dcm4che 5.18.1, new Attributes(dataSet)',
  rules: { ...KEEPING, creators: 'merged', values: 'trimmed' },
});
