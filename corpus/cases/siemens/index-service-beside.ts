import { block, type Curated, element, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description:
    'SIEMENS SYNGO INDEX SERVICE has block 10 of group 0009 in the root; in a frame, the same number belongs to another. What a database added to the root says nothing about the Items.',
  clauses: ['PS3.5 7.8.1 g2'],
  validity: 'legal',
  features: ['nested', 'redeclare'],
  source: 'Siemens XA files in neurolabusc/dcm_qa_agfa',
  dataSet: [
    block('0009', 0x10, 'SIEMENS SYNGO INDEX SERVICE', element('41', 'CS', 'N')),
    sequence('52009230', item(block('0009', 0x10, 'ACME FRAMES', element('41', 'CS', 'OF THE FRAME')))),
  ],
};
