import { KEEPING, type ReleaseLayout, releaseLayout } from './release-layout.ts';

/**
 * Legal data stay as they are. Of a creator that holds two blocks the elements of the second go to the first, where those
 * with a low byte that is taken replace what was there.
 */
export const dcm4cheKeepMerge: ReleaseLayout = releaseLayout({
  name: 'dcm4che-keep-merge',
  title: 'blocks as they are, the second block of a creator merged into its first',
  source: 'dcm4che 3.0.1 to 5.18.1 (observed on 3.3.7), new Attributes(dataSet)',
  rules: { ...KEEPING, creators: 'merged' },
});
