import { addressOf } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { owned, sequence } from '../elements.ts';
import { GEMS_PARM_01 } from '../vendors/gems.ts';
import { PHILIPS_IMAGING_DD_001 } from '../vendors/philips.ts';
import { SIEMENS_CSA_HEADER } from '../vendors/siemens-csa-header.ts';
import { SIEMENS_MEDCOM_HEADER } from '../vendors/siemens-medcom-header.ts';
import { SIEMENS_MR_SDR_01 } from '../vendors/siemens-mr-sdr-01.ts';
import { SIEMENS_MR_SDS_01 } from '../vendors/siemens-mr-sds-01.ts';
import { perSeries, perVolume } from './courses.ts';
import { GE_B_VALUE } from './ge-b-value.ts';
import type { ConversionTemplate } from './template.ts';

const text = (group: number, creator: string, byte: number, value: string): MeaningElement =>
  owned(addressOf(group, creator, byte), 'LO', { values: [value] });

const { group: CSA_GROUP, creator: MEDCOM } = SIEMENS_MEDCOM_HEADER;

/** MEDCOM's own Sequence, in whose Items it reserves block 11 again, as Siemens writes it. */
const MEDCOM_HEADER: readonly MeaningElement[] = [
  owned(addressOf(CSA_GROUP, MEDCOM, 0x08), 'CS', { values: ['MEDCOM 1'] }),
  sequence(addressOf(CSA_GROUP, MEDCOM, 0x40), [
    owned(addressOf(CSA_GROUP, MEDCOM, 0x41), 'CS', { values: ['VB13A 2.0'] }),
    text(CSA_GROUP, MEDCOM, 0x42, 'MEDCOM APPLICATION'),
  ]),
];

const SITE = 'EXAMPLE SITE TOOLS';

/** A site's own Sequence, in whose Items others hold the blocks 10 and 11. */
const SITE_TOOLS: readonly MeaningElement[] = [
  sequence(addressOf(GEMS_PARM_01.group, SITE, 0x08), [
    text(GEMS_PARM_01.group, 'NORTHWIND LAB 1', 0x01, 'NORTH'),
    text(GEMS_PARM_01.group, 'SOUTHGATE RESEARCH', 0x01, 'SOUTH'),
  ]),
];

const DWI = ['ORIGINAL', 'PRIMARY', 'DIFFUSION', 'NONE'];

/**
 * Situations in which converters that do follow creators go wrong: an Item between creator and data reserves the
 * creator's new block for somebody else, and the reservation is not forgotten at its end; a relative of the creator
 * stands on its block; the creator is spelt in upper case.
 */
export const TRAP_TEMPLATES: readonly ConversionTemplate[] = [
  {
    id: 'convert-siemens-csa-behind-medcom',
    table: SIEMENS_CSA_HEADER,
    courses: [perVolume(0x10, 'OB', [['1000', '0.6', '0.8', '0'], ['0']], [['700', '0', '0.6', '0.8'], ['0']])],
    around: MEDCOM_HEADER,
    layout: 'swap',
    manufacturer: 'SIEMENS',
    form: 'single-frame',
    imageType: DWI,
    shows: ['bvals', 'bvecs'],
  },
  { ...GE_B_VALUE, id: 'convert-ge-b-value-behind-items', around: SITE_TOOLS, layout: 'swap' },
  {
    id: 'convert-siemens-mr-sds-pat-mode-of-a-relative',
    table: SIEMENS_MR_SDS_01,
    courses: [perSeries(0x09, 'LO', ['p2'], ['p3'])],
    rivals: [SIEMENS_MR_SDR_01.creator],
    manufacturer: 'SIEMENS',
    form: 'shared',
    imageType: ['ORIGINAL', 'PRIMARY', 'M', 'ND'],
    shows: ['ParallelReductionFactorInPlane'],
  },
  {
    id: 'convert-philips-upper-case-b-value',
    table: { ...PHILIPS_IMAGING_DD_001, creator: PHILIPS_IMAGING_DD_001.creator.toUpperCase() },
    courses: [perVolume(0x03, 'FL', [[1000], [0]], [[700], [0]])],
    manufacturer: 'Philips',
    form: 'single-frame',
    imageType: ['ORIGINAL', 'PRIMARY', 'M_SE', 'M', 'SE'],
    shows: ['bvals'],
  },
];
