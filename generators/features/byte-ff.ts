import type { Trigger } from './feature.ts';
import { withByte } from './with-byte.ts';

/** The target is the last element of its block, which a search that ends one too early misses. */
export const byteFF: Trigger = {
  name: 'byte-ff',
  title: 'the target has the low byte FF',
  source: 'PS3.5 7.8.1 b; fo-dicom/fo-dicom#1059',
  place: 'any',
  isAboutCreator: false,
  families: ['canon-toshiba', 'elscint'],
  shows: ({ subject }) => subject.target.address.element === 'FF',
  suits: ({ address }, free) => free || address.element === 'FF',
  arrange: (stage) => withByte(stage, 'FF'),
};
