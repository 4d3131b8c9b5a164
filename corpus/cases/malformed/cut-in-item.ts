import { block, type Curated, cutAt, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The file ends within an Item of defined length.',
  clauses: ['PS3.5 7.5'],
  validity: 'malformed',
  features: ['truncated', 'nested'],
  source: 'PS3.5 7.5',
  dataSet: [
    sequence(
      '00081140',
      item(block('0021', 0x11, 'ACME', element('04', 'LO', 'WHOLE'), element('05', 'LO', 'NEVER SEEN'))),
    ),
  ],
  damage: cutAt('NEVER SEEN'),
  unreadable: true,
  deviations: ['truncated-item', 'truncated-value'],
};
