import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'A creator at (0009,0010) whose own text could be looked up again by its own number. Asking for the name of a creator must end.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['robustness'],
  source: 'pydicom/pydicom#91',
  dataSet: [
    block('0009', 0x10, 'GEMS_PETD_01', element('10', 'LO', 'HOSPITAL')),
    block('0009', 0x11, 'GEMS_PETD_01 EXTRA', element('10', 'LO', 'SECOND')),
  ],
};
