import { type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'An orphan in Implicit VR: with neither VR nor owner only bytes are known.',
  clauses: ['PS3.5 7.1.3', 'PS3.5 7.8.1 b'],
  validity: 'malformed',
  features: ['orphan', 'implicit'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [element('00211004', 'LO', 'OF NOBODY')],
  encoding: 'implicit-le-defined',
  deviations: ['orphan'],
};
