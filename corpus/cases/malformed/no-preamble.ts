import { block, type Curated, dropPreamble, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A file that begins with group 0002, without preamble and prefix.',
  clauses: ['PS3.10 7.1'],
  validity: 'tolerated',
  edition: 'The preamble is required by PS3.10; older files, from before 1993 above all, lack it.',
  features: ['meta'],
  source: 'PS3.10 7.1',
  dataSet: [block('0021', 0x11, 'ACME', element('04', 'LO', 'BARE'))],
  damage: dropPreamble,
  deviations: ['no-preamble'],
};
