import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    "Explicit VR with UN for private values, as a de-identifier leaves what it does not know. The owner's dictionary still says what they are.",
  clauses: ['PS3.5 6.2.2'],
  validity: 'legal',
  features: ['un', 'vr'],
  source: 'johnperry/CTP#2',
  dataSet: [block('0019', 0x10, 'SIEMENS MR HEADER', element('0A', 'US', 36), element('0C', 'IS', '1000'))],
  encoding: 'un-defined',
};
