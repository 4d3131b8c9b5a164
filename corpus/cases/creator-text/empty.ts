import { type Curated, creator, element, own } from '../../authoring.ts';

export const curated: Curated = {
  description: 'A creator without a value. It occupies the block and names nobody.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'malformed',
  features: ['creator-text', 'empty', 'orphan'],
  source: 'dcm4che 5.22.0 release notes',
  dataSet: [own(creator('0021', 0x10, undefined, { bytes: '' }), element('04', 'LO', 'OWNER UNNAMED'))],
  deviations: ['creator-empty', 'orphan'],
};
