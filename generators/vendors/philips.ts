import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * Philips, image.
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the elements that converters read.
 */
export const PHILIPS_IMAGING_DD_001: VendorTable = vendorTable(
  'Philips Imaging DD 001',
  0x2001,
  0x10,
  `
03 FL  1     TGPD3  Diffusion B-Factor
04 CS  1     TGPD3  Diffusion Direction
08 IS  1     TGPD3  Phase Number
0A IS  1     TGPD3  Slice Number
0B CS  1     TGPD3  Slice Orientation
13 SL  1     TGPD3  EPI Factor
18 SL  1     TGPD3  Number of Slices
19 CS  1     TGPD3  Partial Matrix Scanned
1B FL  1     TGPD3  Prepulse Delay
1C CS  1     TGPD3  Prepulse Type
22 FL  1     TGPD3  Water-Fat Shift
81 IS  1     TGPD3  Number of Dynamic Scans
`,
);

/**
 * Philips MR, geometry and diffusion.
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the elements that converters read.
 */
export const PHILIPS_MR_IMAGING_DD_001: VendorTable = vendorTable(
  'Philips MR Imaging DD 001',
  0x2005,
  0x10,
  `
0D FL  1     GPD3   Scale Intercept
0E FL  1     GPD3   Scale Slope
30 FL  1-n   GPD3   Repetition Time
63 SS  1     GPD3   fMRI Status Indication
6F CS  1     GPD3   Acquisition Type
71 FL  1-n   GPD3   Stack Angulation AP
72 FL  1-n   GPD3   Stack Angulation FH
73 FL  1-n   GPD3   Stack Angulation RL
78 FL  1-n   GPD3   Stack Offcentre AP
79 FL  1-n   GPD3   Stack Offcentre FH
7A FL  1-n   GPD3   Stack Offcentre RL
A0 FL  1     GPD3   Dynamic Scan Begin Time
B0 FL  1     TGPD3  Diffusion Direction RL
B1 FL  1     TGPD3  Diffusion Direction AP
B2 FL  1     TGPD3  Diffusion Direction FH
`,
);

/**
 * Philips MR, later software.
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the elements that converters read.
 */
export const PHILIPS_MR_IMAGING_DD_005: VendorTable = vendorTable(
  'Philips MR Imaging DD 005',
  0x2005,
  0x14,
  `
0F SQ  1     GPD3   Private Per-Frame Sequence
12 IS  1     GPD3   Diffusion B Value Number
13 IS  1     GPD3   Gradient Orientation Number
29 CS  1     GD3    Label Type
3C FL  1     GPD3   Stack Table Position Longitudinal
`,
);
