import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Toshiba; no source tells the block. */
export const TOSHIBA_MEC_1_0009: VendorTable = vendorTable(
  'TOSHIBA_MEC_1.0',
  0x0009,
  undefined,
  `
01 LT  1     TGHPF    ?
02 US  1-n   TGHPF    ?
03 US  1-n   TGHPF    ?
04 US  1-n   TGHPF    ?
06 US  6     GH       ?
07 UN  1     GH       ?
08 CS  1     GH       ?
09 CS  1     GH       ?
12 IS  1     GH       ?
13 IS  1     GH       ?
18 CS  1     GH       ?
19 CS  1     GH       ?
82 LO  1-n   GH       ?
85 US  6     GH       ?
`,
);

/** Toshiba, group 0011; no source tells the block. */
export const TOSHIBA_MEC_1_0011: VendorTable = vendorTable(
  'TOSHIBA_MEC_1.0',
  0x0011,
  undefined,
  `
01 LT  1     TGHPF    ?Patient's Name?
02 US  1-n   TGHPF    ?
80 LT  1     GH       ?Patient's Name?
`,
);

/** Toshiba, group 0019; no source tells the block. */
export const TOSHIBA_MEC_1_0019: VendorTable = vendorTable(
  'TOSHIBA_MEC_1.0',
  0x0019,
  undefined,
  `
01 US  1-n   TGHPF    ?
02 US  1-n   TGHPF    ?
`,
);

/** Toshiba, group 0021; no source tells the block. */
export const TOSHIBA_MEC_1_0021: VendorTable = vendorTable(
  'TOSHIBA_MEC_1.0',
  0x0021,
  undefined,
  `
01 US  1-n   TGHPF    ?
02 US  1-n   TGHPF    ?
03 US  1-n   TGHPF    ?
16 LO  1     GH       ?
17 CS  1-n   GH       ?
20 US  4     GH       ?
`,
);

/** Toshiba CT; no source tells the block. */
export const TOSHIBA_MEC_CT_1_0019: VendorTable = vendorTable(
  'TOSHIBA_MEC_CT_1.0',
  0x0019,
  undefined,
  `
01 IS  1     TGHPF    ?
02 IS  1     TGHPF    ?
03 US  1-n   TGHPF    ?
04 LT  1     TGHPF    ?
05 LT  1     TGHPF    ?
06 US  1-n   TGHPF    ?
07 OB! 1     TGHPF    ?
08 LT  1     TGHPF    Orientation Head Feet
09 LT  1     TGHPF    View Direction
0A LT  1     TGHPF    Orientation Supine Prone
0B DS  1     TGHPF    Location
0C CS! 1     TGHPF    Scan View Direction
0D TM  1     TGHPF    Time
0E DS  1     TGHPF    ?
11 IS  1     GH       ?
22 UL  1     GH       ?
23 US  6     GH       ?
30 LO  1     GH       ?Protocol Name?
41 LO  1     GH       ?Date?
86 DS  1     GH       ?Nominal Cardiac Trigger Delay Time?
87 DS  1     GH       ?Cardiac R-R Interval Specified?
`,
);

/** Toshiba CT, the only creator of its group: (7005,0010) in public dumps, one of them in GDCM's sources. */
export const TOSHIBA_MEC_CT3: VendorTable = vendorTable(
  'TOSHIBA_MEC_CT3',
  0x7005,
  0x10,
  `
00 OB  1     GHP      CT Private Data 1
03 SH  1     GHPF     Cardiac R-R Mean Time
04 SH  1     GHPF     Cardiac Reconstruction Gating Phase in Percent
05 SH  1     GHPF     Cardiac Reconstruction Gating Phase in ms
06 SH  1     GHPF     Cardiac Reconstruction Mode
07 DS  2     GHPF     Reconstruction Center
08 DS  1     GHPF     Detector Slice Thickness in mm
09 LO  1     GHPF     Number of Detector rows to Reconstruct
0A DS  1     GHPF     Table Speed in mm/rot
0B SH  1     GHPF     Filter
0C SH  1     GHPF     Reconstruction Correction Type
0D CS  1     GHPF     Organ
0E SH  1     GHPF     File Type Remarks
0F SH  1     GHPF     Direction
10 OB  1-n   GHPF     CT Private Data 2
11 LT  1     GHPF     Series Comment
12 SH  1     GHPF     Position
13 US  1     GHPF     Expert Plan No.
14 US  1     GHPF     Reconstruction ROI No.
15 US  1     GHPF     Special Helical ACQ No.
16 UI  1     GHPF     Volume UID
17 US  1     GHPF     Total Frame Count in the Volume
18 US  1     GHPF     Frame No.
19 UL  1     GHPF     Frame Sort Key
1A US  1     GHPF     Frame Sort Order
1B SH  1     GHPF     Convolution Kernel
1C LO  1     GHPF     Contrast/Bolus Agent
1D UL  1     GHPF     Reconstruction Number
1E UL  1     GHPF     Raw Data Number
1F LO  1     GHPF     Volume Number
20 UL  1     GHPF     Local Series Number
21 LO  1     GHPF     Decrease in Artifact Filter
22 DS  1     GHPF     Reconstruction Interval
23 DS  1     GHPF     Pitch Factor
24 DA  1     GHPF     The Acquisition Date of NRA
25 UL  1     GHPF     Large Data File Attribute
26 CS  1-8   GHP      Large Data File Name
28 SQ  1     GHP      Enhanced CT Private Sequence
29 UI  1     GHP      Frame UID
30 CS  1     GHPF     Main Modality in Study
35 DS  2     GHP      Scan Range
36 OB  1-n   GHP      CT Private Data 3
37 IS  1     GHP      Total Frames
38 IS  1     GHPF     Start Frame
39 IS  1     GHPF     End Frame
40 FD  1     GHPF     DLP Dose Length Product
41 SH  1     GHP      Raw Slice Information
42 US  1     GHP      Local Frame No
43 DS  3     GHP      Volume Vector
44 US  1     GHP      Volume Type
45 DS  1     GHP      Relative Table Position of 4D Volume
46 DS  1     GHP      Absolute Table Position of 4D Volume
47 DS  1     GHP      Slice Pitch of 4D Volume
48 LO  1     GHP      Respiratory Gating Inf.
49 SH  1     GHP      Respiration Phase
63 FD  1     GH       CTDIw
F1 CS  1     GHP      Protect Mark for Image, Curve or Private Record
F2 CS  1     GHP      Protect Mark for Series Record
F3 CS  1     GHP      Protect Mark for Study Record
`,
);

/** Toshiba; no source tells the block. */
export const PMTF_0029: VendorTable = vendorTable(
  'PMTF INFORMATION DATA',
  0x0029,
  undefined,
  `
01 SQ  1     GHP      ?DTI Seq?
31 LO  1     GHPF     PMTF Information 1
32 UL  1     GHPF     PMTF Information 2
33 UL  1     GHPF     PMTF Information 3
34 CS  1     GHPF     PMTF Information 4
89 LO  1     GHP      ?MRImage?
90 OB  1     GHP      Reversed EVRLE DataSet
`,
);

/** Toshiba, group 7015; no source tells the block. */
export const PMTF_7015: VendorTable = vendorTable(
  'PMTF INFORMATION DATA',
  0x7015,
  undefined,
  `
73 SQ  1     GHP      ?
`,
);
