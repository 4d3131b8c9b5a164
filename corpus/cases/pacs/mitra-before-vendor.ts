import { block, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description: "A PACS has signed block 10 before the modality's own data were merged in, so that these follow on 11.",
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'decoy'],
  source: 'MITRA creators in private dictionaries',
  dataSet: [
    block('0029', 0x10, 'MITRA PRESENTATION 1.0', element('10', 'CS', 'PRESENTATION')),
    block('0029', 0x11, 'SIEMENS CSA HEADER', element('10', 'OB', hex('53563130'))),
  ],
};
