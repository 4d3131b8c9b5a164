import { type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator with VR UN, which is forbidden. Casting it to LO must not lose its value.',
  clauses: ['PS3.5 6.2.2'],
  validity: 'tolerated',
  edition: 'UN is explicitly forbidden for creators in 6.2.2; files with it exist.',
  features: ['creator-vr', 'un'],
  source: 'fo-dicom/fo-dicom#1146; dcmjs-org/dcmjs#242',
  dataSet: [own(creator('0021', 0x10, 'ACME', { vr: 'UN' }), element('04', 'LO', 'UNKNOWN OWNER'))],
  deviations: ['un-creator'],
};
