import { type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator with VR OB, as a conversion to Explicit VR once wrote it.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: 'LO is required in every edition.',
  features: ['creator-vr'],
  source: 'pydicom/pydicom#620; pydicom/pydicom#628',
  dataSet: [own(creator('0021', 0x10, 'ACME', { vr: 'OB' }), element('04', 'LO', 'BYTES AS OWNER'))],
  deviations: ['creator-vr'],
};
