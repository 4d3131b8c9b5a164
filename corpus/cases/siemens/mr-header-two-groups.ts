import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'SIEMENS MR HEADER owns a block in group 0019 and one in group 0051. The pair of group and creator makes the owner, and low byte 0F differs between them.',
  clauses: ['PS3.5 7.8.1 a Note 2'],
  validity: 'legal',
  edition:
    'The Note stands in the edition of 2020; that a creator owns a block of its own group and nothing else holds in every edition.',
  features: ['two-groups', 'collision'],
  source: 'files before XA in neurolabusc/dcm_qa',
  dataSet: [
    block('0019', 0x10, 'SIEMENS MR HEADER', element('0F', 'SH', 'FAST')),
    block('0051', 0x10, 'SIEMENS MR HEADER', element('0F', 'LO', 'HEA;HEP')),
  ],
};
