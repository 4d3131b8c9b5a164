import { inferred, type VendorTable, vendorTable } from './vendor-table.ts';

/** Where dcm2niix 1.0.20241211 reads the same creator. */
const FROM_OTHER_GROUPS = 'groups 07A1 and 07A3';

/** Elscint, later Philips CT, group 00E1; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_00E1: VendorTable = vendorTable(
  'ELSCINT1',
  0x00e1,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
01 US  1     TGHPD3F  Data Dictionary Version
02 SH  1     GH       ?
05 IS  1     GHPD3    ?
06 IS  1     GHPD3    ?
07 IS  1     GHPD3    ?
08 UI  1     GH       SOP Instance UID
09 CS  1     GH       Image Type[1]
14 CS! 1     TGHPD3F  ?
17 IS  1     GH       Number of Series Related Instances
18 OB  1     GHPD3    ?
19 ST  1-8   GH       Referenced File ID
20 SQ  1     GH       ?Referenced Image Sequence?
21 DS  1     GHPD3F   DLP Total
22 DS  2     TGHPD3F  Presentation Relative Center
23 DS  2     TGHPD3F  Presentation Relative Part
24 CS! 1     TGHPD3F  Presentation Horizontal Invert
25 CS! 1     TGHPD3F  Presentation Vertical Invert
26 CS  1     GH       ? Orientation ?
27 DS  1     GH       Image Position (Patient)[3]
2A DS! 1     GHPDF    ?
30 UI  1     GHPD3    ?
31 CS  1     GHPD3    ?
32 US  2     GHPD3    ?
36 CS  1     GH       ?YES/NO?
37 DS  1     GHPD3    Total Dose Savings
39 SQ  1     GHPD3F   ?
3E IS  1     GHD3     Private (00E1,103E)
3F CS  1     GHPD3    ?
40 SH  1     TGHPD3F  Image Label
41 DS! 1     GHPD3F   ?
42 LO  1     GHPD3F   ?
43 IS  1     GHPD3    ?
45 SL  1     GH       ?
46 OB  1     GH       ?
50 DS  1     GHPD3F   Acquisition Duration
51 SH  1     GHPD3F   Series Label
60 CS  1     GHPD3    ?
61 LO  1     GHPD3F   Protocol File Name
62 CS  1     GHPD3    ?
63 SH  1     GHPD3F   Patient Language
65 LO  1     GHPD3    Patient Data Modification Date
6A IS  1     GHPD3    ?
6B IS  1     GHPD3    ?
84 OB  1     GH       ?Tracker Info?
A0 LO  1     GHPD3    ?
C2 UI  1     GHPD3    PET-CT Multi Modality Name
C4 DS  1     GHD3     Private (00E1,10C4)
CF IS  1     D3       ?
E1 US  1     GH       ?
E3 US  1     GH       ?
EB US  1     D3       ?
EC US  1     GHD3     ?
`,
);

/** Elscint, later Philips CT, group 00E3; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_00E3: VendorTable = vendorTable(
  'ELSCINT1',
  0x00e3,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
00 OB  1     GHPD     ?
18 OB  1     GHPD     ?
1A OB! 1     GHF      ?
1F OB  1     GHPD     ?
`,
);

/** Elscint, later Philips CT, group 01E1; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_01E1: VendorTable = vendorTable(
  'ELSCINT1',
  0x01e1,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
17 UI  1     GHF      ?UI?
18 OB  1     GHPD3    Wave Information
1F SH  1     GHF      ?
21 ST! 1     GHPD3    CT Gating UID
23 SH  1     GHF      ?
26 CS  1     GHD3F    Phantom Type
34 IS  1     GHPD3    ?
40 UI  1     GHD3     ?
41 OW  1     GHD3     ?
55 SQ  1     D3       Reference Sequence
56 CS  1     D3       Reference Type
57 CS  1     D3       Reference Level
`,
);

/** Elscint, later Philips CT, group 01F1; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_01F1: VendorTable = vendorTable(
  'ELSCINT1',
  0x01f1,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
01 CS  1     GHPD3F   Acquisition Type
02 CS  1     GHPD3F   Focal Spot Resolution
03 CS  1     GHPD3F   Concurrent Slices Generation
04 CS  1     GHPD3F   Angular Sampling Density
05 DS  1     GHPD3F   Reconstruction Arc
06 DS! 1     GHPDF    ?
07 DS  1     GHPD3F   Table Velocity
08 DS  1     GHPD3F   Acquisition Length
0A US  1     GHPD3F   Edge Enhancement Weight
0B CS  2     GHPDF    ?
0C DS  1     GHPD3F   Scanner Relative Center
0D DS  1     GHPD3F   Rotation Angle
0E FL  1     GHPD3F   Private (01F1,100E)
0F CS  1     GH       ?
26 DS! 1     GHPD3F   Pitch
27 DS  1     GHPD3F   Rotation Time
28 DS  1     GHPD3F   Table Increment
30 US  1     GHPD3F   ?
32 CS  1     GHPD3F   Image View Convention
33 DS  1     GHPD3F   Cycle Time
36 CS  1     GHPD3    ?
37 DS  1     GHPD3    ?
38 LO  1     GHPD3    CT Technique (eg. Bolus Tracking)
39 LO  1     GHPD3F   ?
40 CS  1     GHPD3F   ?
41 CS! 1     GHF      ?Percent?
42 SH  1     GHPD3F   ?
43 LO  1     GHPD3F   ?
44 OW  1     GHPD3F   ?
45 IS  1     GHPD3F   Private (01F1,1045)
46 FL  1     GHPD3F   ?
47 SH  1     GHPD3F   Acquisition Dimension (2D/3D)
49 DS  1     GHPD3F   Private (01F1,1049)
4A SH  1     GHPD3F   ?
4B SH  1     GHPD3F   Private (01F1,104B)
4C SH  1     GHPD3F   Private (01F1,104C)
4D SH  1     GHPD3F   Private (01F1,104D)
4E LO! 1     GHPD3F   Private (01F1,104E)
4F US  1     D3       Detectors Layers
53 SH  1     GHPD3    ?
`,
);

/** Elscint, later Philips CT, group 01F3; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_01F3: VendorTable = vendorTable(
  'ELSCINT1',
  0x01f3,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
01 SQ  1     GHPD3    ?
02 SS  1     GHPD3    ?
03 FL  2     GHPD3    ?
04 FL  1     GHPD3    ?
11 SQ  1     GHPD3F   PS Sequence
12 SS  1     GHPD3F   ?
13 FL  2     GHPD3F   ?
14 FL  1     GHPD3F   ?
15 US  1     GHPD3F   ?
16 FL  1     GHPD3F   ?
17 FL  1     GHPD3F   ?
18 SH  1     GHPD3F   ?
19 FL  1     GHPD3F   ?
23 US  1     GHPD3F   ?
24 IS  2     GHPD3    ?
`,
);

/**
 * Elscint, later Philips CT, group 01F7; the block is inferred from groups 07A1 and 07A3. A choice of 20 from 47: all that converters, collisions and PS3.15 E.3.10
 * name, and others.
 */
export const ELSCINT1_01F7: VendorTable = vendorTable(
  'ELSCINT1',
  0x01f7,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
10 OB  1     GHPD3F   ?
11 OW  1     GHPD3F   ?
13 OW  1     GHPD3F   ?
14 OW  1     GHPD3F   ?
15 OW  1     GHPD3F   ?
16 OW  1     GHPD3F   ?
17 OW  1     GHPD3F   ?
18 OW  1     GHPD3F   ?
19 OW  1     GHPD3F   ?
1A OW  1     GHPD3F   ?
1B OW  1     GHPD3F   ?
22 UI  1     GHPD3F   ?UID?
9B IS  1     GHD3     iDose Level
CB DS  1     D3       keV
CC ST  1     D3       SBI Version
CD CS  1     D3       SC CT Equivalent
CE LT  1     D3       Reference SBI Type
D3 LT  1     D3       Burned Spectral Annotations
D4 SH  1     D3       Head Body
D6 IS  1     D3       Spectral Level
`,
);

/** Elscint, later Philips CT, group 01F9; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_01F9: VendorTable = vendorTable(
  'ELSCINT1',
  0x01f9,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
01 LO  1     GHD3     SP Filter
04 IS  1     GHD3     Adaptive Filter
05 IS  1     GHD3     Recon Increment
08 DS  1     GHD3     Private (01F9,1008)
09 DS  1     GHD3     Private (01F1,1009)
`,
);

/** Elscint, later Philips CT, group 0601; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_0601: VendorTable = vendorTable(
  'ELSCINT1',
  0x0601,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
00 SH  1     TGHPD3F  Implementation Version
20 DS  1     TGHPD3F  Relative Table Position
21 DS  1     TGHPD3F  Relative Table Height
30 SH  1     TGHPD3F  Surview Direction
31 DS  1     TGHPD3F  Surview Length
50 SH  1     TGHPD3F  Image View Type
70 DS  1     TGHPD3F  Batch Number
71 DS  1     TGHPD3F  Batch Size
72 DS  1     TGHPD3F  Batch Slice Number
`,
);

/** Elscint, later Philips CT, group 07A1. The block that dcm2niix 1.0.20241211 reads. */
export const ELSCINT1_07A1: VendorTable = vendorTable(
  'ELSCINT1',
  0x07a1,
  0x10,
  `
01 UL  1     GHPD     Number Of Series In Study
02 UL  1     GHPD3    Number Of Images In Series
03 UL  1     GHPD     Last Update Time
04 UL  1     GHPD     Last Update Date
07 US  3     GHPD3    ?
08 DS  1-n   GHPD3    ?
09 OW  1     GHPD3    ?
0A OB  1     GHPD3F   Tamar Compressed Pixel Data
0C US  1     GHPD3    ?
10 LO  1     GHPD3F   Tamar Software Version
11 CS  1     GHPD3F   Tamar Compression Type
12 FL  1-n   GHPD3    ?
13 UL  1     GHPD3F   ?
14 LO  1     GHPD     Protection Flag
16 FL  1-n   GHPD3    ?
18 SQ  1     GHPD3    ?
19 FL  1     GHPD3    ?
1C FL  1-n   GHPD3    ?
2A CS  1     GHPD3F   Tamar Study Status
2B CS  1     GHPD3    ?
36 AE  1     GHPD3F   Tamar Source AE
3D US  1     D3F      ?
40 CS  1     GHPD3    Tamar Study Body Part
42 SH  1     GHD3     ?
43 IS  1     GHPD3    Tamar Study Priority
45 LT  1     D3       ?
47 CS  1     GHD3F    ?orientation?
4A SH  1     GHD3     ?name?
4D AT  1     D        Tamar Exclude Tags List
50 US  1     GHPD3F   Tamar Site ID
56 US  1     GHPD3    ?
58 CS  1     GHD3     Tamar Study Published
5A CS  1     GH       ?
5D DT  1     GHD3     Tamar Study Creation Date
5F CS  1     GHD3     Tamar Study Has Bookmark
70 SH  1     GHD3     ?patient name?
71 SH  1     GHD3     ?num?
75 LO  2     GHPD3F   Tamar Source Image Type
76 ST  1     D3       ?
82 UN  1     F        ?
85 UL  1     GHPD3F   Tamar Translate Flags
87 LT  1     D3       ?
88 CS  1     GHD3     ?Y/N?
8C ST  1     D3       ?
93 US  1     F        ?
94 ST  1     D3       ?
96 DA  1     D3       ?
97 SH  1     D3       ?
98 CS  1     GHD3     ?Y/N?
9F CS  1     GHPD3    ?
A7 CS  1     GH       ?
C0 ST  1     GH       ?
C1 ST  1     GH       ?
C2 ST  1     GH       ?status sent?
C3 LO  1     D        ?
C5 IS  1     D        Tamar Exclude Tags Size
C6 IS  1     D        Tamar Exclude Tags Total Size
C7 CS  1     D        Tamar Is Hcff Header
C8 ST  1     GH       ?
C9 ST  1     GH       ?
CA ST  1     GH       ?
D0 LO  1     GHD3     ?
`,
);

/** Elscint, later Philips CT, group 07A3. The block that dcm2niix 1.0.20241211 reads. */
export const ELSCINT1_07A3: VendorTable = vendorTable(
  'ELSCINT1',
  0x07a3,
  0x10,
  `
01 LO  1     GHPD3F   Tamar Exe Software Version
03 CS  1     GHPD3F   Tamar Study Has Sticky Note
05 CS  1     GHPD3F   Tamar Mp Save Pr
06 CS  1     GHPD3    Tamar Original Pr Modality
09 IS  1     D3       ?
0F CS  1     D        Tamar Original Curve Type
10 LO  1     GHPD     Tamar Original Curve Desc
13 SH  1     GHD3     ?num?
14 ST  1     GHD3     Tamar Procedure Code
15 ST  1     GHD3     Tamar Patient Location
17 SH  1     GHD3     Tamar Order Status
19 ST  1     GHD      Tamar Reading Physician Last Name
1A ST  1     GHD      Tamar Reading Physician First Name
1B ST  1     GHD3     ?num?
1C ST  1     GHD      Tamar Signing Physician Last Name
1D ST  1     GHD      Tamar Signing Physician First Name
1E ST  1     GHD      Tamar Signing Physician ID
1F ST  1     GHD3     ?
20 DA  1     GH       ?
22 ST  1     GHD3     ?
23 ST  1     GHD3     Tamar Misc String 5
24 ST  1     GH       ?
31 SH  1     D        ?
34 SH  1     GHPD3F   Tamar Study Age
39 UL  1     GH       ?
43 DS  1-n   GHPD3F   Tamar Pan Side Details
4C ST  1     GH       ?
52 LO  1     GHF      ?
53 US  1     D        _007A3_xx53_
54 US  3     D        _007A3_xx54_
55 SH  1     GHPD3F   Tamar Study Has Mammo Cad
5C ST  1     GHD3     _07A3xx5C_
61 LT  1     GHPD3    Tamar Nondicom Annotations
62 SQ  1     GHPD3F   Tamar Nondicom Annotations Sequence
63 SQ  1     GHPD3    ?
64 IS  1-n   GHPD3    ?
65 CS  1     GHD3F    ?yes/no bool?
66 IS  1     GHPD3    ?
80 SQ  1     D3       ?
8C CS  1     GH       ?
8F CS  1     GHD3     ?
92 DS  1     D3       ?
93 DS  1     D3       ?
99 CS  1     GHPD3    Tamar Is Doc Type
9C CS  1     GHPD3    Tamar Study Has Key Image
9F CS  1     GHPD3    ?
B4 US  1     GHD      ?num?
B9 CS  1     GHD3     Tamar Key Series Indication
BB CS  1     GHD3     Tamar Study Has Key Series
C0 SQ  1     GHD3     Tamar Grid Token Load Sequence
C1 LO  1     GHD3     Tamar Grid Token Target Grid Name
C2 CS  1     GHD3     Tamar Grid Token Speed
C3 CS  1     GHD3     Tamar Grid Token Security
C4 LO  1     GHD3     Tamar Grid Token Next Host
C5 LO  1     GHD3     Tamar Grid Token Next Host Port
C6 SQ  1     GHD      Tamar Grid Token Query Sequence
C8 AE  1     GHD3     Tamar Grid Token AE
C9 CS  1     GHD3     Tamar Grid Token Tunneled
CA SQ  1     GHD      Tamar Grid Token Archive Sequence
CB SQ  1     GHD3     Tamar Grid Token Location Sequence
CC LO  1     GHD3     Tamar Grid Token Version
CE SQ  1     GH       ?
D0 SQ  1     D        Tamar Original Nested Elements Sequence
D1 US  1     D        Tamar Nested Element Number
D2 CS  1     D        Tamar Nested Text Line Visibility
D3 CS  1     D        Tamar Nested Text Default Location
D4 SL  1     D        Tamar Nested Text Location X
D5 SL  1     D        Tamar Nested Text Location Y
D6 CS  1     D        Tamar Nested Type Of Data
E3 LO  1     GHD3     ?name?
F2 CS  1     GHD3     ?
F5 LO  1     D3       ?
FA DT  1     D3       ?
FB DT  1     GHD3     ?
`,
);

/** Elscint, later Philips CT, group 07A5; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_07A5: VendorTable = vendorTable(
  'ELSCINT1',
  0x07a5,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
00 LO  1     GHD3     ?name?
10 UL  1     GH       ?
54 DT  1     GHD3     Tamar Reports Update Date
56 CS  1     GHD3     Tamar Referring Physicians Study Read
59 IS  1     GHD3     ?
62 LO  1     D3       Tamar Study Institution Name
63 CS  1-n   GHD      ?
69 LO! 1     GHD3     Tamar Original Storing AE
72 DT  1     GH       ?
AE IS  1     GHD3     ?
C8 CS  1     GHD3     ?
DC UL  1     GH       ?
DD FL  1     GH       ?
DE LO  1     GH       ?
E8 IS  1     GH       ?
`,
);

/** Elscint, later Philips CT, group 7FDF; the block is inferred from groups 07A1 and 07A3. */
export const ELSCINT1_7FDF: VendorTable = vendorTable(
  'ELSCINT1',
  0x7fdf,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
F0 OB  1     GHPD3F   ?
FF SH  1     GHPD3F   ?
`,
);
