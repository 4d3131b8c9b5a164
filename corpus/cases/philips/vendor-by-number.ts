import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    '(2001,1003) in a file of another manufacturer: a program that tells vendors apart by numbers takes it for Philips diffusion data.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['foreign-only'],
  source: 'SlicerDMRI/SlicerDMRI#143',
  dataSet: [element('00080070', 'LO', 'ACME'), block('2001', 0x10, 'ACME MR', element('03', 'FL', 55))],
  questions: [lookup(address('2001', 'Philips Imaging DD 001', '03'), [])],
};
