import { block, byNumber, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'What an Agfa PACS did to Siemens XA images: the blocks of the root stay, those of all Items start again from 10.',
  clauses: ['PS3.5 7.8.1 c'],
  validity: 'legal',
  features: ['moved', 'dcm4che', 'nested'],
  source: 'neurolabusc/dcm_qa_agfa; dcm4che 3.3.8',
  dataSet: [
    block('0021', 0x12, 'SIEMENS MR SDR 01', element('01', 'LO', 'ROOT STAYS')),
    sequence(
      '52009230',
      item(
        block(
          '0021',
          0x11,
          'SIEMENS MR SDI 02',
          sequence('FE', item(block('0021', 0x11, 'SIEMENS MR SDI 02', element('04', 'DS', '0.05')))),
        ),
      ),
    ),
  ],
  layout: 'dcm4che-merge',
  questions: [byNumber('00211104'), byNumber('00211004', '0.05')],
};
