import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Creators with quotes, angle brackets, ampersand, slash and comma, which command lines, XML and address notations have to escape.',
  clauses: ['PS3.5 6.2, LO'],
  validity: 'legal',
  features: ['creator-text', 'escaping'],
  source: 'PS3.5 6.2',
  dataSet: [
    block('0021', 0x10, 'A"B\'C', element('04', 'LO', 'QUOTES')),
    block('0021', 0x11, '<A&B>', element('04', 'LO', 'MARKUP')),
    block('0021', 0x12, 'A/B,C;D', element('04', 'LO', 'SEPARATORS')),
  ],
};
