import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Elements 0001 and 000F of a private group, which are no creators and reserve nothing.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'malformed',
  features: ['range'],
  source: 'dcmjs-org/dcmjs#356',
  dataSet: [
    element('00210001', 'LO', 'TOO LOW'),
    element('0021000F', 'LO', 'STILL TOO LOW'),
    block('0021', 0x10, 'ACME', element('04', 'LO', 'OWNED')),
  ],
  deviations: ['illegal-private-tag'],
};
