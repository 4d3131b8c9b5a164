import { block, type Curated, element, hex, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Private elements without value, of several VRs, which JSON writes without Value.',
  clauses: ['PS3.18 F.2.5'],
  validity: 'legal',
  features: ['json', 'empty'],
  source: 'PS3.18 F.2.5',
  dataSet: [
    block(
      '0021',
      0x11,
      'ACME',
      element('04', 'LO'),
      element('05', 'OB', hex('')),
      element('06', 'FD'),
      sequence('07'),
      element('08', 'PN'),
    ),
  ],
};
