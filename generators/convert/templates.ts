import { GEMS_ACQU_01, GEMS_IMAG_01 } from '../vendors/gems.ts';
import { PHILIPS_IMAGING_DD_001, PHILIPS_MR_IMAGING_DD_001, PHILIPS_MR_IMAGING_DD_005 } from '../vendors/philips.ts';
import { SIEMENS_CSA_HEADER } from '../vendors/siemens-csa-header.ts';
import { SIEMENS_MR_HEADER_0019, SIEMENS_MR_HEADER_0051 } from '../vendors/siemens-mr-header.ts';
import { SIEMENS_MR_SDI_02 } from '../vendors/siemens-mr-sdi-02.ts';
import { SIEMENS_MR_SDS_01 } from '../vendors/siemens-mr-sds-01.ts';
import { perSeries, perVolume } from './courses.ts';
import { GE_B_VALUE } from './ge-b-value.ts';
import type { ConversionTemplate, Course } from './template.ts';
import { TRAP_TEMPLATES } from './trap-templates.ts';
import { UIH_TEMPLATES } from './uih-templates.ts';

const DWI = ['ORIGINAL', 'PRIMARY', 'DIFFUSION', 'NONE'];
const PLAIN = ['ORIGINAL', 'PRIMARY', 'M', 'ND'];

const siemensDirection: Course = perVolume(0x0e, 'FD', [[0.6, 0.8, 0], []], [[0, 0.6, 0.8], []]);
const siemensBValue: Course = perVolume(0x0c, 'IS', [['1000'], ['0']], [['700'], ['0']]);
const philipsBValue: Course = perVolume(0x03, 'FL', [[1000], [0]], [[700], [0]]);
const philipsDirections: readonly [Course, ...Course[]] = [
  perVolume(0xb0, 'FL', [[0.5], [0]], [[0], [0]]),
  perVolume(0xb1, 'FL', [[0.5], [0]], [[-1], [0]]),
  perVolume(0xb2, 'FL', [[-0.75], [0]], [[0], [0]]),
];

/**
 * The private elements that dcm2niix reads and that show in what it writes: each seen in the canonical rendering and
 * gone in `removed` with releases 1.0.20220720 and 1.0.20241231; the older one writes no TablePosition. Volumes that are
 * not weighted come last, because a case's target stands in its first instance.
 *
 * Two things that they read have no template yet. The scale slope of Philips (2005,"Philips MR Imaging DD 001",0E) in the
 * private Sequence (2005,"Philips MR Imaging DD 005",0F) of each frame gets lost only where the block has moved in Implicit
 * VR with defined lengths, where a moved Sequence is bytes to whoever does not know its creator; the templates are about
 * what a move loses in Explicit VR too. And what (2005,"Philips MR Imaging DD 006",96) does to a diffusion series has not
 * been seen in any output, canonical or moved.
 */
export const TEMPLATES: readonly ConversionTemplate[] = [
  {
    id: 'convert-siemens-mr-header-b-value',
    table: SIEMENS_MR_HEADER_0019,
    courses: [siemensBValue, siemensDirection],
    manufacturer: 'SIEMENS',
    form: 'single-frame',
    imageType: DWI,
    shows: ['bvals', 'bvecs'],
  },
  {
    id: 'convert-siemens-mr-header-direction',
    table: SIEMENS_MR_HEADER_0019,
    courses: [siemensDirection, siemensBValue],
    manufacturer: 'SIEMENS',
    form: 'single-frame',
    imageType: DWI,
    shows: ['bvals', 'bvecs'],
  },
  {
    id: 'convert-siemens-csa-header-b-value',
    table: SIEMENS_CSA_HEADER,
    courses: [perVolume(0x10, 'OB', [['1000', '0.6', '0.8', '0'], ['0']], [['700', '0', '0.6', '0.8'], ['0']])],
    manufacturer: 'SIEMENS',
    form: 'single-frame',
    imageType: DWI,
    shows: ['bvals', 'bvecs'],
  },
  {
    id: 'convert-siemens-mr-sdi-bandwidth',
    table: SIEMENS_MR_SDI_02,
    courses: [perSeries(0x53, 'FD', [62.5], [31.25])],
    manufacturer: 'SIEMENS',
    form: 'per-frame',
    imageType: PLAIN,
    shows: ['BandwidthPerPixelPhaseEncode'],
  },
  {
    id: 'convert-siemens-mr-sdi-dwell-time',
    table: SIEMENS_MR_SDI_02,
    courses: [perSeries(0x42, 'IS', ['3200'], ['4800'])],
    manufacturer: 'SIEMENS',
    form: 'per-frame',
    imageType: PLAIN,
    shows: ['DwellTime'],
  },
  {
    id: 'convert-siemens-mr-sdi-phase-direction',
    table: SIEMENS_MR_SDI_02,
    courses: [perSeries(0x1c, 'IS', ['1'], ['0'])],
    manufacturer: 'SIEMENS',
    form: 'per-frame',
    imageType: PLAIN,
    shows: ['PhaseEncodingDirection'],
  },
  {
    id: 'convert-siemens-mr-sdi-slice-timing',
    table: SIEMENS_MR_SDI_02,
    courses: [{ byte: 0x04, vr: 'DS', by: 'slice', own: [['0'], ['0.5']], foreign: [['0.75'], ['0.25']] }],
    manufacturer: 'SIEMENS',
    form: 'per-frame',
    imageType: PLAIN,
    shows: ['SliceTiming'],
  },
  {
    id: 'convert-siemens-mr-sds-table-position',
    table: SIEMENS_MR_SDS_01,
    courses: [perSeries(0x05, 'IS', ['0', '0', '-40'], ['0', '0', '-90'])],
    manufacturer: 'SIEMENS',
    form: 'shared',
    imageType: PLAIN,
    shows: ['TablePosition'],
  },
  {
    id: 'convert-siemens-mr-sds-pat-mode',
    table: SIEMENS_MR_SDS_01,
    courses: [perSeries(0x09, 'LO', ['p2'], ['p4'])],
    manufacturer: 'SIEMENS',
    form: 'shared',
    imageType: PLAIN,
    shows: ['ParallelReductionFactorInPlane'],
  },
  GE_B_VALUE,
  {
    id: 'convert-ge-pulse-sequence',
    table: GEMS_ACQU_01,
    courses: [perSeries(0x9c, 'LO', ['epiRT'], ['fgre3d'])],
    manufacturer: 'GE MEDICAL SYSTEMS',
    form: 'single-frame',
    imageType: ['ORIGINAL', 'PRIMARY', 'OTHER'],
    shows: ['PulseSequenceName'],
  },
  {
    id: 'convert-philips-b-value',
    table: PHILIPS_IMAGING_DD_001,
    courses: [philipsBValue],
    beside: { table: PHILIPS_MR_IMAGING_DD_001, courses: philipsDirections },
    manufacturer: 'Philips',
    form: 'single-frame',
    imageType: ['ORIGINAL', 'PRIMARY', 'M_SE', 'M', 'SE'],
    shows: ['bvals'],
  },
  {
    id: 'convert-philips-direction',
    table: PHILIPS_MR_IMAGING_DD_001,
    courses: philipsDirections,
    beside: { table: PHILIPS_IMAGING_DD_001, courses: [philipsBValue] },
    manufacturer: 'Philips',
    form: 'single-frame',
    imageType: ['ORIGINAL', 'PRIMARY', 'M_SE', 'M', 'SE'],
    shows: ['bvecs'],
  },
  {
    id: 'convert-ge-excitations',
    table: GEMS_IMAG_01,
    courses: [perSeries(0x62, 'FL', [4], [2])],
    manufacturer: 'GE MEDICAL SYSTEMS',
    form: 'single-frame',
    imageType: ['ORIGINAL', 'PRIMARY', 'OTHER'],
    shows: ['NumberOfExcitations'],
  },
  {
    id: 'convert-siemens-coil-string',
    table: SIEMENS_MR_HEADER_0051,
    courses: [perSeries(0x0f, 'LO', ['HEA;HEP'], ['SP1'])],
    manufacturer: 'SIEMENS',
    form: 'single-frame',
    imageType: PLAIN,
    shows: ['CoilString'],
  },
  {
    id: 'convert-siemens-pat-mode-text',
    table: SIEMENS_MR_HEADER_0051,
    courses: [perSeries(0x11, 'LO', ['p2'], ['p4'])],
    manufacturer: 'SIEMENS',
    form: 'single-frame',
    imageType: PLAIN,
    shows: ['ParallelReductionFactorInPlane'],
  },
  {
    id: 'convert-philips-table-position',
    table: PHILIPS_MR_IMAGING_DD_005,
    courses: [perSeries(0x3c, 'FL', [-40], [-90])],
    manufacturer: 'Philips',
    form: 'single-frame',
    imageType: ['ORIGINAL', 'PRIMARY', 'M_SE', 'M', 'SE'],
    shows: ['TablePosition'],
  },
  ...UIH_TEMPLATES,
  ...TRAP_TEMPLATES,
];
