import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A foreign creator on the block where United Imaging usually is, with the same bytes and VRs.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['decoy'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [
    block('0065', 0x10, 'ACME GRADIENTS', element('09', 'FD', 250)),
    block('0065', 0x11, 'Image Private Header', element('09', 'FD', 1000)),
  ],
  questions: [byNumber('00651009', '250')],
};
