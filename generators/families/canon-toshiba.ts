import { addressOf } from '../../dicom/address.ts';
import * as canon from '../vendors/canon-mr.ts';
import {
  PMTF_0029,
  PMTF_7015,
  TOSHIBA_MEC_1_0009,
  TOSHIBA_MEC_1_0011,
  TOSHIBA_MEC_1_0019,
  TOSHIBA_MEC_1_0021,
  TOSHIBA_MEC_CT_1_0019,
  TOSHIBA_MEC_CT3,
} from '../vendors/toshiba-ct.ts';
import * as toshiba from '../vendors/toshiba-mr.ts';
import type { VendorTable } from '../vendors/vendor-table.ts';
import { type FlatKind, flat, REFERENCES, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

const IN_0019 = 0x0019;

/** MR: the tables of one vendor, those of group 0019 always, in which four creators stand side by side. */
function mr(manufacturer: string, tables: readonly VendorTable[]): FlatKind {
  const numbered = tables.find(({ group }) => group === 0xe403)!;
  return {
    sopClass: SOP_CLASS.mr,
    modality: 'MR',
    manufacturer,
    tables,
    always: tables.filter(({ group, creator }) => group === IN_0019 && /\^1[12]$/.test(creator)),
    aboveGap: tables.filter(({ group, block }) => group === IN_0019 && block !== undefined && block > 0x10),
    chains: [...REFERENCES, [addressOf(0xe403, numbered.creator, 0x00)]],
  };
}

const CT: FlatKind = {
  sopClass: SOP_CLASS.ct,
  modality: 'CT',
  manufacturer: 'TOSHIBA',
  tables: [
    TOSHIBA_MEC_1_0009,
    TOSHIBA_MEC_1_0011,
    TOSHIBA_MEC_1_0019,
    TOSHIBA_MEC_CT_1_0019,
    TOSHIBA_MEC_1_0021,
    PMTF_0029,
    TOSHIBA_MEC_CT3,
    PMTF_7015,
  ],
  always: [PMTF_0029, TOSHIBA_MEC_CT3],
  chains: [...REFERENCES, [addressOf(0x7015, PMTF_7015.creator, 0x73)]],
};

const KINDS: readonly FlatKind[] = [
  mr('TOSHIBA_MEC', Object.values(toshiba)),
  mr('CANON_MEC', Object.values(canon)),
  CT,
  CT,
];

/**
 * MR by Toshiba and Canon, whose creators speak of the block they start on (`TOSHIBA_MEC_MR3^11`) and need not stand on,
 * and one of which is the beginning of others (`TOSHIBA_MEC_MR3`); CT by Toshiba.
 */
export const canonToshiba: FamilyMaker = flat(KINDS);
