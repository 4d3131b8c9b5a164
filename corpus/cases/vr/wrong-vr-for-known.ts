import { block, type Curated, element } from '../../authoring.ts';

export const curated: Curated = {
  description:
    "(0019,100C) of SIEMENS MR HEADER written as DS where dictionaries say IS. What the file says counts; reading on by the dictionary's VR must not break the stream.",
  clauses: ['PS3.5 7.1.2'],
  validity: 'legal',
  features: ['vr', 'disputed'],
  source: 'dcm4che/dcm4che#721',
  dataSet: [block('0019', 0x10, 'SIEMENS MR HEADER', element('0C', 'DS', '1000'), element('0D', 'CS', 'DIRECTIONAL'))],
};
