import { address, block, type Curated, edit, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'An edit of (0019,1011), which one viewer skipped without a word because its library refuses to change private elements.',
  clauses: ['PS3.5 7.8'],
  validity: 'legal',
  features: ['edit'],
  source: 'horosproject/horos#453',
  dataSet: [block('0019', 0x10, 'GEMS_ACQU_01', element('11', 'SS', 5))],
  questions: [edit(address('0019', 'GEMS_ACQU_01', '11'), 1, 'SS', '7')],
};
