import { addressOf } from '../../dicom/address.ts';
import {
  GEMS_ACQU_01,
  GEMS_ACQU_01_0009,
  GEMS_HELIOS_01,
  GEMS_IDEN_01,
  GEMS_IMAG_01,
  GEMS_IMAG_01_0029,
  GEMS_IMPS_01,
  GEMS_PARM_01,
  GEMS_PATI_01,
  GEMS_RELA_01,
  GEMS_SERS_01,
  GEMS_STDY_01,
} from '../vendors/gems.ts';
import {
  GEMS_PETD_01_0009,
  GEMS_PETD_01_0011,
  GEMS_PETD_01_0013,
  GEMS_PETD_01_0019,
  GEMS_PETD_01_0021,
  GEMS_PETD_01_0023,
} from '../vendors/gems-petd.ts';
import { type FlatKind, flat, REFERENCES, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

const manufacturer = 'GE MEDICAL SYSTEMS';
const common = [
  GEMS_IDEN_01,
  GEMS_ACQU_01_0009,
  GEMS_PATI_01,
  GEMS_ACQU_01,
  GEMS_RELA_01,
  GEMS_STDY_01,
  GEMS_SERS_01,
  GEMS_IMAG_01,
  GEMS_IMAG_01_0029,
];
const MPPS_RELATED = addressOf(0x0023, GEMS_STDY_01.creator, 0x80);
const SPECTROSCOPY = addressOf(0x0043, GEMS_PARM_01.creator, 0xa0);

const KINDS: readonly FlatKind[] = [
  {
    sopClass: SOP_CLASS.mr,
    modality: 'MR',
    manufacturer,
    tables: [...common, GEMS_IMPS_01, GEMS_PARM_01],
    always: [GEMS_IDEN_01],
    chains: [...REFERENCES, [MPPS_RELATED], [SPECTROSCOPY]],
  },
  {
    sopClass: SOP_CLASS.ct,
    modality: 'CT',
    manufacturer,
    tables: [...common, GEMS_PARM_01, GEMS_HELIOS_01],
    always: [GEMS_IDEN_01],
    chains: [...REFERENCES, [MPPS_RELATED]],
  },
  {
    sopClass: SOP_CLASS.pet,
    modality: 'PT',
    manufacturer,
    tables: [
      GEMS_PETD_01_0009,
      GEMS_PETD_01_0011,
      GEMS_PETD_01_0013,
      GEMS_PETD_01_0019,
      GEMS_PETD_01_0021,
      GEMS_PETD_01_0023,
    ],
    always: [GEMS_PETD_01_0009],
    chains: REFERENCES,
  },
];

/** MR, CT and PET by GE: a creator for each odd group from 0009 to 0045, on block 10, two of them in 0009 and in 0029, hardly a
 * Sequence. */
export const geClassic: FamilyMaker = flat(KINDS);
