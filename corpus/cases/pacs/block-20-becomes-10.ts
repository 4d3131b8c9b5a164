import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: '(3773,2030), written on block 20, comes back as (3773,1030) from a copy by dcm4che.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'dcm4che'],
  source: 'dcm4che/dcm4che#552',
  dataSet: [block('3773', 0x20, 'ACME 3773', element('30', 'LO', 'KEPT VALUE'))],
  layout: 'dcm4che-compact',
  questions: [byNumber('37732030'), byNumber('37731030', 'KEPT VALUE')],
};
