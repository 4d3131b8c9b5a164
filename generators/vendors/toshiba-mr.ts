import { inferred, type VendorTable, vendorTable } from './vendor-table.ts';

/** Behind its caret. None of the sources shows a file. */
const FROM_NAME = 'the number in the creator';

/** Toshiba MR, group 0009. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_0009: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0x0009,
  inferred(0x10, FROM_NAME),
  `
02 SH  1     GH       ?
`,
);

/** Toshiba MR, group 0011. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_0011: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0x0011,
  inferred(0x10, FROM_NAME),
  `
03 US  1     GH       ?
04 SQ  1     GH       ?
05 US  1     GH       ?
06 US  1     GH       ?
07 US  1-n   GH       ?
08 SH  1     GH       ?
0C SS  1     GH       ?
0E US  2     GH       ?
`,
);

/** Toshiba MR, group 0019. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_0019: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0x0019,
  inferred(0x10, FROM_NAME),
  `
01 UL  1     GH       ?
02 SL  1     GH       ?
03 US  1     GH       ?
04 SL  1     GH       ?
05 FL  1     GH       ?
06 SL  1     GH       ?
07 FL  3     GH       ?
08 US  1     GH       ?
09 FL  1     GH       ?
0A FL  1     GH       ?
0B FL  1     GH       ?
0C US  3     GH       ?
0D SL  6     GH       ?
0E SL  6     GH       ?
0F SL  6     GH       ?
10 US  2     GH       ?
11 SL  2     GH       ?
12 US  1     GH       ?
13 SL  1     GH       ?
14 US  1     GH       ?
15 SL  1     GH       ?
16 FL  1     GH       ?
17 SL  1     GH       ?
18 US  1     GH       ?
19 SL  1     GH       ?
1A US  1     GH       ?
1B SL  1     GH       ?
1C SL  1     GH       ?
1D SL  1     GH       ?
1E US  1     GH       ?
1F SL  1     GH       ?
20 FL  2     GH       ?
21 US  1     GH       ?
22 SL  2     GH       ?
23 FL  1     GH       ?
24 FL  1     GH       ?
25 FL  1     GH       ?
26 SL  1     GH       ?
27 SL  1     GH       ?
28 SL  1     GH       ?
29 SH  1     GH       ?
2B SH  1     GH       ?
2C SL  1     GH       ?
2D SL  1     GH       ?
2E US  1     GH       ?
2F FL  1     GH       ?
30 UL  1     GH       ?
31 OF  1-n   GH       ?
32 FL  1     GH       ?
33 SL  3     GH       ?
34 SL  1     GH       ?
35 SL  1     GH       ?
36 SQ  1     GH       ?
38 SL  1     GH       ?
3A SL  1     GH       ?
3B SL  2     GH       ?
3C SL  1     GH       ?
3D SL  1     GH       ?
3E SL  1     GH       ?
3F SL  1     GH       ?
42 US  1     GH       ?
43 US  1     GH       ?
44 SL  1     GH       ?
45 SS  1     GH       ?
46 US  1     GH       ?
47 FL  1     GH       ?
48 US  1     GH       ?
49 US  1     GH       ?
4B US  1     GH       ?
4C US  1     GH       ?
4D SL  1     GH       ?
4E US  1     GH       ?
4F US  1     GH       ?
50 SL  2     GH       ?
51 SL  2     GH       ?
52 LO  1     GH       ?
54 US  1     GH       ?
55 US  1     GH       ?
57 FL  3     GH       ?
58 FL  3     GH       ?
59 SL  1     GH       ?
5A FL  1-n   GH       ?
5D FL  1-n   GH       ?
5E SL  1     GH       ?
5F FL  1     GH       ?
60 US  1     GH       ?
61 US  1     GH       ?
62 US  1     GH       ?
63 FL  1     GH       ?
64 FL  1     GH       ?
65 SL  2     GH       ?
69 FL  1     GH       ?
6A US  1     GH       ?
6B SL  1     GH       ?
6D SL  1     GH       ?
6E FL  1     GH       ?
6F SL  1     GH       ?
70 LO  1     GH       ?
71 LO  1     GH       ?
73 LO  1     GH       ?
75 LO  1     GH       ?
76 LO  1     GH       ?
78 LO  1     GH       ?
7B LO  1     GH       ?
7C FL  1     GH       ?
7D FL  1     GH       ?
7E SL  1     GH       ?
7F SL  1     GH       ?
85 FL  1     GH       ?
86 SL  1     GH       ?
87 FL  1     GH       ?
88 LO  1     GH       ?
8A SL  1-n   GH       ?
8C UL  1     GH       ?
8D TM  1     GH       ?
8E SL  1     GH       ?
92 SL  1     GH       ?
93 FL  3     GH       ?
96 US  1     GH       ?
9B FL  3     GH       ?
9C SL  1     GH       ?
A0 SL  4     GH       ?
A1 DS  1     GH       ?
A2 SL  1     GH       ?
A3 SL  3     GH       ?
A4 FL  3     GH       ?
A5 FL  1     GH       ?
A6 SL  1     GH       ?
A8 FL  1     GH       ?
A9 SL  1     GH       ?
AB FL  3     GH       ?
AC US  1     GH       ?
AD FL  1     GH       ?
AE FL  1     GH       ?
AF SL  1     GH       ?
B0 SL  1     GH       ?
B1 SL  1     GH       ?
B4 SL  1     GH       ?
B5 SL  1     GH       ?
B6 SL  1     GH       ?
B7 FL  2     GH       ?
BA FL  1     GH       ?
BB FL  1     GH       ?
BC FL  2     GH       ?
BD SL  1     GH       ?
BE SL  1     GH       ?
C1 SL  1     GH       ?
C3 SL  1     GH       ?
C6 FL  2     GH       ?
C9 SL  1     GH       ?
CA LO  1     GH       ?
CB UL  1     GH       ?
CC UL  1     GH       ?
CD SL  1     GH       ?
CE SL  1     GH       ?
CF SL  1     GH       ?
D0 US  1     GH       ?
D1 SL  1     GH       ?
D2 SL  3     GH       ?
D3 SL  1     GH       ?
D4 SL  1     GH       ?
D8 US  1     GH       ?
D9 SQ  1     GH       ?
DA US  1     GH       ?
DB SL  1     GH       ?
DC SL  1     GH       ?
E1 SL  1     GH       ?
E4 SL  1     GH       ?
E5 SQ  1     GH       ?
E6 SQ  1     GH       ?
E9 SL  1     GH       ?
EA UI  1     GH       ?
EB SL  1     GH       ?
EC US  1     GH       ?
EE FL  1     GH       ?
EF FL  1     GH       ?
F0 SL  1     GH       ?
F1 FL  1     GH       ?
F2 FL  1     GH       ?
F3 SL  1     GH       ?
F4 FD  1     GH       ?
F5 SL  1     GH       ?
F6 UI  1     GH       ?
F8 US  1     GH       ?
F9 SL  1     GH       ?
FA FL  1     GH       ?
FB UL  1     GH       ?
FC FL  1     GH       ?
FD FL  1     GH       ?
FE SL  1     GH       ?
FF SL  3     GH       ?
`,
);

/** Toshiba MR, group 0021. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_0021: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0x0021,
  inferred(0x10, FROM_NAME),
  `
02 SL  1     GH       ?
03 SL  1     GH       ?
04 US  1     GH       ?
08 DS  3     GH       ?
09 DS  3     GH       ?
0A DS  3     GH       ?
0B US  1     GH       ?
0C US  1     GH       ?
0D FL  1     GH       ?
0F US  1     GH       ?
12 DS  3     GH       ?
14 SQ  1     GH       ?
15 FL  1     GH       ?
16 FL  2     GH       ?
18 US  1     GH       ?
1A US  1     GH       ?
1D IS  1     GH       ?
1F US  1     GH       ?
22 US  1     GH       ?
23 SS  1     GH       ?
`,
);

/** Toshiba MR, group 0029. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_0029: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0x0029,
  inferred(0x10, FROM_NAME),
  `
01 SL  1     GH       Diffusion Gradient Orientation / Toshiba Orientation
05 SQ  1     GH       ?
06 FL  1     GH       ?
07 FL  1     GH       ?
1C FL  2     GH       ?
21 SL  3     GH       ?
4E SL  1     GH       ?
50 LO  1     GH       ?
51 LO  1     GH       ?
52 LO  1     GH       ?
54 LO  1     GH       ?
67 FD  4     GH       Series Diffusion Info (b-value,x,y,z)
68 SS  1     GH       ?
6E OB  1     GH       ?
`,
);

/** Toshiba MR, group 700D. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_700D: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0x700d,
  inferred(0x10, FROM_NAME),
  `
10 DS  1     GH       2nd Flip Angle [degree]
11 US  2     GH       Acquisition Inner Matrix
12 US  1     GH       MP2RAGE Flag
13 FL  1     GH       Inversion efficiency of inversion recovery pulse
14 SL  1     GH       Number of dummy shot
15 FL  1     GH       FFE total repetition time[s]
16 LO  3     GH       PAS Name
17 LT  1     GH       Intended Processing
18 SS  1-n   GH       Scanned Orientation IDs
19 OB  1     GH       PAS Reproduct Information
80 US  1     GH       ?
`,
);

/** Toshiba MR, group E201. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_E201: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0xe201,
  inferred(0x10, FROM_NAME),
  `
02 US  1     GH       ?
`,
);

/** Toshiba MR, group E301. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_E301: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0xe301,
  inferred(0x10, FROM_NAME),
  `
00 SH  1     GH       ?
`,
);

/** Toshiba MR, group E401. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_E401: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0xe401,
  inferred(0x10, FROM_NAME),
  `
00 US  1     GH       ?
01 US  1     GH       ?
02 US  1     GH       ?
03 US  1     GH       ?
04 US  1     GH       ?
05 OB  1     GH       ?
07 FL  1     GH       ?
08 FL  1     GH       ?
12 FL  1     GH       ?
13 OB  1     GH       ?
20 SQ  1     GH       ?
21 SQ  1     GH       ?
22 LO  1     GH       ?
23 SH  1     GH       ?
24 OB  1     GH       ?
`,
);

/** Toshiba MR, group E403. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_E403: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0xe403,
  inferred(0x10, FROM_NAME),
  `
00 SQ  1     GH       ?
`,
);

/** Toshiba MR, group EE01. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_10_EE01: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^10',
  0xee01,
  inferred(0x10, FROM_NAME),
  `
00 US  1     GH       ?
01 OB  1     GH       ?
02 US  1     GH       ?
`,
);

/** Toshiba MR, group 0019. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_11_0019: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^11',
  0x0019,
  inferred(0x11, FROM_NAME),
  `
02 SL  1     GH       ?
03 SL  1     GH       ?
04 SL  1     GH       ?
08 SH  1     GH       ?
09 SL  2     GH       ?
0A SL  1     GH       ?
0B OB  1     GH       ?
0C SL  1     GH       ?
19 SQ  1     GH       ?
24 SL  1     GH       ?
25 SL  1     GH       ?
26 SL  1     GH       ?
28 SL  1     GH       ?
29 SL  1     GH       ?
2A FL  1     GH       ?
2B FL  1     GH       ?
2C SL  3     GH       ?
2D SL  3     GH       ?
2E SL  1     GH       ?
30 SL  1     GH       ?
31 SL  1     GH       ?
32 SL  1     GH       ?
34 FL  1     GH       ?
35 SL  1     GH       ?
36 FL  1     GH       ?
37 SL  1     GH       ?
38 SL  1     GH       ?
39 FL  1     GH       ?
3A FL  1     GH       ?
3C FL  3     GH       ?
3E FL  9     GH       ?
3F UI  1     GH       ?
40 US  1     GH       ?
41 US  1     GH       ?
42 SL  1     GH       ?
43 SL  1     GH       ?
44 SL  1     GH       ?
46 FL  1     GH       ?
48 LT  1     GH       ?
49 LT  1     GH       ?
4C SL  1     GH       ?
4D SL  1     GH       ?
4E SL  1     GH       ?
55 LO  1     GH       ?
57 FL  1     GH       ?
58 US  1     GH       ?
59 US  1     GH       ?
5C SL  1     GH       ?
5D SL  1     GH       ?
5F FL  1     GH       ?
60 SL  1     GH       ?
61 FL  1     GH       ?
62 FL  1     GH       ?
63 SL  1     GH       ?
67 FL  1     GH       ?
68 SL  1     GH       ?
6C FL  1     GH       ?
6D SH  1     GH       ?
6E SH  1     GH       ?
6F FL  1     GH       ?
70 FL  1     GH       ?
71 SL  1     GH       ?
72 FL  1     GH       ?
73 FL  1     GH       ?
77 FL  1     GH       ?
78 SL  1     GH       ?
7A SL  2     GH       ?
7C FL  3     GH       ?
7D SL  1     GH       ?
7E SL  1     GH       ?
7F SL  1     GH       ?
80 FL  1     GH       ?
83 FL  1     GH       ?
84 SL  1     GH       ?
87 SL  1     GH       ?
8A US  1     GH       ?
8B SL  1     GH       ?
8C SL  1     GH       ?
8F SL  1     GH       ?
91 SL  1     GH       ?
92 SL  1     GH       ?
94 FL  1     GH       ?
9A SL  1     GH       ?
9B US  1     GH       ?
9C FL  1     GH       ?
9D SL  1     GH       ?
9E SL  1     GH       ?
9F SL  1     GH       ?
A0 SL  1     GH       ?
A5 US  1     GH       ?
A6 US  1     GH       ?
A8 SL  1     GH       ?
AB US  1     GH       ?
AD SL  1     GH       ?
AE SL  1     GH       ?
B0 FL  1     GH       ?
B1 SL  1     GH       ?
B2 US  1     GH       ?
B3 US  1     GH       ?
B4 US  1     GH       ?
B5 FL  1     GH       ?
B6 SL  1     GH       ?
B7 US  1     GH       ?
B9 US  1     GH       ?
BB FL  1     GH       ?
BC SL  1     GH       ?
BD SL  1     GH       ?
BE FL  1     GH       ?
BF SL  1     GH       ?
C0 SL  1     GH       ?
C1 US  1     GH       ?
C3 FL  1     GH       ?
C4 SL  1     GH       ?
CD SL  3     GH       ?
E0 FL  1     GH       ?
E1 FL  1     GH       ?
E3 SL  3     GH       ?
E4 DS  1     GH       ?
E5 SQ  1     GH       ?
E6 SQ  1     GH       ?
F0 SL  4     GH       ?
F1 SL  3     GH       Diffusion b-value x Toshiba Orientation
F2 FL  3     GH       ?
F3 SL  1     GH       ?
F4 SL  1     GH       ?
F5 SQ  1     GH       ?
F6 SL  1     GH       ?
F7 SL  1     GH       ?
F8 SL  1     GH       ?
F9 SL  1     GH       ?
FA SL  1     GH       ?
FB FL  1     GH       ?
FC FL  1     GH       ?
FD SL  1     GH       ?
FE SL  1     GH       ?
FF SL  1     GH       ?
`,
);

/** Toshiba MR, group 0019. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_12_0019: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^12',
  0x0019,
  inferred(0x12, FROM_NAME),
  `
00 SL  1     GH       ?
01 SL  1     GH       ?
02 SL  1     GH       ?
03 SL  1     GH       ?
04 SL  1     GH       ?
05 SH  1     GH       ?
06 FL  1     GH       ?
07 UL  1-n   GH       ?
08 UL  1-n   GH       ?
09 SL  1     GH       ?
0A SL  1     GH       ?
0B SL  1     GH       ?
0C UL  1     GH       ?
0D SQ  1     GH       ?
0E US  1     GH       ?
10 SL  1     GH       ?
11 SL  1     GH       ?
12 SL  1     GH       ?
13 FL  1     GH       ?
14 FL  1     GH       ?
18 UL  1     GH       ?
28 DS  1     GH       ?
2A DS  3     GH       ?
2B SQ  1     GH       ?
32 SH  1     GH       ?
34 SL  1     GH       ?
52 FL  2     GH       ?
76 OB  1     GH       ?
79 SQ  1     GH       ?
80 FD  1     GH       ?
85 US  1     GH       ?
86 LO  1     GH       ?
87 SQ  1     GH       ?
88 US  1     GH       ?
89 SL  1     GH       ?
8A US  1     GH       ?
8B US  1     GH       ?
8F OB  1     GH       ?
93 SL  1     GH       ?
94 UI  1     GH       ?
95 UI  1     GH       ?
98 FL  3     GH       ?
99 LO  1     GH       ?
9A DS  1     GH       ?
9B IS  1     GH       ?
9C DS  1     GH       ?
9D US  1     GH       ?
9E FL  3     GH       ?
9F FL  1     GH       ?
A0 FL  1     GH       ?
A1 FL  1     GH       ?
A2 FL  1     GH       ?
A3 FL  1     GH       ?
A4 FL  1     GH       ?
A5 FL  1     GH       ?
A6 FL  1-n   GH       ?
A7 FL  1     GH       ?
A8 FL  1     GH       ?
AA FL  3     GH       ?
AB FL  3     GH       ?
AC FL  3     GH       ?
AD FL  3     GH       ?
AE FL  3     GH       ?
AF FL  3     GH       ?
B3 FD  1     GH       ?
B4 LO  1     GH       ?
C2 US  1     GH       ?
C3 FL  1     GH       ?
C4 SL  1     GH       ?
C5 SL  1     GH       ?
C6 SL  1     GH       ?
C7 FL  1     GH       ?
CD LO  1     GH       ?
CE UL  1     GH       ?
CF FL  1     GH       ?
D1 FL  3     GH       ?
D2 US  3     GH       ?
D3 SS  1     GH       ?
D4 US  2     GH       ?
D5 FL  1     GH       ?
D6 FL  3     GH       ?
D7 US  2     GH       ?
D8 FL  1-n   GH       ?
DE US  1     GH       ?
DF US  1     GH       ?
E0 US  1     GH       ?
E1 FL  3     GH       ?
E2 FL  3     GH       ?
E3 TM  1     GH       ?
E4 US  2     GH       ?
EB US  1     GH       ?
EC US  1     GH       ?
EF DS  1     GH       ?
F0 LO  1     GH       ?
F1 LO  1     GH       ?
FA LT  1     GH       ?
FC FL  1     GH       ?
FD SL  1     GH       ?
FE SL  1     GH       ?
`,
);

/** Toshiba MR, group 0019. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_13_0019: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^13',
  0x0019,
  inferred(0x13, FROM_NAME),
  `
02 US  1     GH       ?
03 SL  1     GH       ?
04 US  1     GH       ?
05 SL  1     GH       ?
08 SL  1     GH       ?
09 SQ  1     GH       ?
0A FD  3     GH       ?
0B FD  1     GH       ?
0C FD  1     GH       ?
0F SH  1     GH       ?
14 SH  1     GH       ?
19 US  1     GH       ?
1B US  1     GH       ?
1F US  1     GH       ?
22 SL  1     GH       ?
`,
);

/** Toshiba MR, group E403. The block is inferred from the creator, which names it. */
export const TOSHIBA_MR3_13_E403: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3^13',
  0xe403,
  inferred(0x13, FROM_NAME),
  `
00 SH  1     GH       ?
01 OB  1     GH       ?
02 OB  1     GH       ?
03 OB  1     GH       ?
`,
);

/** Toshiba MR, without a number; no source tells the block. */
export const TOSHIBA_MR3_0029: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3',
  0x0029,
  undefined,
  `
01 SQ  1     GH       Other Private Data
02 SQ  1     GH       Other Private Data 2
89 LO  1     GH       ?
90 OB  1     GH       Reversed EVRLE DataSet
`,
);

/** Toshiba MR, without a number; no source tells the block. */
export const TOSHIBA_MR3_700D: VendorTable = vendorTable(
  'TOSHIBA_MEC_MR3',
  0x700d,
  undefined,
  `
00 DS  1     GHP      Scale Factor
01 OB  1     GHP      Acquisition Order
02 DS  9     GHP      Orientation Vector
03 SS  1     GHP      Flip Flag
04 OB  1     GHP      Rotate Information
05 DS  4     GHP      FOV
06 US  4     GHP      Image Matrix
07 OB  1     GHP      Image Information
08 OB  1     GHP      Original Data
09 SS  1     GHP      Original Data Flag
0C CS  1     GHP      Receiver Gain Correction Check Flag
20 SH  1     GHP      Identification Flag of 3D GDC
80 US  1     GHP      Number of PAC channel
81 US  1     GHP      Reference mode
82 SQ  1     GHP      Gain value group for MRS
83 FL  1     GHP      Gain value of each channel for MRS
84 FL  1     GHP      Phase value of each channel for MRS
85 FL  1     GHP      Reference gain value of each channel for MRS
86 FL  1     GHP      Reference gain value of each channel for MRS
87 FL  1     GHP      Receiver gain of reference scan
88 UL  1     GHP      Flag of water Sat pulse
89 FL  1     GHP      Selected contrast TE
8A SQ  1     GHP      Raw Data Set Sequence
8B DS  1     GHP      Multi Slice number
8C DS  1     GHP      Multi Coverage number
8D SQ  1     GHP      Raw Data Sequence
8E DS  1     GHP      Coil Channel No.
8F OB  1     GHP      MRS Raw Data
90 OF  1     GHP      MRS Ref Raw Data
91 FL  1     GHP      Receiver gain of prescan
`,
);
