import { type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A Sequence where the creator should be.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'malformed',
  features: ['creator-vr', 'orphan'],
  source: 'dcm4che 3.3.8, new Attributes(dataSet)',
  dataSet: [sequence('00210010', item(element('00080060', 'CS', 'MR'))), element('00211004', 'LO', 'OF NOBODY')],
  deviations: ['creator-vr', 'orphan'],
};
