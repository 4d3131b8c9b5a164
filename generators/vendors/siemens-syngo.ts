import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Siemens syngo, what its database adds. The block as seen in dcm_qa_agfa (Siemens XA, a8463172). */
export const SIEMENS_SYNGO_INDEX_SERVICE: VendorTable = vendorTable(
  'SIEMENS SYNGO INDEX SERVICE',
  0x0009,
  0x10,
  `
20 DA  1     D3       Object Insertion Date
30 SQ  1     D3       Instance Object States
31 SQ  1     D3       Series Object States
40 DT  1     D3       Last Access Time
41 CS  1     D3       Delete Protected Status
42 CS  1     D3       Received from Archive Status
43 CS  1     D3       Archive Status
44 AE  1     D3       Location
45 CS  1     D3       Logical Deleted Status
46 DT  1     D3       Insert Time
47 IS  1     D3       Visible Instances on Series Level
48 IS  1     D3       Unarchived Instances
49 IS  1     D3       Visible Instances on Study Level
50 CS  1     D3       Hidden Instance
8C LO  1     GHS      ?
A0 LO  1     D3       Sender System Device Name
`,
);

/** Siemens syngo; no source tells the block. */
export const SIEMENS_MR_DATAMAPPING_ATTRIBUTES: VendorTable = vendorTable(
  'SIEMENS MR DATAMAPPING ATTRIBUTES',
  0x0011,
  undefined,
  `
01 ST  1     D3       Reprocessing Info
02 CS  1-n   D3       Data Role Type
03 ST  1     D3       Data Role Name
04 SL  1     D3       Rescan Name
05 FD  1     D3       ?
06 ST  1     D3       Cardiac Type Name
07 ST  1     D3       Cardiac Type Name L2
08 ST  1     D3       Misc Indicator
09 SL  1     D3       ?
0A SL  1     D3       ?
0B DS  1     D3       ?
0C ST  1     D3       Split Bagging Name
0D ST  1     D3       Split Sub Bagging Name
0E ST  1     D3       Stage Sub Bagging Name
0F ST  1     D3       Is Internal Data Role
`,
);

/** Siemens syngo; no source tells the block. */
export const SIEMENS_MR_EXTRACTED_CSA_HEADER: VendorTable = vendorTable(
  'SIEMENS MR EXTRACTED CSA HEADER',
  0x0025,
  undefined,
  `
01 SQ  1     GHD3     Extracted MR Header Information Sequence
02 LO  1     GHD3     Extracted MR Header Creator Identification Code
03 AT  1     GHD3     Extracted MR Header Tag
04 SS  1     GH       ?
`,
);
