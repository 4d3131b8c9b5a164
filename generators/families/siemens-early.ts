import {
  SIEMENS_MED_NM_7FE3,
  SIEMENS_MED_NM_0009,
  SIEMENS_MED_NM_0011,
  SIEMENS_MED_NM_0017,
  SIEMENS_MED_NM_0019,
  SIEMENS_MED_NM_0021,
  SIEMENS_MED_NM_0031,
  SIEMENS_MED_NM_0033,
} from '../vendors/siemens-med-nm.ts';
import {
  SIEMENS_CT_VA0_COAD,
  SIEMENS_CT_VA0_GEN_0019,
  SIEMENS_CT_VA0_GEN_0021,
  SIEMENS_CT_VA0_IDE,
  SIEMENS_CT_VA0_RAW,
  SIEMENS_MR_VA0_COAD,
  SIEMENS_MR_VA0_GEN_0019,
  SIEMENS_MR_VA0_GEN_0021,
  SIEMENS_MR_VA0_RAW,
} from '../vendors/siemens-va0.ts';
import { type FlatKind, flat, REFERENCES, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

const manufacturer = 'SIEMENS';

const KINDS: readonly FlatKind[] = [
  {
    sopClass: SOP_CLASS.mr,
    modality: 'MR',
    manufacturer,
    tables: [SIEMENS_MR_VA0_COAD, SIEMENS_MR_VA0_GEN_0019, SIEMENS_MR_VA0_GEN_0021, SIEMENS_MR_VA0_RAW],
    chains: REFERENCES,
  },
  {
    sopClass: SOP_CLASS.ct,
    modality: 'CT',
    manufacturer,
    tables: [
      SIEMENS_CT_VA0_IDE,
      SIEMENS_CT_VA0_COAD,
      SIEMENS_CT_VA0_GEN_0019,
      SIEMENS_CT_VA0_GEN_0021,
      SIEMENS_CT_VA0_RAW,
    ],
    chains: REFERENCES,
  },
  {
    sopClass: SOP_CLASS.nm,
    modality: 'NM',
    manufacturer,
    tables: [
      SIEMENS_MED_NM_0009,
      SIEMENS_MED_NM_0011,
      SIEMENS_MED_NM_0017,
      SIEMENS_MED_NM_0019,
      SIEMENS_MED_NM_0021,
      SIEMENS_MED_NM_0031,
      SIEMENS_MED_NM_0033,
      SIEMENS_MED_NM_7FE3,
    ],
    chains: REFERENCES,
  },
];

/**
 * MAGNETOM and SOMATOM of software VA0, whose creators have two spaces before the last word and stand several to a
 * group, and nuclear medicine by Siemens.
 */
export const siemensEarly: FamilyMaker = flat(KINDS);
