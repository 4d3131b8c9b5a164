import { UIH_IMAGE_PRIVATE_HEADER } from '../vendors/uih.ts';
import { perSeries, perVolume } from './courses.ts';
import type { ConversionTemplate } from './template.ts';

const bValue = perVolume(0x09, 'FD', [[1000], [0]], [[700], [0]]);
const direction = perVolume(0x37, 'FD', [[0.6, 0.8, 0], []], [[0, 0.6, 0.8], []]);

const common = {
  table: UIH_IMAGE_PRIVATE_HEADER,
  manufacturer: 'UIH',
  form: 'single-frame',
  imageType: ['ORIGINAL', 'PRIMARY', 'OTHER'],
} as const;

/**
 * What dcm2niix reads under `Image Private Header`. Release 1.0.20220720 follows the creator to other blocks, and those
 * since 2024 compare its name after changing it to upper case and so never do.
 */
export const UIH_TEMPLATES: readonly ConversionTemplate[] = [
  { ...common, id: 'convert-uih-b-value', courses: [bValue, direction], shows: ['bvals', 'bvecs'] },
  { ...common, id: 'convert-uih-direction', courses: [direction, bValue], shows: ['bvals', 'bvecs'] },
  {
    ...common,
    id: 'convert-uih-phase-direction',
    courses: [perSeries(0x05, 'SH', ['A=>P'], ['P=>A'])],
    shows: ['PhaseEncodingDirectionDisplayed'],
  },
];
