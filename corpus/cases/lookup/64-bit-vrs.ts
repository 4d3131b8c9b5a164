import { block, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'OV, SV and UV, which came in 2019, under a moved creator: readers that do not know them still have to find the elements behind.',
  clauses: ['PS3.5 6.2'],
  validity: 'legal',
  edition: 'OV, SV and UV exist since 2019; older readers meet unknown VRs with four bytes of length.',
  features: ['vr', 'moved'],
  source: 'PS3.5 6.2',
  dataSet: [
    block(
      '0021',
      0x11,
      'ACME',
      element('01', 'SV', '-9007199254740993'),
      element('02', 'UV', '18446744073709551615'),
      element('03', 'OV', hex('0100000000000000')),
      element('04', 'LO', 'BEHIND'),
    ),
  ],
};
