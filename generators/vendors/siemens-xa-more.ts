import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Siemens XA, cardiac; no source tells the block. */
export const SIEMENS_MR_CM_03: VendorTable = vendorTable(
  'SIEMENS MR CM 03',
  0x0021,
  undefined,
  `
01 IS  1     D3       ?
02 CS  1     D3       ?
`,
);

/** Siemens XA; no source tells the block. */
export const SIEMENS_MR_PS_04: VendorTable = vendorTable(
  'SIEMENS MR PS 04',
  0x0021,
  undefined,
  `
01 FD  1-n   D3       ?
`,
);

/** Siemens XA, spectroscopy; no source tells the block. */
export const SIEMENS_MR_MRS_05: VendorTable = vendorTable(
  'SIEMENS MR MRS 05',
  0x0021,
  undefined,
  `
01 FD  1     D3       Transmitter Reference Amplitude
02 US  1     D3       Hamming Filter Width
03 FD  3     D3       CSI Gridshift Vector
04 FD  1     D3       Mixing Time
40 CS  1     D3       Series Protocol Instance
41 CS  1     D3       Spectro Result Type
42 CS  1     D3       Spectro Result Extend Type
43 CS  1     D3       Post Proc Protocol
44 CS  1     D3       Rescan Level
45 OF  1     D3       Spectro Algo Result
46 OF  1     D3       Spectro Display Params
47 IS  1     D3       Voxel Number
48 SQ  1     D3       APR Sequence
49 CS  1     D3       Sync Data
4A CS  1     D3       Post Proc Detailed Protocol
4B CS  1     D3       Spectro Result Extend Type Detailed
`,
);

/** Siemens XA; no source tells the block. */
export const SIEMENS_MR_FOR_06: VendorTable = vendorTable(
  'SIEMENS MR FOR 06',
  0x0021,
  undefined,
  `
01 LO  1     D3       ?
`,
);

/** Siemens, protocol; no source tells the block. */
export const SIEMENS_MR_PHOENIX_ATTRIBUTES: VendorTable = vendorTable(
  'SIEMENS MR PHOENIX ATTRIBUTES',
  0x0021,
  undefined,
  `
01 UL  1     D3       Mds Mode Mask
02 US  1     D3       Dixon
03 LT  1     D3       Sequence File Name
F1 UL  1     D3       Count of Pseudo Attributes
`,
);

/** Siemens; no source tells the block. */
export const SIEMENS_MR_IMA: VendorTable = vendorTable(
  'SIEMENS MR IMA',
  0x0021,
  undefined,
  `
01 SQ  1     GHD3     MR Image Sequence
`,
);

/** Siemens, functional MR: Sequences in Sequences; no source tells the block. */
export const SIEMENS_MR_FMRI: VendorTable = vendorTable(
  'SIEMENS MR FMRI',
  0x0021,
  undefined,
  `
10 SQ  1     GH       ?
11 LO  1     GH       ?
12 SQ  1     GH       ?
13 US  1     GH       ?
14 SQ  1     GH       ?
15 US  1     GH       ?
16 LO  1     GH       ?
17 US  1     GH       ?
18 UL  1     GH       ?
19 FL  1     GH       ?
31 SQ  1     GH       ?
40 SQ  1     GH       ?
41 LO  1     GH       ?
42 SQ  1     GH       ?
43 LO  1     GH       ?
44 US  1     GH       ?
45 LO  1-n   GH       ?
46 SQ  1     GH       ?
47 UL  1     GH       ?
48 LO  1     GH       ?
49 FD  1     GH       ?
4A FD  1-n   GH       ?
4B FL  1     GH       ?
`,
);

/** Siemens NUMARIS/3D; no source tells the block. */
export const SIEMENS_MR_N3D: VendorTable = vendorTable(
  'SIEMENS MR N3D',
  0x0021,
  undefined,
  `
30 SQ  1     D3       Background Color DR Sequence
31 DS  3     D3       Background Color
36 SQ  1     D3       Field Map DR Sequence
37 CS  1     D3       Visible
38 DS  3     D3       Tinting Color
39 CS  1     D3       Tinting Enabled
3A LO  1     D3       Volume ID
3B LO  1     D3       Volume ID As Bound
41 SQ  1     D3       Floating MPR Color LUT DR Sequence
42 DS  1     D3       RGBA LUT
43 DS  1     D3       Blend Factor
44 SQ  1     D3       RGBA LUT Data Sequence
45 OB  1     D3       Color LUT
4A SQ  1     D3       Ortho MPR ColorLUT DR Sequence
4B SQ  1     D3       VRT Color LUT DR Sequence
4C SQ  1     D3       Pwl Transfer Function Sequence
4D SQ  1     D3       Pwl Transfer Function Data Sequence
4E DS  1     D3       Pwl Vertex Index
50 SQ  1     D3       Pwl Vertex Sequence
51 SQ  1     D3       Floating MPR Render DR Sequence
52 CS  1     D3       Primary Show Hide
53 CS  1     D3       Secondary Show Hide
54 LO  1     D3       Primary Shading Index
55 LO  1     D3       Secondary Shading Index
56 CS  1     D3       Alpha Dependent Fieldmap
57 LO  1     D3       Volume Filter
58 DS  3     D3       Bounding Box Color
59 CS  1     D3       Scene Interaction On
5A SQ  1     D3       Ortho MPR Render DR Sequence
5B SQ  1     D3       VRT Render DR Sequence
60 SQ  6     D3       Clip Plane DR Sequence
61 DS  3     D3       Plane Center
62 DS  3     D3       Plane Normal
63 DS  2     D3       Plane Scale
64 CS  1     D3       Plane Enable GL Clip
65 DS  1     D3       Plane Handle Ratio
66 DS  24    D3       Plane Bounding Points
67 DS  16    D3       Plane Motion Matrix
68 DS  1     D3       Plane Shift Velocity
69 CS  1     D3       Plane Enabled
6A DS  1     D3       Plane Rotate Velocity
6B CS  1     D3       Plane Show Graphics
6C DS  1     D3       Offset
6D CS  1     D3       Ortho MPR At Bounding Box
6E CS  1     D3       Plane MPR Locked
6F CS  1     D3       Plane Scaling Disabled
70 SQ  1     D3       Split Plane DR Sequence
71 SQ  3     D3       Floating MPR DR Sequence
72 SQ  3     D3       Ortho MPR DR Sequence
73 CS  1     D3       Plane Single Selection Mode
74 CS  1     D3       Plane Alignment
75 CS  1     D3       Plane Selected
76 SQ  1     D3       Clustering DR Sequence
77 DS  1     D3       Cluster Size
78 CS  1     D3       Clustering Enabled
79 LO  1     D3       Cluster Mask Vol ID
80 SQ  1     D3       Head Masking DR Sequence
81 DS  2     D3       Masking Range
82 CS  1     D3       Mask Enabled
83 SQ  1     D3       Brain Masking DR Sequence
84 SQ  1     D3       Masking Status DR Sequence
85 SQ  1     D3       VRT Masking DR Sequence
86 SQ  1     D3       Ortho MPR Masking DR Sequence
87 SQ  1     D3       Floating MPR Masking DR Sequence
88 SQ  1     D3       Align DR Sequence
89 DS  16    D3       Registration Matrix
90 SQ  1     D3       Functional Evaluation DR Sequence
91 DS  1-n   D3       Frame Acquition Numbers
92 CS  1     D3       Show Cursor
93 DS  1     D3       Current Frame
94 DS  1-n   D3       Plot Area
95 DS  2     D3       Plot Text Position
96 DS  1-n   D3       Base Line Points
97 DS  1-n   D3       Active Points
98 CS  1     D3       Show Label
99 CS  1     D3       Mean Plot
9A CS  1     D3       Motion Plot
9B CS  1     D3       Activate Normallized Curve
9C DS  1     D3       Plot Size
A0 SQ  4     D3       PlotDR Sequence
A1 LO  1     D3       Title
A2 CS  1     D3       Auto Scale
A3 DS  1     D3       Fixed Scale
A5 LO  1     D3       Label X
A6 LO  1     D3       Label Y
A7 CS  1     D3       Legend
A8 CS  1     D3       Scroll Bar X
A9 CS  1     D3       Scroll Bar Y
AA LO  1     D3       Connect Scroll X
AB LO  1     D3       Plot ID
AC DS  1     D3       Plot Position
B0 SQ  1     D3       Curve DR Sequence
B1 LO  1     D3       Curve ID
B2 LO  1     D3       Plot Type
B3 DS  1-n   D3       Curve Values
B4 DS  3     D3       Line Color
B5 DS  3     D3       Marker Color
B6 CS  1     D3       Line Filled
B7 LO  1     D3       Label
B8 CS  1     D3       Show Marker
B9 LO  1     D3       Marker Shape
BA LO  1     D3       Smoothing Algo
BB DS  1     D3       Marker Size
BC LO  1     D3       Line Style
BD LO  1     D3       Line Pattern
BE DS  1     D3       Line Width
C0 SQ  1     D3       VRT Filter DR Sequence
C1 LO  1     D3       Filter Type
C2 CS  1     D3       Current Active Plane
`,
);
