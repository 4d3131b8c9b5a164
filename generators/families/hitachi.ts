import { addressOf } from '../../dicom/address.ts';
import {
  HITACHI_MMC_0009,
  HITACHI_MMC_0011,
  HITACHI_MMC_0019,
  HITACHI_MMC_0029,
  HITACHI_MMC_0041,
} from '../vendors/hitachi.ts';
import { flat, REFERENCES, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

/** MR by Hitachi: one creator in several groups. (Its CT has elements of VR UN alone, which no case can be about.) */
export const hitachi: FamilyMaker = flat([
  {
    sopClass: SOP_CLASS.mr,
    modality: 'MR',
    manufacturer: 'Hitachi, Ltd.',
    tables: [HITACHI_MMC_0009, HITACHI_MMC_0011, HITACHI_MMC_0019, HITACHI_MMC_0029, HITACHI_MMC_0041],
    chains: [...REFERENCES, [addressOf(0x0041, HITACHI_MMC_0041.creator, 0x02)]],
  },
]);
