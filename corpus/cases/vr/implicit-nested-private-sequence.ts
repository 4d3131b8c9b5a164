import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Private Sequences within each other after a conversion to Implicit VR. When the outer one is not recognised, what is inside looks as if it stood in the root.',
  clauses: ['PS3.5 7.1.3'],
  validity: 'legal',
  features: ['implicit', 'private-sequence', 'nested'],
  source: 'rordenlab/dcm2niix#191; rordenlab/dcm2niix#189',
  dataSet: [
    block(
      '2005',
      0x10,
      'Philips MR Imaging DD 005',
      sequence(
        '0F',
        item(
          element('00180080', 'DS', '4.5'),
          block('2005', 0x10, 'Philips MR Imaging DD 001', sequence('83', item(element('00180081', 'DS', '9.5')))),
        ),
      ),
    ),
  ],
  encoding: 'implicit-le-undefined',
};
