import { block, type Curated, element, item, openItem, openSequence, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A Sequence of undefined length with one Item of each form, and one of defined length with both.',
  clauses: ['PS3.5 7.5.1'],
  validity: 'legal',
  features: ['length', 'undefined-length'],
  source: 'PS3.5 7.5.1',
  dataSet: [
    openSequence(
      '00081140',
      item(block('0021', 0x10, 'ACME', element('04', 'LO', 'DEFINED'))),
      openItem(block('0021', 0x11, 'ACME', element('04', 'LO', 'OPEN'))),
    ),
    sequence('00081199', openItem(block('0021', 0x12, 'ACME', element('04', 'LO', 'OPEN IN DEFINED'))), item()),
  ],
};
