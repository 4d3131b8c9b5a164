import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'One letter of a creator was changed in storage. The data have an owner, who is not ACME any more; a tool that knows better guesses.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['creator-text'],
  source: 'PS3.5 7.8.1 a',
  dataSet: [block('0021', 0x10, 'ACNE', element('04', 'LO', 'MISSPELT OWNER'))],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
