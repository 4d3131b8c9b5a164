import { type VendorTable, vendorTable } from './vendor-table.ts';

/** GE Centricity archive: icons in a private Sequence. The block that dcm2niix 1.0.20241211 looks at. */
export const GEIIS_0009: VendorTable = vendorTable(
  'GEIIS',
  0x0009,
  0x11,
  `
10 SQ  1     GHPD3    GE Private Image Thumbnail Sequence
12 IS  1     GHPD3    ?
`,
);

/** GE Centricity archive, compressed pixel data: block 10 is what dcm2niix 1.0.20241211 looks at. */
export const GEIIS_0029: VendorTable = vendorTable(
  'GEIIS',
  0x0029,
  0x10,
  `
10 UL  1     GHPD3    Shift Count
12 UL  1     GHPD3    Offset
14 UL  1     GHPD3    Actual Frame Number
`,
);

/** GE Centricity archive; no source tells the block. */
export const GEIIS_004B: VendorTable = vendorTable(
  'GEIIS',
  0x004b,
  undefined,
  `
13 IS  1     GHPD3    ?
15 LT  1     GHPD3    ?
`,
);

/** GE Centricity archive; no source tells the block. */
export const GEIIS_0905: VendorTable = vendorTable(
  'GEIIS',
  0x0905,
  undefined,
  `
30 LO  1     GHPD3F   Assigning Authority For Patient ID
`,
);

/** GE Centricity archive, original UIDs; no source tells the block. */
export const GEIIS_0907: VendorTable = vendorTable(
  'GEIIS',
  0x0907,
  undefined,
  `
10 UI  1     GHPD3    Original Study Instance UID
20 UI  1     GHPD3    Original Series Instance UID
30 UI  1     GHPD3    Original SOP Instance UID
`,
);

/** GE Centricity archive, wavelets; no source tells the block. */
export const GEIIS_7FD1: VendorTable = vendorTable(
  'GEIIS',
  0x7fd1,
  undefined,
  `
10 UL  1     GHPD3F   Compression Type
20 UL  1-n   GHPD3    Multiframe Offsets
30 UL  1     GHPD3    Multi-Resolution Levels
40 UL  1-n   GHPD3    Subband Rows
50 UL  1-n   GHPD3    Subband Columns
60 UL  1-n   GHPD3    Subband Bytecounts
`,
);

/** GE Centricity archive, flags; no source tells the block. */
export const GEIIS_PACS_0903: VendorTable = vendorTable(
  'GEIIS PACS',
  0x0903,
  undefined,
  `
10 US  1     GHPD3    Reject Image Flag
11 US  1     GHPD3    Significant Flag
12 US  1     GHPD3    Confidential Flag
20 CS  1     GHPD3    ?
`,
);

/** GE Centricity archive, prefetching; no source tells the block. */
export const GEIIS_PACS_0907: VendorTable = vendorTable(
  'GEIIS PACS',
  0x0907,
  undefined,
  `
21 US  1     GHPD3    Prefetch Algorithm
22 US  1     GHPD3    Limit Recent Studies
23 US  1     GHPD3    Limit Oldest Studies
24 US  1     GHPD3    Limit Recent Months
31 UI  1-n   GHPD3    Exclude Study UIDs
`,
);
