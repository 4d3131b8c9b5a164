import { address, type Curated, creator, element, lookup, own } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A creator with two values, which makes nobody the owner. A toolkit that returns a list here must not take it for a name.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'malformed',
  features: ['creator-text', 'multi-valued', 'orphan'],
  source: 'pydicom/pydicom#689',
  dataSet: [own(creator('0021', 0x10, undefined, { bytes: 'ACME\\OTHER' }), element('04', 'LO', 'WHOSE?'))],
  deviations: ['creator-multi-valued', 'orphan'],
  questions: [lookup(address('0021', 'ACME', '04'), [])],
};
