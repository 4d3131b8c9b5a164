import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'PHILIPS MR/PART holds blocks 10 and 11 of one group, and the same low byte means something else in each: here the creator alone does not tell them apart.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: 'Since 2020 one creator may reserve one block of a group only; the edition of 2013 does not say so.',
  features: ['duplicate'],
  source: 'dgobbi/vtk-dicom#245',
  dataSet: [
    block('0019', 0x10, 'PHILIPS MR/PART', element('05', 'DS', '1.5')),
    block('0019', 0x11, 'PHILIPS MR/PART', element('05', 'DS', '2.5')),
  ],
  deviations: ['creator-duplicate'],
  questions: [lookup(address('0019', 'PHILIPS MR/PART', '05'), ['1.5', '2.5'])],
};
