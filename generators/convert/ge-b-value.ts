import { GEMS_ACQU_01, GEMS_PARM_01 } from '../vendors/gems.ts';
import { perVolume } from './courses.ts';
import type { ConversionTemplate } from './template.ts';

/** The b-value of GE, with the direction in three elements of another creator, without which dcm2niix takes none. */
export const GE_B_VALUE: ConversionTemplate = {
  id: 'convert-ge-b-value',
  table: GEMS_PARM_01,
  courses: [
    perVolume(
      0x39,
      'IS',
      [
        ['1000', '8', '0', '0'],
        ['0', '8', '0', '0'],
      ],
      [
        ['700', '8', '0', '0'],
        ['0', '8', '0', '0'],
      ],
    ),
  ],
  beside: {
    table: GEMS_ACQU_01,
    courses: [
      perVolume(0xbb, 'DS', [['0.6'], ['0']], []),
      perVolume(0xbc, 'DS', [['0.8'], ['0']], []),
      perVolume(0xbd, 'DS', [['0'], ['0']], []),
    ],
  },
  manufacturer: 'GE MEDICAL SYSTEMS',
  form: 'single-frame',
  imageType: ['ORIGINAL', 'PRIMARY', 'OTHER'],
  shows: ['bvals'],
};
