import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Three owners whose elements have all the same bytes; whoever loses track of one sets the values of another.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['decoy', 'collision'],
  source: 'RadicalImaging/Static-DICOMWeb#17',
  dataSet: [
    block('0029', 0x10, 'ACME A', element('01', 'LO', 'A1'), element('02', 'LO', 'A2')),
    block('0029', 0x11, 'ACME B', element('01', 'LO', 'B1'), element('02', 'LO', 'B2')),
    block('0029', 0x12, 'ACME C', element('01', 'LO', 'C1'), element('02', 'LO', 'C2')),
  ],
};
