import { address, block, type Curated, edit, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'An edit by creator on block 13, with the same byte of another owner on block 10, which must not change.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['edit', 'decoy'],
  source: 'Enet4/dicom-rs#431',
  dataSet: [
    block('0021', 0x10, 'OTHER', element('04', 'LO', 'MUST STAY')),
    block('0021', 0x13, 'ACME', element('04', 'LO', 'TO CHANGE')),
  ],
  questions: [edit(address('0021', 'ACME', '04'), 1)],
};
