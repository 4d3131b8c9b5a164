import { block, type Curated, element, un } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Of two elements of one block one carries its VR and the other UN.',
  clauses: ['PS3.5 6.2.2'],
  validity: 'legal',
  features: ['un', 'vr'],
  source: 'PS3.5 6.2.2',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'DS', '1.5'), un(element('05', 'DS', '2.5')))],
};
