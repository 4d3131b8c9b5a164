import { block, type Curated, element, openItem, openSequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The parameters of one frame as Siemens XA writes them: SIEMENS MR SDI 02 on block 11 of an Item, although nobody has block 10 there.',
  clauses: ['PS3.5 7.8.1 b'],
  validity: 'legal',
  features: ['canonical', 'nested', 'private-sequence'],
  source: 'Siemens XA files in neurolabusc/dcm_qa_agfa',
  dataSet: [
    openSequence(
      '52009230',
      openItem(
        block(
          '0021',
          0x11,
          'SIEMENS MR SDI 02',
          openSequence(
            'FE',
            openItem(block('0021', 0x11, 'SIEMENS MR SDI 02', element('04', 'DS', '0.05'), element('53', 'FD', 20.5))),
          ),
        ),
      ),
    ),
  ],
};
