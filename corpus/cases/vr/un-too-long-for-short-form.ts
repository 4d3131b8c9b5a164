import { block, type Curated, element } from '../../authoring.ts';

/** 5,000 values of 15 characters. */
const VALUES = Array.from({ length: 5000 }, (_, index) => `VALUE ${String(index).padStart(9, '0')}`);

export const curated: Curated = {
  description: 'An LO value list of more than 65534 bytes, which Explicit VR can only write as UN.',
  clauses: ['PS3.5 6.2.2'],
  validity: 'legal',
  edition: 'The edition of 2020 has UN for values that are too long for their VR, that of 2013 has no word on them.',
  features: ['un', 'limits'],
  source: 'PS3.5 6.2.2',
  dataSet: [block('0021', 0x11, 'ACME', element('04', 'LO', ...VALUES), element('05', 'LO', 'BEHIND'))],
};
