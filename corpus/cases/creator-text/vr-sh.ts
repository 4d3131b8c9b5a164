import { type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator with VR SH instead of LO. Its name is as readable as ever.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: 'LO is required in every edition; other text VRs occur.',
  features: ['creator-vr'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [own(creator('0021', 0x10, 'ACME', { vr: 'SH' }), element('04', 'LO', 'SHORT OWNER'))],
  deviations: ['creator-vr'],
};
