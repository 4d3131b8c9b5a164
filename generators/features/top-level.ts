import type { Theme } from './feature.ts';

/** The target is in the root of the Data Set, where every tool looks. */
export const topLevel: Theme = {
  name: 'top-level',
  title: 'the target is in the root of the Data Set',
  source: 'PS3.5 7.8.1 c; rordenlab/dcm2niix#435, fo-dicom/fo-dicom#1874',
  place: 'root',
  validity: 'legal',
  shows: ({ subject }) => subject.target.path.length === 0,
  arrange: (stage) => stage,
};
