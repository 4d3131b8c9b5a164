import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'An orphan on block 11 beside ACME on block 10. It must not be counted to the only creator that there is.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'malformed',
  features: ['orphan'],
  source: 'dgobbi/vtk-dicom#140',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'LO', 'OWNED')), element('00211105', 'LO', 'OF NOBODY')],
  deviations: ['orphan'],
};
