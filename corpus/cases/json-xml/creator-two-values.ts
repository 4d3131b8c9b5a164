import { block, type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator with two values from a real sender, which made the JSON of a whole study unreadable.',
  clauses: ['PS3.5 7.8.1 a', 'PS3.18 F.2'],
  validity: 'malformed',
  features: ['json', 'creator-text', 'multi-valued'],
  source: 'microsoft/dicom-server#1942; fo-dicom/fo-dicom#1445',
  dataSet: [
    own(creator('0021', 0x10, undefined, { bytes: 'ACME\\ACME ' })),
    block('0021', 0x11, 'OTHER', element('04', 'LO', 'OF OTHER')),
  ],
  deviations: ['creator-multi-valued'],
};
