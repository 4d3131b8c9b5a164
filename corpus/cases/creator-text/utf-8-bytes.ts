import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The bytes of an UTF-8 text as creator, shown here as one character for each.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: '2025a confines creators to the default repertoire.',
  features: ['creator-text', 'charset'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [
    element('00080005', 'CS', 'ISO_IR 192'),
    block('0021', 0x10, 'ZÃ¼RICH', element('04', 'LO', 'UTF-8 OWNER')),
  ],
  deviations: ['creator-repertoire'],
};
