import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    '(0019,100C) exists and belongs to ACME DIFFUSION; SIEMENS MR HEADER is not in the file. A converter that states a b value has made it up.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['foreign-only'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [element('00080070', 'LO', 'SIEMENS'), block('0019', 0x10, 'ACME DIFFUSION', element('0C', 'IS', '77'))],
  questions: [lookup(address('0019', 'SIEMENS MR HEADER', '0C'), [])],
};
