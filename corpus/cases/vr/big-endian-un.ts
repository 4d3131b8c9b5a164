import { block, type Curated, element, openItem, openSequence, un } from '../../authoring.ts';

export const curated: Curated = {
  description: 'UN in a Big Endian file: its Items are Little Endian.',
  clauses: ['PS3.5 6.2.2'],
  validity: 'legal',
  edition: 'Big Endian was retired in 2006.',
  features: ['big-endian', 'un'],
  source: 'PS3.5 6.2.2',
  dataSet: [
    block(
      '0021',
      0x10,
      'ACME',
      un(openSequence('FE', openItem(block('0021', 0x11, 'ACME', element('04', 'US', 258))))),
      element('FF', 'US', 772),
    ),
  ],
  transferSyntax: 'explicitBig',
};
