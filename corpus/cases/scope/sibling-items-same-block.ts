import { address, block, type Curated, element, item, lookup, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Block 10 belongs to ACME in the first Item and to OTHER in the second. What one Item reserved must not be remembered in the next.',
  clauses: ['PS3.5 7.8.1 Note 2'],
  validity: 'legal',
  features: ['siblings', 'collision'],
  source: 'PS3.5 7.8.1 Note 2',
  dataSet: [
    sequence(
      '00081140',
      item(block('0021', 0x10, 'ACME', element('04', 'LO', 'OF ACME'))),
      item(block('0021', 0x10, 'OTHER', element('04', 'LO', 'OF OTHER'))),
    ),
  ],
  questions: [lookup(address('0021', 'ACME', '04'), ['OF ACME'])],
};
