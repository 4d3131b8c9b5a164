import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'SIEMENS MR SDR 01 on block 12 of the root with 10 and 11 unused, as Siemens XA leaves it. Whoever stops searching creators at the first gap finds nothing.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['sparse'],
  source: 'Siemens XA files in neurolabusc/dcm_qa_agfa',
  dataSet: [block('0021', 0x12, 'SIEMENS MR SDR 01', element('01', 'LO', 'ROOT OF XA'))],
};
