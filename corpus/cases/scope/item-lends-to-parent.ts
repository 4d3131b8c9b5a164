import { address, block, type Curated, element, item, lookup, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The creator stands in an Item, the element behind the Sequence in the root. What an Item reserves ends with it.',
  clauses: ['PS3.5 7.8.1 g2'],
  validity: 'malformed',
  features: ['orphan', 'leak'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    sequence('00081140', item(block('0021', 0x10, 'ACME', element('05', 'LO', 'INSIDE')))),
    element('00211004', 'LO', 'OUTSIDE'),
  ],
  deviations: ['orphan'],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
