import { type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A text at 0001 and an element at 0104: taken for creator and block by software that does not check the range.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'malformed',
  features: ['range'],
  source: 'dcm4che 3.3.8, new Attributes(dataSet)',
  dataSet: [element('00210001', 'LO', 'ACME'), element('00210104', 'LO', 'NOT OWNED')],
  deviations: ['illegal-private-tag'],
};
