import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    "Implicit VR with the creator on block 11: the VR must come from the owner's dictionary, not from that of whom the number usually belongs to.",
  clauses: ['PS3.5 7.1.3'],
  validity: 'legal',
  features: ['implicit', 'moved', 'vr'],
  source: 'PS3.5 7.1.3',
  dataSet: [
    block(
      '0019',
      0x11,
      'SIEMENS MR HEADER',
      element('0A', 'US', 36),
      element('0C', 'IS', '1000'),
      element('0E', 'FD', 0.5, -0.25, 0.75),
    ),
  ],
  encoding: 'implicit-le-defined',
};
