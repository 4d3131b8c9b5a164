import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A private Sequence within a private Sequence, each level with its own creator on its own block. A path has to be resolved anew at every step.',
  clauses: ['PS3.5 7.8.1 Note 1'],
  validity: 'legal',
  features: ['private-sequence', 'nested', 'moved'],
  source: 'dgobbi/vtk-dicom#138',
  dataSet: [
    block(
      '0029',
      0x10,
      'ACME',
      sequence(
        '01',
        item(
          block(
            '0029',
            0x11,
            'ACME',
            sequence('01', item(block('0029', 0x12, 'ACME', element('02', 'LO', 'AT THE BOTTOM')))),
          ),
        ),
      ),
    ),
  ],
};
