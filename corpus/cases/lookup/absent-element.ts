import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The creator is there and the element asked for is not; another owner has that byte. The answer is nothing.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['decoy', 'absent'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'LO', 'OF ACME')),
    block('0021', 0x11, 'OTHER', element('05', 'LO', 'OF OTHER')),
  ],
  questions: [lookup(address('0021', 'ACME', '05'), [])],
};
