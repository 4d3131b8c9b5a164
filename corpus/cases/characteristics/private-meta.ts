import { block, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Private Information in the File Meta Information, (0002,0100) and (0002,0102): private by purpose, in an even group, with no block and no creator.',
  clauses: ['PS3.10 7.1'],
  validity: 'legal',
  features: ['meta'],
  source: 'PS3.10 7.1',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'LO', 'IN THE DATA SET'))],
  meta: [element('00020100', 'UI', '2.25.9001'), element('00020102', 'OB', hex('ACAC'))],
};
