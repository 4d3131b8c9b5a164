import { KEEPING, type ReleaseLayout, releaseLayout } from './release-layout.ts';

/** Refuses data in which a standard element follows a block that had to move: the release throws there. */
export const dcm4che5222: ReleaseLayout = releaseLayout({
  name: 'dcm4che-5.22.2',
  title: 'as dcm4che-keep, stumbling over a standard element behind a block that had to move',
  source: 'dcm4che 5.22.2 to 5.26.0, new Attributes(dataSet); dcm4che pull request 1167',
  rules: { ...KEEPING, creators: 'repeated', creatorVRs: 'text', stumbles: true },
});
