import { address, block, type Curated, element, insert } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'An orphan lies in block 11. A new owner that is given this block inherits an element that is not his; any other free block is right.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'malformed',
  edition:
    'Malformed in every edition. That of 2013 has a newcomer take the first free block, that of 2025a any: any is right here.',
  features: ['orphan', 'insert'],
  source: 'dgobbi/vtk-dicom#246',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'LO', 'OWNED')), element('00211101', 'LO', 'OF NOBODY')],
  deviations: ['orphan'],
  questions: [insert(address('0021', 'NEWCOMER', '01'), 'free')],
};
