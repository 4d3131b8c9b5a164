import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Numbers that JSON turns into others when a program is careless: many digits, exponents, large 64-bit integers, empty values among them.',
  clauses: ['PS3.18 F.2'],
  validity: 'legal',
  features: ['json', 'vr'],
  source: 'PS3.18 F.2',
  dataSet: [
    block(
      '0021',
      0x11,
      'ACME',
      element('04', 'DS', '1.234567890123', '', '1E-5'),
      element('05', 'SV', '-9223372036854775808'),
      element('06', 'UV', '18446744073709551615'),
      element('07', 'IS', '2147483647'),
    ),
  ],
};
