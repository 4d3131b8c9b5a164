import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'An orphan on block 10 and ACME on 11: a copy that compacts blocks moves ACME onto the orphan and loses one of two values.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'malformed',
  features: ['orphan', 'dcm4che'],
  source: 'dcm4che 3.3.8, new Attributes(dataSet)',
  dataSet: [element('00211004', 'LO', 'OF NOBODY'), block('0021', 0x11, 'ACME', element('04', 'LO', 'OWNED'))],
  deviations: ['orphan'],
};
