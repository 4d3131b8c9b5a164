import { address, block, type Curated, element, insert, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    "A private Sequence is to be added to a group that another maker's data already use. It vanished in one toolkit.",
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  edition: 'The edition of 2013 has a newcomer take the first free block, that of 2025a any: any is right here.',
  features: ['insert', 'private-sequence'],
  source: 'fo-dicom/fo-dicom#963',
  dataSet: [
    block('0021', 0x10, 'OTHER', sequence('FE', item(block('0021', 0x10, 'OTHER', element('04', 'LO', 'OLDER'))))),
  ],
  questions: [insert(address('0021', 'ACME', 'FE'), 'free')],
};
