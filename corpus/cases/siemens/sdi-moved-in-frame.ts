import { block, byNumber, type Curated, element, openItem, openSequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'The same parameters after a PACS has numbered the blocks of every Item from 10: what (0021,1104) was is now (0021,1004), which a list of numbers takes for the slice concatenations of SIEMENS MR SDS 01.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'nested', 'private-sequence'],
  source: 'neurolabusc/dcm_qa_agfa; rordenlab/dcm2niix#435',
  dataSet: [
    openSequence(
      '52009230',
      openItem(
        block(
          '0021',
          0x10,
          'SIEMENS MR SDI 02',
          openSequence(
            'FE',
            openItem(block('0021', 0x10, 'SIEMENS MR SDI 02', element('04', 'DS', '0.05'), element('53', 'FD', 20.5))),
          ),
        ),
      ),
    ),
  ],
  questions: [byNumber('00211104'), byNumber('00211004', '0.05')],
};
