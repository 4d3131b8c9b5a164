import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    '(0002,0012) and (0002,0013) name the software that wrote the file last; they do not tell who renumbered the blocks before.',
  clauses: ['PS3.10 7.1'],
  validity: 'legal',
  features: ['meta', 'moved'],
  source: 'PS3.10 7.1',
  dataSet: [block('0021', 0x10, 'SIEMENS MR SDI 02', element('04', 'DS', '0.05'))],
  meta: [element('00020012', 'UI', '1.2.276.0.7230010.3.0.3.6.7'), element('00020013', 'SH', 'OFFIS_DCMTK_367')],
};
