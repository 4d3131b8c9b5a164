import { block, type Curated, element, openItem, openSequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The private Sequence (2005,140F) in which enhanced Philips images keep what a classic one has in its root.',
  clauses: ['PS3.5 7.8.2 b'],
  validity: 'legal',
  features: ['canonical', 'private-sequence', 'nested'],
  source: 'Philips MR Imaging DD 005 in private dictionaries',
  dataSet: [
    openSequence(
      '52009230',
      openItem(
        block(
          '2005',
          0x14,
          'Philips MR Imaging DD 005',
          openSequence(
            '0F',
            openItem(
              element('00180080', 'DS', '4.5'),
              block('2005', 0x10, 'Philips MR Imaging DD 001', element('0D', 'FL', 0), element('0E', 'FL', 1.75)),
            ),
          ),
        ),
      ),
    ),
  ],
};
