import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The creator that stood alone on block 12 after a copy by dcm4che 3.3.8, which starts at 10.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'dcm4che'],
  source: 'dcm4che 3.3.8, new Attributes(dataSet)',
  dataSet: [block('0021', 0x12, 'SIEMENS MR SDR 01', element('01', 'LO', 'ROOT OF XA'))],
  layout: 'dcm4che-compact',
};
