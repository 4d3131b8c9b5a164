import { block, type Curated, cutLast, element } from '../../authoring.ts';

export const curated: Curated = {
  description: 'The file ends three bytes into the header of an element.',
  clauses: ['PS3.5 7.1.1'],
  validity: 'malformed',
  features: ['truncated'],
  source: 'PS3.5 7.1.1',
  dataSet: [block('0021', 0x11, 'ACME', element('04', 'LO', 'WHOLE'), element('05', 'LO', 'HEADLESS..'))],
  damage: cutLast(15),
  unreadable: true,
  deviations: ['truncated-header'],
};
