import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * Siemens before XA: image and series headers in the vendor's own binary form (CSA2).
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the block is the one of Siemens' own files.
 */
export const SIEMENS_CSA_HEADER: VendorTable = vendorTable(
  'SIEMENS CSA HEADER',
  0x0029,
  0x10,
  `
08 CS  1     TGPD3  CSA Image Header Type
09 LO  1     TGPD3  CSA Image Header Version
10 OB  1     TGPD3  CSA Image Header Info
18 CS  1     TGPD3  CSA Series Header Type
19 LO  1     TGPD3  CSA Series Header Version
20 OB  1     TGPD3  CSA Series Header Info
`,
);
