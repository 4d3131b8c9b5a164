import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Siemens before XA, objects that are no images; no source tells the block. */
export const SIEMENS_CSA_NON_IMAGE_0029: VendorTable = vendorTable(
  'SIEMENS CSA NON-IMAGE',
  0x0029,
  undefined,
  `
08 CS  1     TGHPD3F  CSA Data Type
09 LO  1     TGHPD3F  CSA Data Version
10 OB  1     TGHPD3F  CSA Data Info
`,
);

/** Siemens before XA, their content; no source tells the block. */
export const SIEMENS_CSA_NON_IMAGE_7FE1: VendorTable = vendorTable(
  'SIEMENS CSA NON-IMAGE',
  0x7fe1,
  undefined,
  `
10 OB  1     TGHPD3F  CSA Data
`,
);

/** Siemens, reports; no source tells the block. */
export const SIEMENS_CSA_REPORT: VendorTable = vendorTable(
  'SIEMENS CSA REPORT',
  0x0029,
  undefined,
  `
08 CS  1     GHPD3    Report Type
09 LO  1     GHPD3    Report Version
15 US  1     GHPD3    SR Variant
17 UI  1     GHPD3    SC SOP Instance UID
`,
);

/** Siemens, reports of syngo; no source tells the block. */
export const SIEMENS_CSA_ENVELOPE: VendorTable = vendorTable(
  'SIEMENS CSA ENVELOPE',
  0x0029,
  undefined,
  `
10 OB  1     GHPD3    syngo Report Data
11 OB  1     GHPD3    syngo Report Presentation
`,
);

/**
 * Siemens before XA, workflow. The block as seen in dcm_qa (Siemens VB17), where SIEMENS MEDCOM HEADER is absent.
 */
export const SIEMENS_MEDCOM_HEADER2: VendorTable = vendorTable(
  'SIEMENS MEDCOM HEADER2',
  0x0029,
  0x11,
  `
08 CS  1     GH       CSA Image Header Type
09 LO  1     GH       CSA Image Header Version
10 OB  1     GH       CSA Image Header Info
18 CS  1     GH       CSA Series Header Type
19 LO  1     GH       CSA Series Header Version
20 OB  1     GH       CSA Series Header Info
60 LO  1     TGHPD3F  Series Work Flow Status
`,
);

/** Siemens, graphics; no source tells the block. */
export const SIEMENS_MEDCOM_OOG: VendorTable = vendorTable(
  'SIEMENS MEDCOM OOG',
  0x0029,
  undefined,
  `
08 CS  1     TGHPD3F  MedCom OOG Type
09 LO  1     TGHPD3F  MedCom OOG Version
10 OB  1     TGHPD3F  MedCom OOG Info
`,
);
