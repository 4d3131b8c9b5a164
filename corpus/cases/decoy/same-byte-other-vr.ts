import { block, byNumber, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'On block 10 a foreign FD, on 11 the right CS, same low byte.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['decoy', 'collision', 'vr'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [
    block('0021', 0x10, 'OTHER', element('53', 'FD', 3.5)),
    block('0021', 0x11, 'ACME', element('53', 'CS', 'RIGHT')),
  ],
  questions: [byNumber('00211053', '3.5')],
};
