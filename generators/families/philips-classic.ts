import { addressOf } from '../../dicom/address.ts';
import {
  PHILIPS_IMAGING_DD_001,
  PHILIPS_IMAGING_DD_001_2005,
  PHILIPS_IMAGING_DD_002,
  PHILIPS_IMAGING_DD_129,
  PHILIPS_MR_IMAGING_DD_001,
  PHILIPS_MR_IMAGING_DD_002,
  PHILIPS_MR_IMAGING_DD_003,
  PHILIPS_MR_IMAGING_DD_004,
  PHILIPS_MR_IMAGING_DD_005,
  PHILIPS_MR_IMAGING_DD_006,
  PHILIPS_MR_IMAGING_DD_007,
} from '../vendors/philips.ts';
import {
  PHILIPS_MR_PART_0019,
  PHILIPS_MR_PART_0021,
  PHILIPS_MR_PART_0029,
  PHILIPS_MR_SPECTRO_1,
} from '../vendors/philips-mr-part.ts';
import { PHILIPS_PET_0511, PHILIPS_PET_7053 } from '../vendors/philips-pet.ts';
import { type FlatKind, flat, REFERENCES, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

const STACKS = addressOf(0x2001, PHILIPS_IMAGING_DD_001.creator, 0x5f);
const PRESENTATIONS = addressOf(0x2001, PHILIPS_IMAGING_DD_129.creator, 0x00);
const SLABS = addressOf(0x2005, PHILIPS_MR_IMAGING_DD_001.creator, 0x83);

const CURRENT: FlatKind = {
  sopClass: SOP_CLASS.mr,
  modality: 'MR',
  manufacturer: 'Philips Medical Systems',
  tables: [
    PHILIPS_IMAGING_DD_001,
    PHILIPS_IMAGING_DD_002,
    PHILIPS_IMAGING_DD_129,
    PHILIPS_IMAGING_DD_001_2005,
    PHILIPS_MR_IMAGING_DD_001,
    PHILIPS_MR_IMAGING_DD_002,
    PHILIPS_MR_IMAGING_DD_003,
    PHILIPS_MR_IMAGING_DD_004,
    PHILIPS_MR_IMAGING_DD_005,
    PHILIPS_MR_IMAGING_DD_006,
    PHILIPS_MR_IMAGING_DD_007,
  ],
  always: [PHILIPS_IMAGING_DD_001, PHILIPS_MR_IMAGING_DD_001],
  aboveGap: [PHILIPS_MR_IMAGING_DD_004, PHILIPS_MR_IMAGING_DD_005, PHILIPS_MR_IMAGING_DD_006],
  chains: [[STACKS], [STACKS], [STACKS], [SLABS], [SLABS], [PRESENTATIONS]],
};

const KINDS: readonly FlatKind[] = [
  CURRENT,
  CURRENT,
  {
    sopClass: SOP_CLASS.mr,
    modality: 'MR',
    manufacturer: 'Philips',
    tables: [PHILIPS_MR_PART_0019, PHILIPS_MR_SPECTRO_1, PHILIPS_MR_PART_0021, PHILIPS_MR_PART_0029],
    chains: REFERENCES,
  },
  {
    sopClass: SOP_CLASS.pet,
    modality: 'PT',
    manufacturer: 'Philips Medical Systems',
    tables: [PHILIPS_PET_0511, PHILIPS_PET_7053],
    chains: REFERENCES,
  },
];

/**
 * MR by Philips: the data dictionaries from 001 side by side in 2001 and 2005, with the Stack Sequence (2001,105F),
 * which holds both groups again; MR of the nineties in 0019 to 0029; PET.
 */
export const philipsClassic: FamilyMaker = flat(KINDS);
