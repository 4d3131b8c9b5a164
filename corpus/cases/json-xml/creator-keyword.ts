import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A creator and an element with byte 10 of its block. A writer of XML gave the keyword PrivateCreatorID to the element as well.',
  clauses: ['PS3.19 A.1'],
  validity: 'legal',
  features: ['xml'],
  source: 'dcm4che/dcm4che#672',
  dataSet: [block('0021', 0x10, 'ACME', element('10', 'LO', 'NOT A CREATOR'), element('11', 'LO', 'NOR THIS'))],
};
