import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * Siemens before XA, beside the CSA header in group 0029.
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the block is the one of Siemens' own files.
 */
export const SIEMENS_MEDCOM_HEADER: VendorTable = vendorTable(
  'SIEMENS MEDCOM HEADER',
  0x0029,
  0x11,
  `
08 CS  1     TGPD3  MedCom Header Type
09 LO  1     TGPD3  MedCom Header Version
10 OB  1     TGPD3  MedCom Header Info
20 OB  1     TGPD3  MedCom History Information
31 LO  1     TGPD3  PMTF Information 1
32 UL  1     TGPD3  PMTF Information 2
33 UL  1     TGPD3  PMTF Information 3
34 CS  1     TGPD3  PMTF Information 4
35 UL  1     TGPD3  PMTF Information 5
40 SQ  1     TGPD3  Application Header Sequence
41 CS  1     TGPD3  Application Header Type
42 LO  1     TGPD3  Application Header ID
43 LO  1     TGPD3  Application Header Version
44 OB  1     TGPD3  Application Header Info
50 LO  8     TGPD3  Workflow Control Flags
51 CS  1     TGPD3  Archive Management Flag Keep Online
52 CS  1     TGPD3  Archive Management Flag Do Not Archive
53 CS  1     TGPD3  Image Location Status
54 DS  1     TGPD3  Estimated Retrieve Time
55 DS  1     TGPD3  Data Size of Retrieved Images
70 SQ  1     TGPD3  Siemens Link Sequence
71 AT  1     TGPD3  Referenced Tag
72 CS  1     TGPD3  Referenced Tag Type
73 UL  1     TGPD3  Referenced Value Length
74 CS  1     TGPD3  Referenced Object Device Type
75 OB  1     TGPD3  Referenced Object Device Location
76 OB  1     TGPD3  Referenced Object ID
77 UL  1     D3     Referenced Object Offset
`,
);
