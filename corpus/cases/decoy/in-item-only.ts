import { block, byNumber, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'In the root all is canonical, in the Item a stranger has the block: a test of the root proves nothing for the Items.',
  clauses: ['PS3.5 7.8.1 g2'],
  validity: 'legal',
  features: ['decoy', 'nested'],
  source: 'PS3.5 7.8.1 g',
  dataSet: [
    sequence(
      '00081140',
      item(
        block('0021', 0x10, 'OTHER', element('04', 'LO', 'STRANGER')),
        block('0021', 0x11, 'ACME', element('04', 'LO', 'ITEM')),
      ),
    ),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'ROOT')),
  ],
  questions: [byNumber('00211004', 'STRANGER', 'ROOT')],
};
