import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'Canon has creators that end in what looks like the number of a block. CANON_MEC_MR3^10 stands on block 11 and CANON_MEC_MR3^11 on 10: the text is a name, no instruction.',
  clauses: ['PS3.5 7.8.1 a', 'PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['creator-text', 'swapped'],
  source: 'CANON_MEC_MR3^nn in private dictionaries',
  dataSet: [
    block('700D', 0x10, 'CANON_MEC_MR3^11', element('16', 'LO', 'OF ELEVEN')),
    block('700D', 0x11, 'CANON_MEC_MR3^10', element('16', 'LO', 'OF TEN')),
  ],
};
