import { block, type Curated, element } from '../../authoring.ts';

const BYTES = new Uint8Array(100_000).map((_, index) => index % 251);

export const curated: Curated = {
  description: 'A private value of 100,000 bytes under a moved creator.',
  clauses: ['PS3.5 7.1.2'],
  validity: 'legal',
  features: ['limits', 'moved'],
  source: 'PS3.5 7.1.2',
  dataSet: [block('0029', 0x11, 'SIEMENS CSA HEADER', element('10', 'OB', BYTES))],
};
