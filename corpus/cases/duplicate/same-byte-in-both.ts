import { address, block, type Curated, element, lookup } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Both blocks of one creator hold low byte 04, with different VRs.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'tolerated',
  edition: 'Not allowed since 2020; the edition of 2013 does not forbid it.',
  features: ['duplicate', 'collision', 'vr'],
  source: 'dcm4che/dcm4che#706',
  dataSet: [
    block('0021', 0x10, 'ACME', element('04', 'CS', 'TEXT')),
    block('0021', 0x12, 'ACME', element('04', 'FD', 2.5)),
  ],
  deviations: ['creator-duplicate'],
  questions: [lookup(address('0021', 'ACME', '04'), ['TEXT', '2.5'])],
};
