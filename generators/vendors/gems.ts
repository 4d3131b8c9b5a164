import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * GE, acquisition. The low bytes 0E to 27 collide with those of SIEMENS MR HEADER.
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the elements that converters read.
 */
export const GEMS_ACQU_01: VendorTable = vendorTable(
  'GEMS_ACQU_01',
  0x0019,
  0x10,
  `
0E US  1     TGPD3  ?
0F DS  1     TGPD3  Horizontal Frame Of Reference
11 SS  1     TGPD3  Series Contrast
12 SS  1     TGPD3  Last Pseq
13 SS  1     TGPD3  Start Number For Baseline
14 SS  1     TGPD3  End Number For Baseline
15 SS  1     TGPD3  Start Number For Enhanced Scans
16 SS  1     TGPD3  End Number For Enhanced Scans
17 SS  1     TGPD3  Series Plane
18 LO  1     TGPD3  First Scan RAS
23 DS  1     TGPD3  Table Speed [mm/rotation]
24 DS  1     TGPD3  Mid Scan Time [sec]
25 SS  1     TGPD3  Mid Scan Flag
26 SL  1     TGPD3  Tube Azimuth [degrees]
27 DS  1     TGPD3  Rotation Speed (Gantry Period)
5A FL  1     TGPD3  Acquisition Duration
7F DS  1     TGPD3  Table Delta
9C LO  1     TGPD3  Pulse Sequence Name
9E LO  1     TGPD3  Internal Pulse Sequence Name
A2 SL  1     TGPD3  Raw Data Run Number
A9 DS  1     TGPD3  User Data 2
B2 DS  1     TGPD3  User Data 11
B3 DS  1     TGPD3  User Data 12
B6 DS  1     TGPD3  User Data 15
BB DS  1     TGPD3  User Data 20
BC DS  1     TGPD3  User Data 21
BD DS  1     TGPD3  User Data 22
DF DS  1     TGPD3  User Data 23 or DTI Diffusion Direction
E0 DS  1     TGPD3  User Data 24 or DTI Diffusion Direction
E2 DS  1     TGPD3  Velocity Encode Scale
`,
);

/**
 * GE, parameters.
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the elements that converters read.
 */
export const GEMS_PARM_01: VendorTable = vendorTable(
  'GEMS_PARM_01',
  0x0043,
  0x10,
  `
02 SS  1     TGPD3  Gradient Offset In X
03 SS  1     TGPD3  Gradient Offset In Y
04 SS  1     TGPD3  Gradient Offset In Z
2A OB  1     TGPD3  User Defined Data
2C SS  1     TGPD3  Effective Echo Spacing
2F SS  1     TGPD3  Image Type (Real,Imaginary,Phase,Magnitude)
30 SS  1     TGPD3  Vas Collapse Flag
39 IS  4     TGPD3  Slop Integer 6 To Slop Integer 9
6F DS  3-4   TGPD3  Scanner Table Entry + Gradient Coil Selected
83 DS  1-2   TGPD3  Asset R Factors
95 LO  1     TGPD3  Prescan Reuse String
`,
);
