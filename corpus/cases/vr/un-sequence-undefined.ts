import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'UN of undefined length: Items in Implicit VR in the middle of an Explicit VR file.',
  clauses: ['PS3.5 6.2.2 Note 5'],
  validity: 'legal',
  features: ['un', 'private-sequence', 'undefined-length'],
  source: 'pydicom/pydicom#1312',
  dataSet: [
    block(
      '0021',
      0x10,
      'ACME',
      sequence('FE', item(block('0021', 0x11, 'ACME', element('04', 'LO', 'IMPLICIT INSIDE')))),
      element('FF', 'LO', 'EXPLICIT AGAIN'),
    ),
  ],
  encoding: 'un-undefined',
};
