import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Private values with quotes, markup and a backslash within a text of one value.',
  clauses: ['PS3.18 F.2', 'PS3.19 A.1'],
  validity: 'legal',
  features: ['json', 'xml', 'escaping'],
  source: 'PS3.18 F.2',
  dataSet: [
    block(
      '0021',
      0x11,
      'ACME',
      element('04', 'LO', '"QUOTED" <TAG> & MORE'),
      element('05', 'ST', 'BACK\\SLASH'),
      element('06', 'UT', 'END ]]> OF CDATA'),
    ),
  ],
};
