import { block, byNumber, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Two Items alike, the third with the creator on another block. Who looks at the first Items only will not notice.',
  clauses: ['PS3.5 7.5.1'],
  validity: 'legal',
  features: ['siblings', 'moved'],
  source: 'PS3.5 7.8.1 Note 2',
  dataSet: [
    sequence(
      '00081140',
      item(block('0021', 0x10, 'ACME', element('04', 'LO', 'ONE'))),
      item(block('0021', 0x10, 'ACME', element('04', 'LO', 'TWO'))),
      item(
        block('0021', 0x10, 'OTHER', element('04', 'LO', 'DECOY')),
        block('0021', 0x11, 'ACME', element('04', 'LO', 'THREE')),
      ),
    ),
  ],
  questions: [byNumber('00211004', 'ONE', 'TWO', 'DECOY')],
};
