import { block, type Curated, element, hex } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'In Implicit VR the value of a private text begins with the bytes of an Item tag. A guess that this is a Sequence skips the rest of the file.',
  clauses: ['PS3.5 7.1.3'],
  validity: 'legal',
  features: ['implicit', 'guess'],
  source: 'cornerstonejs/dicomParser#114; cornerstonejs/dicomParser#245',
  dataSet: [
    block(
      '0021',
      0x10,
      'ACME',
      element('04', 'OB', hex('FEFF00E0FFFFFF7F41424344')),
      element('05', 'LO', 'BEHIND THE TRAP'),
    ),
  ],
  encoding: 'implicit-le-defined',
};
