import { address, block, byNumber, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description: 'No creator of that name, in a file that has its usual number. The answer is nothing.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['foreign-only'],
  source: 'PS3.5 7.8.1 b',
  dataSet: [block('0021', 0x10, 'OTHER', element('04', 'LO', 'OF OTHER'))],
  questions: [lookup(address('0021', 'ACME', '04'), []), byNumber('00211004', 'OF OTHER')],
};
