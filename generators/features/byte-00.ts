import type { Trigger } from './feature.ts';
import { withByte } from './with-byte.ts';

/** The target is the first element of its block: (gggg,xx00) is data and no group length, which is (gggg,0000) alone. */
export const byte00: Trigger = {
  name: 'byte-00',
  title: 'the target has the low byte 00',
  source: 'PS3.5 7.8.1 b and 7.2; fo-dicom/fo-dicom#1059',
  place: 'any',
  isAboutCreator: false,
  families: ['siemens-early', 'philips-enhanced', 'philips-classic', 'canon-toshiba', 'uih', 'hitachi', 'elscint'],
  shows: ({ subject }) => subject.target.address.element === '00',
  suits: ({ address }, free) => free || address.element === '00',
  arrange: (stage) => withByte(stage, '00'),
};
