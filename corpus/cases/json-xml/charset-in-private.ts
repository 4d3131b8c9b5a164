import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Private text in Latin-1 below a creator in ASCII.',
  clauses: ['PS3.5 6.1.2.3'],
  validity: 'legal',
  features: ['json', 'charset'],
  source: 'PS3.5 6.1.2.3',
  dataSet: [
    element('00080005', 'CS', 'ISO_IR 100'),
    block('0021', 0x11, 'ACME', element('04', 'LO', 'GRÜßE'), element('05', 'PN', 'Müller^Jörg')),
  ],
};
