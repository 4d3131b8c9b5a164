import { addressOf } from '../../dicom/address.ts';
import {
  ELSCINT1_7FDF,
  ELSCINT1_00E1,
  ELSCINT1_00E3,
  ELSCINT1_01E1,
  ELSCINT1_01F1,
  ELSCINT1_01F3,
  ELSCINT1_01F7,
  ELSCINT1_01F9,
  ELSCINT1_07A1,
  ELSCINT1_07A3,
  ELSCINT1_07A5,
  ELSCINT1_0601,
} from '../vendors/elscint.ts';
import { type FlatKind, flat, REFERENCES, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

const inElscint = (group: number, byte: number) => addressOf(group, ELSCINT1_00E1.creator, byte);

const KINDS: readonly FlatKind[] = [
  {
    sopClass: SOP_CLASS.ct,
    modality: 'CT',
    manufacturer: 'Philips',
    tables: [
      ELSCINT1_00E1,
      ELSCINT1_00E3,
      ELSCINT1_01E1,
      ELSCINT1_01F1,
      ELSCINT1_01F3,
      ELSCINT1_01F7,
      ELSCINT1_01F9,
      ELSCINT1_0601,
      ELSCINT1_7FDF,
    ],
    always: [ELSCINT1_01F1],
    chains: [...REFERENCES, [inElscint(0x01f3, 0x11)], [inElscint(0x00e1, 0x39)]],
  },
  {
    sopClass: SOP_CLASS.ct,
    modality: 'CT',
    manufacturer: 'ELSCINT',
    tables: [ELSCINT1_00E1, ELSCINT1_07A1, ELSCINT1_07A3, ELSCINT1_07A5, ELSCINT1_7FDF],
    always: [ELSCINT1_07A1, ELSCINT1_07A3],
    chains: [[inElscint(0x07a3, 0x62)], [inElscint(0x07a3, 0xcb)], [inElscint(0x07a1, 0x18)]],
  },
];

/** CT of Elscint, later Philips, and what its archive (Tamar) adds: one creator in a dozen groups. */
export const elscint: FamilyMaker = flat(KINDS);
