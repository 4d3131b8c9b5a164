import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Agfa, group 0009. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const AGFA_0009: VendorTable = vendorTable(
  'AGFA',
  0x0009,
  undefined,
  `
10 LO  1     TP       ?
11 LO  1     TP       ?
13 LO  1     TP       ?
14 LO  1     TP       ?
15 LO  1     TP       ?
`,
);

/** Agfa, group 0019. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const AGFA_0019: VendorTable = vendorTable(
  'AGFA',
  0x0019,
  undefined,
  `
10 SH  1     P        Private Identification Code
11 LO  3     P        Identification Data (Note 2)
13 LO  1     P        Sensitometry Name
14 ST  3     P        Window/Level List (Note 3)
15 LO  1     P        Dose Monitoring List
16 LO  3     P        Other Info (Note 5)
1A LO  1     P        Clipped Exposure Deviation
1B LO  1     P        Logarithmic PLT Full Scale
60 US  1     P        Total number of series
61 SH  1     P        Session Number
62 SH  1     P        ID Station name
65 US  1     P        Number of images in study to be transmitted (only sent with autoverify: on)
70 US  1     P        Total number of images
80 ST  1     P        Geometrical Transformations
81 ST  1     P        Roam Origin
82 US  1     P        Zoom factor
93 CS  1     P        Status
`,
);

/** Agfa, computed radiography. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const AGFA_ADC_COMPACT: VendorTable = vendorTable(
  'AGFA_ADC_Compact',
  0x0019,
  undefined,
  `
05 ST  1     P        Data stream from cassette
10 LO  1     P        Private Identification Code
30 ST  1     P        Set of destination types
40 ST  1     P        Set of destination Ids
50 ST  1     P        Set of processing codes
60 US  1     P        Number of series in study
61 US  1     P        Session Number
62 SH  1     P        ID station name
70 US  1     P        Number of images in series
71 US  1     P        Break condition
72 US  1     P        Wait (or Hold) flag
73 US  1     P        ScanRes flag
74 SH  1     P        Operation code
95 CS  1     P        Image quality
`,
);

/** Agfa, computed radiography, later. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const AGFA_ADC_NX: VendorTable = vendorTable(
  'Agfa ADC NX',
  0x0019,
  undefined,
  `
09 SQ  1     P        ?
F5 CS  1     P        Cassette Orientation
F6 DS  1     P        Plate Sensitivity
F7 DS  1     P        Plate Erasability
F8 IS  1     P        ?
FE CS  1     P        ?
`,
);

/** What an Agfa archive adds. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const AGFA_ARCHIVE_MIRRORING: VendorTable = vendorTable(
  'AGFA PACS Archive Mirroring 1.0',
  0x0031,
  undefined,
  `
00 CS  1     TP       Study Status
01 UL  1     TP       Date Time Verified
`,
);

/**
 * What an Agfa archive adds to presentation states, Sequences among it. Sources: DCMTK 3.6.7, pydicom 2.3.1; no
 * source tells the block.
 */
export const AGFA_HP_STATE_0071: VendorTable = vendorTable(
  'AGFA-AG_HPState',
  0x0071,
  undefined,
  `
18 SQ  1     P        ?
19 SQ  1     P        ?
1A SQ  1     P        ?
1C SQ  1     P        ?
1E SQ  1     P        ?
20 FL  1-n   P        ?
21 FD  1-n   P        ?
22 FD  1-n   P        ?
23 FD  1-n   P        ?
24 FD  1     P        ?
`,
);

/** What Agfa Enterprise Imaging adds. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const AGILITY_RUNTIME: VendorTable = vendorTable(
  'AgilityRuntime',
  0x0029,
  undefined,
  `
11 CS  1     P        ?
12 US  1     P        ?
13 US  1     P        ?
14 US  1     P        ?
1F US  1     P        ?
`,
);

/** What an Agfa (Mitra) archive adds. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const MITRA_LINKED_ATTRIBUTES: VendorTable = vendorTable(
  'MITRA LINKED ATTRIBUTES 1.0',
  0x0031,
  undefined,
  `
20 LO  1     P        Global Patient ID
`,
);

/** What an Agfa (Mitra) archive adds. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const MITRA_OBJECT_ATTRIBUTES: VendorTable = vendorTable(
  'MITRA OBJECT ATTRIBUTES 1.0',
  0x0033,
  undefined,
  `
02 LO  1     P        ?
04 LO  1     P        ?
06 LO  1     P        ?
08 LO  1     P        ?
0A LO  1     P        ?
`,
);

/**
 * The same for texts in UTF-8: it repeats standard attributes. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells
 * the block.
 */
export const MITRA_OBJECT_UTF8_ATTRIBUTES: VendorTable = vendorTable(
  'MITRA OBJECT UTF8 ATTRIBUTES 1.0',
  0x0033,
  undefined,
  `
02 PN  1     P        Patient's Name
04 CS  1     P        Study Description
06 PN  1     P        Referring Physician's Name
08 PN  1     P        Requesting Physician's Name
0A PN  1     P        Performing Physician's Name
0C LO  1     P        Reason for Study
0E LT  1     P        Study Comments
13 PN  1     P        Patient's Name Single Byte
14 PN  1     P        Patient's Name Ideographic
15 PN  1     P        Patient's Name Phonetic
16 PN  1     P        Referring Physician's Name Single Byte
17 PN  1     P        Referring Physician's Name Ideographic
18 PN  1     P        Referring Physician's Name Phonetic
19 PN  1     P        Requesting Physician's Name Single Byte
1A PN  1     P        Requesting Physician's Name Ideographic
1B PN  1     P        Requesting Physician's Name Phonetic
1C PN  1     P        Performing Physician's Name Single Byte
1D PN  1     P        Performing Physician's Name Ideographic
1E PN  1     P        Performing Physician's Name Phonetic
`,
);

/**
 * Windows and rotation in an Agfa (Mitra) archive. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block.
 */
export const MITRA_PRESENTATION: VendorTable = vendorTable(
  'MITRA PRESENTATION 1.0',
  0x0029,
  undefined,
  `
00 CS  1     P        Mitra Rotation
01 LO  1     P        Mitra Window Width
02 LO  1     P        Mitra Window Centre
03 IS  1     P        Mitra Invert
04 IS  1     P        Mitra Has Tabstop
05 CS  1     P        Smooth Rotation
10 CS  1     P        Breast Box x0
11 CS  1     P        Breast Box y0
12 CS  1     P        Breast Box x1
13 CS  1     P        Breast Box y1
`,
);

/**
 * The same creator in mixed case: a twin that really exists. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the
 * block.
 */
export const MITRA_PRESENTATION_MIXED_CASE: VendorTable = vendorTable(
  'Mitra Presentation 1.0',
  0x0029,
  undefined,
  `
00 CS  1     P        Mitra Rotation
01 LO  1     P        Mitra Window Width
02 LO  1     P        Mitra Window Centre
03 IS  1     P        Mitra Invert
04 IS  1     P        Mitra Has Tabstop
05 CS  1     P        Smooth Rotation
`,
);

/** Annotations in an Agfa (Mitra) archive. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const MITRA_MARKUP: VendorTable = vendorTable(
  'Mitra Markup 1.0',
  0x0029,
  undefined,
  `
00 OB  1-n   P        Markup1
01 OB  1-n   P        Markup2
02 OB  1-n   P        Markup3
03 OB  1-n   P        Markup4
04 OB  1-n   P        Markup5
05 OB  1-n   P        Markup6
06 OB  1-n   P        Markup7
07 OB  1-n   P        Markup8
08 OB  1-n   P        Markup9
09 OB  1-n   P        Markup10
10 OB  1-n   P        Markup11
11 OB  1-n   P        Markup12
12 OB  1     P        Markup13
13 OB  1     P        Markup14
14 OB  1     P        Markup15
`,
);

/** A document in an Agfa (Mitra) archive. Sources: DCMTK 3.6.7, pydicom 2.3.1; no source tells the block. */
export const MITRA_OBJECT_DOCUMENT: VendorTable = vendorTable(
  'MITRA OBJECT DOCUMENT 1.0',
  0x0029,
  undefined,
  `
00 OB  1     P        ?
`,
);
