import { block, type Curated, element, item, openItem, openSequence, sequence, un } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A SQ in Explicit VR whose Item holds a UN Sequence: explicit, explicit, implicit.',
  clauses: ['PS3.5 6.2.2 Note 5'],
  validity: 'legal',
  features: ['un', 'nested'],
  source: 'PS3.5 6.2.2',
  dataSet: [
    sequence(
      '00081140',
      item(
        block(
          '0021',
          0x10,
          'ACME',
          un(
            openSequence(
              'FE',
              openItem(element('00080060', 'CS', 'MR'), block('0021', 0x10, 'OTHER', element('04', 'LO', 'DEEP'))),
            ),
          ),
        ),
      ),
    ),
  ],
};
