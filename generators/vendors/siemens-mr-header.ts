import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * Siemens before XA, numbers of the image: group 0019.
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the block is the one of Siemens' own files.
 */
export const SIEMENS_MR_HEADER_0019: VendorTable = vendorTable(
  'SIEMENS MR HEADER',
  0x0019,
  0x10,
  `
08 CS  1     GPD3   CSA Image Header Type
09 LO  1     GPD3   CSA Image Header Version ??
0A US  1     GPD3   Number of Images in Mosaic
0B DS  1     GPD3   Slice Measurement Duration
0C IS  1     GPD3   B Value
0D CS  1     GPD3   Diffusion Directionality
0E FD  3     GPD3   Diffusion Gradient Direction
0F SH  1     GPD3   Gradient Mode
11 SH  1     GPD3   Flow Compensation
12 SL  3     GPD3   Table Position Origin
13 SL  3     GPD3   Ima Abs Table Position
14 IS  3     GPD3   Ima Rel Table Position
15 FD  3     GPD3   Slice Position PCS
16 DS  1     GPD3   Time After Start
17 DS  1     GPD3   Slice Resolution
18 IS  1     GPD3   Real Dwell Time
23 IS  1     GPD3   FMRIStimulInfo
24 FD  2     G      ?
25 FD  1-n   GPD3   RBMoCoTrans
26 FD  1-n   GPD3   RBMoCoRot
27 FD  6     GPD3   B Matrix
28 FD  1     GPD3   Bandwidth per Pixel Phase Encode
29 FD  1-n   GPD3   Mosaic Ref Acq Times
`,
);

/**
 * Siemens before XA, texts of the image: group 0051.
 * Sources: DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools; the block is the one of Siemens' own files.
 */
export const SIEMENS_MR_HEADER_0051: VendorTable = vendorTable(
  'SIEMENS MR HEADER',
  0x0051,
  0x10,
  `
08 CS  1     GPD3   CSA Image Header Type
09 LO  1     GPD3   CSA Image Header Version
0A LO! 1     GPD3   Meas Duration
0B SH! 1     GPD3   Acquisition Matrix Text
0C LO! 1     GPD3   Field of View
0D SH  1     GPD3   Slice Position
0E LO! 1     GPD3   Slice Orientation
0F LO  1     GPD3   Coil String
11 LO  1     GPD3   PAT Mode (Ima PAT Mode)
12 SH  1     GPD3   Rel Table Position
13 SH  1     GPD3   Positive PCS Directions
14 SH  1     G      ?v150_through?
15 SH  1     GPD3   ?Data Filter?
16 LO  1     GPD3   ?Image Type?
17 SH  1     GPD3   ?Slice Thickness?
18 SH  1     GPD3   ?
19 LO  1     GPD3   ?Scan options?
`,
);
