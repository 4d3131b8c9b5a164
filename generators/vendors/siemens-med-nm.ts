import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Siemens nuclear medicine, group 0009. Source: pydicom 2.3.1 alone; no source tells the block. */
export const SIEMENS_MED_NM_0009: VendorTable = vendorTable(
  'SIEMENS MED NM',
  0x0009,
  undefined,
  `
80 LO  1     P        Main Acquisition View
`,
);

/** Siemens nuclear medicine, group 0011. Source: pydicom 2.3.1 alone; no source tells the block. */
export const SIEMENS_MED_NM_0011: VendorTable = vendorTable(
  'SIEMENS MED NM',
  0x0011,
  undefined,
  `
10 CS  1     P        Organ System
`,
);

/** Siemens nuclear medicine, group 0017. Source: pydicom 2.3.1 alone; no source tells the block. */
export const SIEMENS_MED_NM_0017: VendorTable = vendorTable(
  'SIEMENS MED NM',
  0x0017,
  undefined,
  `
00 ST  1     P        Unknown 0017 0000
20 CS  1     P        Scanning Sequence
60 DS  1     P        KVP
70 ST  1     P        ?
80 ST  1-n   P        Unknown 0017 0080
`,
);

/**
 * Siemens nuclear medicine, group 0019. Source: pydicom 2.3.1 alone; no source tells the block. A choice of 24 from
 * 131: all that converters, collisions and PS3.15 E.3.10 name, and others.
 */
export const SIEMENS_MED_NM_0019: VendorTable = vendorTable(
  'SIEMENS MED NM',
  0x0019,
  undefined,
  `
01 SS  1     P        Number of detectors
02 SS  1     P        Number of scalers
03 SS  1     P        Scaler Index
04 DS  1     P        Radionuclide Units
05 DS  1     P        Radiopharmaceutical
06 FL  1     P        Display Magnification
07 SL  1     P        Scaler Counts
08 SS  1     P        Processed Flag 0 Raw 1 Process
09 SS  1     P        MicroDELTA Parameter Blocks
0A LO  1     P        MicroDELTA File Extension
0B LO  1     P        MicroDELTA Write ID
0C SS  1     P        MicroDELTA Write Version
0D CS  1     P        MicroDELTA Mode
0E LO  1     P        MicroDELTA ESFR
0F SL  1     P        Siemens ICON Data Type
10 OW  1     P        MicroDELTA Expansion Blocks
11 CS  1     P        MicroDELTA Version
12 LO  1     P        MicroDELTA Trend
13 SS  1     P        MicroDELTA Number of Overlays
14 SS  1     P        MicroDELTA Overlay Block
15 SS  1     P        MicroDELTA Color Table Extra
16 SS  1     P        Number of Views
17 SS  1     P        MicroDELTA Thyroid Markers
18 SS  1     P        MicroDELTA Color Table Used
`,
);

/** Siemens nuclear medicine, group 0021. Source: pydicom 2.3.1 alone; no source tells the block. */
export const SIEMENS_MED_NM_0021: VendorTable = vendorTable(
  'SIEMENS MED NM',
  0x0021,
  undefined,
  `
00 OB  1     P        ECAT File Menu Header
01 OB  1     P        ECAT File Subheader
10 ST  1     P        ?
`,
);

/**
 * Siemens nuclear medicine, group 0031. Source: pydicom 2.3.1 alone; no source tells the block. A choice of 24 from
 * 25: all that converters, collisions and PS3.15 E.3.10 name, and others.
 */
export const SIEMENS_MED_NM_0031: VendorTable = vendorTable(
  'SIEMENS MED NM',
  0x0031,
  undefined,
  `
01 LO  1     P        Camera Name
02 SS  1     P        Unknown Element 0031 02
03 FL  1     P        External Zoom
04 FL  1     P        CCD Energy Level
05 SS  1     P        CCD Window Width
06 FL  1     P        CCD Window Offset
07 SS  1     P        CCD Peaking Mode
08 LO  1     P        CCD Autopeak Function
09 SS  1     P        CCD Count Rate Mode
0A SS  1     P        Analog Output Device
0B SS  1     P        Communication Type
0C SS  1     P        Control Unit 1 ICON 2 DOT 3 ScintiView
0D SS  1     P        WAM Mode
0E SS  1     P        Event Control Mode
0F FL  1     P        Zoom X Offset 0.1 mm
10 FL  1     P        Zoom Y Offset 0.1 mm
11 SS  1     P        Gantry Zero Position
12 SS  1     P        ?
13 ST  1     P        ?
14 ST  1     P        ?
15 SL  1-n   P        ?
16 SL  1-n   P        ?
17 SS  1-n   P        ?
20 ST  1     P        ?
`,
);

/**
 * Siemens nuclear medicine, group 0033. Source: pydicom 2.3.1 alone; no source tells the block. A choice of 24 from
 * 25: all that converters, collisions and PS3.15 E.3.10 name, and others.
 */
export const SIEMENS_MED_NM_0033: VendorTable = vendorTable(
  'SIEMENS MED NM',
  0x0033,
  undefined,
  `
00 FL  1-n   P        Flood correction Matrix Det 1 up to SR 2.0
01 FL  1-n   P        Flood correction Matrix Det 2 up to SR 2.0
10 FL  1-n   P        COR Data for Detector 1
11 FL  1-n   P        COR Data for Detector 2
14 FL  1     P        MHR ( Y-Shift) data for detector 1
15 FL  1     P        MHR ( Y-Shift) data for detector 2
18 FL  1-n   P        NCO Data for detector 1
19 FL  1-n   P        NCO Data for detector 2
20 FL  1     P        Bed correction angle
21 FL  1     P        Gantry correction angle
22 SS  1-n   P        Bed U/D correction data
24 FL  1     P        Backprojection angle head 1
25 FL  1     P        Backprojection angle head 2
28 SL  1     P        Number of point sources used for NCO and MHR
29 FL  1     P        Crystal thickness
30 LO  1     P        Preset name used for acquisition
31 FL  1     P        Camera config angle
32 LO  1     P        Crystal type Startburst or not
33 SL  1     P        Gantry step for COIN acquisitions
34 FL  1     P        Bed step for wholebody or Coin acquisitions
35 FL  1     P        Weight factor table for coincidence acquisitions
36 FL  1     P        Transaxial acceptance width for coincidence
37 SL  1     P        Starburst flags
38 FL  1     P        Pixel scale factor
`,
);

/** Siemens nuclear medicine, group 7FE3. Source: pydicom 2.3.1 alone; no source tells the block. */
export const SIEMENS_MED_NM_7FE3: VendorTable = vendorTable(
  'SIEMENS MED NM',
  0x7fe3,
  undefined,
  `
00 UL  1     P        Length of Group 0x7FE3
14 SL  1     P        Lowest Pixel Value in THIS Frame
15 SL  1     P        Highest Pixel Value in THIS Frame
16 SL  1     P        Total Counts in THIS Frame
17 SL  1     P        Duration of THIS Frame msec
18 FL  1     P        Frame Angle
19 LO  1     P        Frame Name
1A FL  1     P        View Number
1B SS  1     P        Pixel Overflow Flag 1 Pixel Overflow
1C SS  1     P        Buffer Overflow Flag 1 Buffer Overflow
1E SL  1     P        Start Time of THIS Frame From Start of Study
1F SL  1     P        ROI Maximum Pixel Value
20 SL  1     P        ROI Average Pixel Value
21 SL  1     P        ROI Total Counts
22 SL  1     P        ROI Total Pixels
23 SL  1     P        ROI Center Coordinates
24 LO  1     P        ROI Name
25 SS  1     P        ROI Data
26 OW  1     P        ?
27 OW  1     P        ?
28 OW  1     P        ?
29 OW  1     P        ?
`,
);
