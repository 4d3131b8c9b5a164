import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A PACS adds a block of its own behind the last one of the scanner, in the same group.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['added'],
  source: 'AGFA creators in private dictionaries',
  dataSet: [
    block('0019', 0x10, 'SIEMENS MR HEADER', element('0C', 'IS', '500')),
    block('0019', 0x11, 'AGFA', element('13', 'LO', 'ADDED')),
  ],
};
