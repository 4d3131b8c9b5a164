import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The first Item has a creator, the second only elements: they must not be read with the creator of the neighbour.',
  clauses: ['PS3.5 7.8.1 g2'],
  validity: 'malformed',
  features: ['orphan', 'siblings'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    sequence(
      '00081140',
      item(block('0021', 0x10, 'ACME', element('04', 'LO', 'OWNED'))),
      item(element('00211004', 'LO', 'OF NOBODY')),
    ),
  ],
  deviations: ['orphan'],
};
