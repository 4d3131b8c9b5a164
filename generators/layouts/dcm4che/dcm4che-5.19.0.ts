import { KEEPING, type ReleaseLayout, releaseLayout } from './release-layout.ts';

/** A block is reserved when the first of its elements comes along, so that a reservation without elements is gone. */
export const dcm4che5190: ReleaseLayout = releaseLayout({
  name: 'dcm4che-5.19.0',
  title: 'as dcm4che-5.18.1, without creators that own no element',
  source: 'dcm4che 5.19.0, new Attributes(dataSet)',
  rules: { ...KEEPING, creators: 'late', values: 'trimmed' },
});
