import { address, block, type Curated, element, insert } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The creator comes again on block 11 with nothing behind it, as after an insertion that did not see the first.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: 'Not allowed since 2020; the edition of 2013 does not forbid it.',
  features: ['duplicate', 'reserved-only'],
  source: 'pydicom/pydicom#1078',
  dataSet: [block('0021', 0x10, 'ACME', element('04', 'LO', 'DATA')), block('0021', 0x11, 'ACME')],
  deviations: ['creator-duplicate'],
  questions: [insert(address('0021', 'ACME', '05'), '10')],
};
