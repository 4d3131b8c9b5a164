import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Erasing a private Sequence takes its Items with it, and nothing of another owner around.',
  clauses: ['PS3.5 7.5'],
  validity: 'legal',
  features: ['erase', 'private-sequence'],
  source: 'PS3.5 7.5',
  dataSet: [
    block('0021', 0x10, 'OTHER', element('FE', 'LO', 'MUST STAY')),
    block('0021', 0x11, 'ACME', sequence('FE', item(block('0021', 0x10, 'ACME', element('04', 'LO', 'GOES TOO'))))),
  ],
};
