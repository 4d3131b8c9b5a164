import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Creators whose text is a tag, a number, or a word that software uses for nothing.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['creator-text'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [
    block('0021', 0x10, '0x0011', element('04', 'LO', 'HEXADECIMAL')),
    block('0021', 0x11, '(0021,0010)', element('04', 'LO', 'A TAG')),
    block('0021', 0x12, 'null', element('04', 'LO', 'A WORD')),
  ],
};
