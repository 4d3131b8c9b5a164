import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Philips PET, group 7053; no source tells the block. */
export const PHILIPS_PET_7053: VendorTable = vendorTable(
  'Philips PET Private Group',
  0x7053,
  undefined,
  `
00 DS  1     GHPD3F   SUV Factor
01 OB  1     GHP      Private
02 OB  1     GHP      Private
03 ST  1     GHPD3    Original File Name
04 OB  1     GHPD3    File Data
05 LO  1     GHPD3    Worklist Info File Name
06 OB  1     GHPD3    Private
07 SQ  1     GHPD3    Acquisition File Sequence
08 SQ  1     GHPD3    ?
09 DS  1     GHPD3F   Activity Concentration Scale Factor
0B DS  1     GH       ?
0C DS  1     GH       ?
0D SS  1     GH       ?
0E DS  1     GH       ?
0F UL  1     GHPD3    Segment Size
10 US  1     GHPD3    Segment Number
11 US  1     GHPD3    Number of Segments
12 SQ  1     GHPD3    File Data Sequence
13 SS  1     GHPD3    Private
14 SS  1     GHPD3    Private
15 SS  1     GHPD3    Private
16 SS  1     GHPD3    Private
17 SS  1     GHPD3    Private
18 SS  1     GHPD3    Private
50 SS  1     GH       ?
51 SS  1     GH       ?
52 SS  1     GH       ?
53 SS  1     GH       ?
54 SS  1     GH       ?
55 SS  1     GH       ?
56 SS  1     GH       ?
57 SS  1     GH       ?
58 SS  1     GH       ?
59 SS  1     GH       ?
5A SS  1     GH       ?
5B SS  1     GH       ?
5C SS  1     GH       ?
5D SS  1     GH       ?
5E SS  1     GH       ?
5F LO  1     GH       ?
60 SS  1     GH       ?
61 SS  1     GH       ?
62 SS  1     GH       ?
63 SS  1     GH       ?
64 SS  1     GH       ?
65 SS  1     GH       ?
66 SS  1     GH       ?
67 LO  1     GH       ?
68 LO  1     GH       ?
69 LO  1     GH       ?
6A LT  1     GH       ?
6B SH  1     GH       ?
6C LO  1     GH       ?
6D FL  1     GH       ?
6E FL  1     GH       ?
6F FL  1     GH       ?
70 SS  1     GH       ?
71 SS  1     GH       ?
72 SS  1     GH       ?
73 SH  1     GH       ?
74 SH  1     GH       ?
75 SH  1     GH       ?
76 SH  1     GH       ?
77 FL  1     GH       ?
78 FL  1     GH       ?
C2 UI  1     GHPD3    PET-CT Multi Modality Name
D0 SS  1     GH       ?
D1 FL  1     GH       ?
D2 DT  1     GH       ?
D3 DT  1     GH       ?
D5 FL  1     GH       ?
D6 FL  1     GH       ?
D7 FL  1     GH       ?
D8 FL  1     GH       ?
D9 FL  1     GH       ?
`,
);

/** Philips PET, group 0511; no source tells the block. */
export const PHILIPS_PET_0511: VendorTable = vendorTable(
  'Philips PET Private Group',
  0x0511,
  undefined,
  `
00 US  1     GHPD3    Private Data
01 US  1     GHP      ?
02 OB  1     GHP      ?
03 OB  1     GHP      ?
32 DS  1     GHP      ?
50 DS  1     GHP      ?
`,
);
