import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A creator with two spaces in the middle, as old Siemens MR software has it. Inner spaces are part of the name; the one with a single space is another creator.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['creator-text'],
  source: 'SIEMENS MR VA0  COAD in private dictionaries',
  dataSet: [block('0019', 0x11, 'SIEMENS MR VA0  COAD', element('12', 'DS', '63.25'))],
  questions: [lookup(address('0019', 'SIEMENS MR VA0 COAD', '12'), [])],
};
