import { address, block, type Curated, element, item, sequence, un } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A private Sequence and a UN value next to a safe element. A de-identifier that keeps safe elements failed with an exception at either.',
  clauses: ['PS3.15 E.3.10'],
  validity: 'legal',
  features: ['deidentify', 'un', 'private-sequence'],
  source: 'fo-dicom/fo-dicom#771; fo-dicom/fo-dicom#1507',
  dataSet: [
    block(
      '7053',
      0x10,
      'Philips PET Private Group',
      element('00', 'DS', '0.000575'),
      un(element('10', 'US', 513)),
      sequence('07', item(element('00100010', 'PN', 'Doe^Jane'))),
    ),
  ],
  questions: [{ operation: 'deidentify', keeps: [address('7053', 'Philips PET Private Group', '00')] }],
};
