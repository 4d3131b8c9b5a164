import type { Theme } from './feature.ts';

/**
 * The target is in an Item. A creator counts in its own Item only: PS3.5 7.8.1 g. Tools that clean the root alone, or
 * keep the creator of the shared Item for those of the frames, are the reports.
 */
export const nested: Theme = {
  name: 'nested',
  title: 'the target is in an Item',
  source: 'PS3.5 7.8.1 g; ImagingDataCommons/highdicom#54, mmiv-center/DICOMAnonymizer#20, pydicom/deid#112',
  place: 'item',
  validity: 'legal',
  shows: ({ subject }) => subject.target.path.length > 0,
  arrange: (stage) => stage,
};
