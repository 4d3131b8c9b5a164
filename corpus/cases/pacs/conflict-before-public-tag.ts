import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Two owners meet in group 0039, and a standard element (0040,0254) follows. A release of dcm4che that had to move a block then took the standard element for a private one and failed.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['conflict'],
  source: 'dcm4che/dcm4che#1167',
  dataSet: [
    block('0039', 0x10, 'ACME FIRST', element('01', 'LO', 'FIRST')),
    block('0039', 0x11, 'ACME SECOND', element('01', 'LO', 'SECOND')),
    element('00400254', 'LO', 'STANDARD AFTER PRIVATE'),
  ],
};
