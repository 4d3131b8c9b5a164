import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * Siemens XA, the root of the Data Set. Sources: GDCM 3.0.21; blocks, VRs and VMs as seen in dcm_qa_agfa (a8463172).
 */
export const SIEMENS_MR_SDR_01: VendorTable = vendorTable(
  'SIEMENS MR SDR 01',
  0x0021,
  0x12,
  `
01 LO  1     GS     ?
02 LO  1-n   GS     ?
03 LO  1     G      ?
`,
);
