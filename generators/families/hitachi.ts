import { addressOf } from '../../dicom/address.ts';
import {
  HITACHI_CT_ID,
  HITACHI_MMC_0009,
  HITACHI_MMC_0011,
  HITACHI_MMC_0019,
  HITACHI_MMC_0029,
  HITACHI_MMC_0041,
} from '../vendors/hitachi.ts';
import { type FlatKind, flat, REFERENCES, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

const MR: FlatKind = {
  sopClass: SOP_CLASS.mr,
  modality: 'MR',
  manufacturer: 'Hitachi, Ltd.',
  tables: [HITACHI_MMC_0009, HITACHI_MMC_0011, HITACHI_MMC_0019, HITACHI_MMC_0029, HITACHI_MMC_0041],
  chains: [...REFERENCES, [addressOf(0x0041, HITACHI_MMC_0041.creator, 0x02)]],
};

const CT: FlatKind = {
  sopClass: SOP_CLASS.ct,
  modality: 'CT',
  manufacturer: 'Hitachi Medical Corporation',
  tables: [HITACHI_CT_ID],
  chains: REFERENCES,
};

/**
 * MR by Hitachi: one creator in several groups. CT: elements of VR UN alone, which no case can be about, so that a case
 * with these is about what a second creator holds beside them.
 */
export const hitachi: FamilyMaker = flat([MR, MR, MR, CT]);
