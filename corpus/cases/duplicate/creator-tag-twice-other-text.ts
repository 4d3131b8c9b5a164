import { block, type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description:
    '(0021,0010) twice with different texts. The first is taken here; a reader that takes the last gives the data to OTHER.',
  clauses: ['PS3.5 7.1'],
  validity: 'malformed',
  features: ['duplicate-tag'],
  source: 'PS3.5 7.1',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'LO', 'DATA')), own(creator('0021', 0x10, 'OTHER'))],
  deviations: ['duplicate-tag'],
};
