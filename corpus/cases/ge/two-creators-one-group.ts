import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'GEMS_GDXE_FALCON_04 and another owner share group 0011, and each has a low byte 06, of different VRs.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['collision'],
  source: 'GE creators in private dictionaries',
  dataSet: [
    block('0011', 0x10, 'GEMS_GDXE_FALCON_04', element('04', 'CS', 'STANDARD'), element('06', 'DS', '3.5')),
    block('0011', 0x11, 'ACME DOSE', element('06', 'LO', 'NOT A DOSE')),
  ],
};
