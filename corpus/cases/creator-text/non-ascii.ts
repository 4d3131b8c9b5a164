import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A creator with a byte beyond ASCII, and Latin-1 declared for the Data Set. Creators use the default repertoire, so no decoding is right and the bytes have to match.',
  clauses: ['PS3.5 7.8.1 a', 'PS3.5 6.1.2'],
  validity: 'tolerated',
  edition: '2025a confines creators to the default repertoire; older editions say so less clearly.',
  features: ['creator-text', 'charset'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [element('00080005', 'CS', 'ISO_IR 100'), block('0021', 0x10, 'MÜLLER', element('04', 'LO', 'LATIN OWNER'))],
  deviations: ['creator-repertoire'],
};
