import { block, byNumber, type Curated, element, openItem, openSequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'After renumbering, the shared Item has SIEMENS MR SDS 01 and the frame has SIEMENS MR SDI 02 on block 10. (0021,1053) does not exist in the one and is an FD in the other, and (0021,1004) means two things in one file.',
  clauses: ['PS3.5 7.8.1 b', 'PS3.5 7.8.1 Note 2'],
  validity: 'legal',
  features: ['moved', 'siblings', 'collision'],
  source: 'neurolabusc/dcm_qa_agfa',
  dataSet: [
    openSequence(
      '52009229',
      openItem(
        block(
          '0021',
          0x10,
          'SIEMENS MR SDS 01',
          openSequence(
            'FE',
            openItem(
              block('0021', 0x10, 'SIEMENS MR SDS 01', element('04', 'DS', '1'), element('05', 'IS', '7', '8', '9')),
            ),
          ),
        ),
      ),
    ),
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
  questions: [byNumber('00211004', '1', '0.05')],
};
