import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A GE creator that every dictionary knows, with a low byte that none lists. Looking up its name must not raise an error, and its value is there all the same.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['unknown-element'],
  source: 'pydicom/pydicom#441',
  dataSet: [block('0019', 0x10, 'GEMS_ACQU_01', element('FD', 'LO', 'NOT IN ANY LIST'), element('9C', 'LO', 'fse'))],
};
