import { block, type Curated, element, openItem, openSequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The stack of a Philips series: Philips MR Imaging DD 001 and 002 in group 2005, with Items of their own inside.',
  clauses: ['PS3.5 7.8.1 g1'],
  validity: 'legal',
  features: ['canonical', 'private-sequence'],
  source: 'Philips MR Imaging DD in private dictionaries',
  dataSet: [
    block(
      '2001',
      0x10,
      'Philips Imaging DD 001',
      openSequence(
        '5F',
        openItem(
          block('2001', 0x10, 'Philips Imaging DD 001', element('2D', 'SS', 24)),
          block('2005', 0x10, 'Philips MR Imaging DD 001', element('71', 'FL', 1.5), element('72', 'FL', -2.25)),
        ),
      ),
    ),
  ],
};
