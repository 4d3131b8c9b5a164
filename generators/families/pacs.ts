import { addressOf } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { sequence, standard } from '../elements.ts';
import {
  AGFA_0009,
  AGFA_0019,
  AGFA_ADC_COMPACT,
  AGFA_ADC_NX,
  AGFA_ARCHIVE_MIRRORING,
  AGFA_HP_STATE_0071,
  AGILITY_RUNTIME,
  MITRA_LINKED_ATTRIBUTES,
  MITRA_MARKUP,
  MITRA_OBJECT_ATTRIBUTES,
  MITRA_OBJECT_DOCUMENT,
  MITRA_OBJECT_UTF8_ATTRIBUTES,
  MITRA_PRESENTATION,
  MITRA_PRESENTATION_MIXED_CASE,
} from '../vendors/agfa.ts';
import {
  GEIIS_7FD1,
  GEIIS_004B,
  GEIIS_0009,
  GEIIS_0029,
  GEIIS_0905,
  GEIIS_0907,
  GEIIS_PACS_0903,
  GEIIS_PACS_0907,
} from '../vendors/geiis.ts';
import { GEMS_IDEN_01, GEMS_IMPS_01, GEMS_PARM_01 } from '../vendors/gems.ts';
import { SIEMENS_CSA_HEADER } from '../vendors/siemens-csa-header.ts';
import { SIEMENS_MEDCOM_HEADER } from '../vendors/siemens-medcom-header.ts';
import { SIEMENS_MR_HEADER_0019 } from '../vendors/siemens-mr-header.ts';
import { type FlatKind, flat, SOP_CLASS } from './flat.ts';
import type { FamilyMaker } from './subject.ts';

/** What an archive replaced, private elements included (PS3.3 C.12.1.1.9). */
const ORIGINAL_ATTRIBUTES = [{ tag: '04000561' }, { tag: '04000550' }];
const THUMBNAILS = addressOf(0x0009, GEIIS_0009.creator, 0x10);

/** A small image like that of the Icon Image Sequence (PS3.3 C.7.6.1.1.6). */
const icon = (size: number): readonly MeaningElement[] => [
  standard('00280002', 'US', 1),
  standard('00280004', 'CS', 'MONOCHROME2'),
  standard('00280010', 'US', size),
  standard('00280011', 'US', size),
  standard('00280100', 'US', 8),
  standard('00280101', 'US', 8),
  standard('00280102', 'US', 7),
  standard('00280103', 'US', 0),
  {
    tag: '7FE00010',
    vr: 'OW',
    base64: Buffer.from(Array.from({ length: size * size }, (_, i) => i * 9)).toString('base64'),
  },
];

/** Two icons in a private Sequence, without private elements in them. */
const thumbnails = sequence(THUMBNAILS, icon(2), icon(4));

const AGFA_0029 = [
  AGILITY_RUNTIME,
  MITRA_PRESENTATION,
  MITRA_PRESENTATION_MIXED_CASE,
  MITRA_MARKUP,
  MITRA_OBJECT_DOCUMENT,
];
const AGFA_OTHERS = [
  AGFA_ARCHIVE_MIRRORING,
  MITRA_LINKED_ATTRIBUTES,
  MITRA_OBJECT_ATTRIBUTES,
  MITRA_OBJECT_UTF8_ATTRIBUTES,
];

const AGFA_BESIDE_SIEMENS: FlatKind = {
  sopClass: SOP_CLASS.mr,
  modality: 'MR',
  manufacturer: 'SIEMENS',
  tables: [SIEMENS_MR_HEADER_0019, SIEMENS_CSA_HEADER, SIEMENS_MEDCOM_HEADER, ...AGFA_0029, ...AGFA_OTHERS],
  aboveGap: [SIEMENS_MEDCOM_HEADER],
  chains: [ORIGINAL_ATTRIBUTES, [{ tag: '00081140' }]],
};

const AGFA_CR: FlatKind = {
  sopClass: SOP_CLASS.cr,
  modality: 'CR',
  manufacturer: 'Agfa',
  tables: [AGFA_0009, AGFA_0019, AGFA_ADC_COMPACT, AGFA_ADC_NX, ...AGFA_0029, ...AGFA_OTHERS, AGFA_HP_STATE_0071],
  always: [AGFA_ADC_NX],
  chains: [ORIGINAL_ATTRIBUTES, [addressOf(0x0019, AGFA_ADC_NX.creator, 0x09)]],
};

const KINDS: readonly FlatKind[] = [
  AGFA_BESIDE_SIEMENS,
  AGFA_BESIDE_SIEMENS,
  AGFA_CR,
  {
    sopClass: SOP_CLASS.mr,
    modality: 'MR',
    manufacturer: 'GE MEDICAL SYSTEMS',
    tables: [
      GEMS_IDEN_01,
      GEIIS_0009,
      GEMS_IMPS_01,
      GEIIS_0029,
      GEMS_PARM_01,
      GEIIS_004B,
      GEIIS_PACS_0903,
      GEIIS_0905,
      GEIIS_0907,
      GEIIS_PACS_0907,
      GEIIS_7FD1,
    ],
    always: [GEIIS_0009, GEIIS_PACS_0903],
    aboveGap: [GEIIS_0009],
    chains: [ORIGINAL_ATTRIBUTES, [{ tag: '00081140' }]],
    extra: [thumbnails],
  },
];

/**
 * What an archive adds beside a vendor's elements: Agfa (Mitra, Agility) attributes in 0029 to 0033, two creators of
 * which differ in letter case only; GE Centricity (GEIIS) flags and UIDs, and a private Sequence of icons. Replaced
 * elements stand in Original Attributes.
 */
export const pacs: FamilyMaker = flat(KINDS);
