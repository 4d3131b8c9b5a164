import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The same pair with the longer name on the lower block, so that a search for the beginning of a name stops at the wrong one.',
  clauses: ['PS3.5 7.8.1 a'],
  validity: 'legal',
  features: ['prefix', 'creator-text'],
  source: 'TOSHIBA_MEC_MR3 in private dictionaries',
  dataSet: [
    block('700D', 0x10, 'TOSHIBA_MEC_MR3^10', element('16', 'LO', 'LONG NAME'), element('20', 'SH', 'NO SUCH BYTE')),
    block('700D', 0x11, 'TOSHIBA_MEC_MR3', element('20', 'SH', 'SHORT NAME')),
  ],
};
