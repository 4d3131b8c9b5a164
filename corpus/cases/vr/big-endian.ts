import { block, type Curated, element, hex, item, sequence } from '../../authoring.ts';

export const curated: Curated = {
  description: 'Explicit VR Big Endian: creators, numbers and Items with their bytes turned round.',
  clauses: ['PS3.5 A.3'],
  validity: 'legal',
  edition: 'Retired in 2006; archives still hold such files.',
  features: ['big-endian', 'moved'],
  source: 'PS3.5 A.3',
  dataSet: [
    block(
      '0021',
      0x11,
      'ACME',
      element('04', 'US', 258),
      element('05', 'FD', 0.125),
      element('06', 'AT', '00211004'),
      element('07', 'OW', hex('01020304')),
    ),
    sequence('00081140', item(block('0021', 0x12, 'ACME', element('04', 'US', 772)))),
  ],
  encoding: 'explicit-be',
};
