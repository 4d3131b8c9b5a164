import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * Philips MR of the nineties, group 0019. DCMTK 3.6.7 has it on block 10 only. Sources: DCMTK 3.6.7, pydicom 2.3.1.
 */
export const PHILIPS_MR_PART_0019: VendorTable = vendorTable(
  'PHILIPS MR/PART',
  0x0019,
  0x10,
  `
00 DS! 1     P        Field of View
01 IS  1-n   P        Stack Type
02 IS  1-n   P        ?
03 DS  1     P        ?
05 DS  1     P        CC Angulation
06 DS  1     P        AP Angulation
07 DS  1     P        LR Angulation
08 IS  1     P        Patient Orientation 1
09 IS  1     P        Patient Orientation
0A IS  1     P        Slice Orientation
0B DS  1     P        LR Offcenter
0C DS  1     P        CC Offcenter
0D DS  1     P        AP Offcenter
0E DS  1     P        ?
0F IS  1     P        Number of Slices
10 DS  1     P        Slice Factor
11 DS  1-n   P        Echo Times
14 CS  1     P        ?
15 IS  1     P        Dynamic Study
18 DS  1     P        Heartbeat Interval
19 DS  1     P        Repetition Time FFE
1A DS  1     P        FFE Flip Angle
1B IS  1     P        Number of Scans
1C CS  1     P        ?
1D CS  1     P        ?
1E DS  1     P        ?
21 DS  1-n   P        ?
22 DS  1     P        Dynamic Scan Time Begin
23 DS  1-n   P        ?
24 IS  1     P        ?
25 DS  1-n   P        ?
26 DS  1-n   P        ?
27 DS  1-n   P        ?
28 CS  1     P        ?
29 DS  1-n   P        ?
30 LO  1-n   P        ?
31 DS  1-n   P        ?
40 US  1     P        ?
45 IS  1     P        Reconstruction Resolution
50 IS  1     P        ?
51 DS  1     P        ?
52 DS  1     P        ?
53 IS  1     P        ?
54 DS  1     P        ?
55 DS  1     P        ?
56 DS  1     P        ?
57 US  1     P        ?
58 DS  1     P        ?
59 US  1     P        ?
60 DS  1     P        ?
61 DS  1     P        ?
62 DS  1     P        ?
63 DS  1     P        ?
64 DS  1     P        Repetition Time SE
65 DS  1     P        Repetition Time IR
66 US  1     P        ?
67 US  1     P        ?
69 IS  1     P        Number of Phases
6A IS  1     P        Cardiac Frequency
6B DS  1     P        Inversion Delay
6C DS  1     P        Gate Delay
6D DS  1     P        Gate Width
6E DS  1     P        Trigger Delay Time
70 DS  1-n   P        ?
80 IS  1     P        Number of Chemical Shifts
81 DS  1     P        Chemical Shift
84 IS  1     P        Number of Rows
85 IS  1     P        Number of Samples
8A CS  1     P        ?
8B CS  1     P        ?
8C CS  1     P        ?
8D CS  1     P        ?
8E CS  1     P        ?
8F CS  1     P        ?
94 LO  1     P        Magnetization Transfer Contrast
95 LO  1     P        Spectral Presaturation With Inversion Recovery
96 IS  1     P        ?
97 LO  1     P        ?
99 LO  1     P        ?
A0 IS  1     P        ?
A1 DS  1     P        ?
A3 DS  1     P        ?
A4 CS  1     P        ?
B4 DS  1     P        ?
B5 DS  1     P        ?
B6 DS  1     P        ?
C0 DS  1     P        Trigger Delay Times
C8 IS  1     P        ?
C9 IS  1     P        Foldover Direction Transverse
CA IS  1     P        Foldover Direction Sagittal
CB IS  1     P        Foldover Direction Coronal
CC IS  1     P        ?
CD IS  1     P        ?
CE IS  1     P        ?
CF IS  1     P        Number of Echoes
D0 IS  1     P        Scan Resolution
D1 US  1     P        ?
D2 LO  2     P        Water Fat Shift
D3 DS  1     P        ?
D4 IS  1     P        Artifact Reduction
D5 IS  1     P        ?
D6 IS  1     P        ?
D7 DS  1     P        Scan Percentage
D8 IS  1     P        Halfscan
D9 IS  1     P        EPI Factor
DA IS  1     P        Turbo Factor
DB IS  1     P        ?
E0 IS  1     P        Percentage of Scan Completed
E1 DS! 1     P        Prepulse Delay
E3 DS  1     P        Phase Contrast Velocity
F0 IS  1     P        ?
F6 CS  1     P        ?
F7 CS  1     P        ?
F8 CS  1     P        ?
F9 CS  1     P        ?
FA CS  1     P        ?
FB CS  1     P        ?
FC IS  1     P        Resonance Frequency
`,
);

/** Philips MR of the nineties, group 0021. No source tells the block. Sources: DCMTK 3.6.7, pydicom 2.3.1. */
export const PHILIPS_MR_PART_0021: VendorTable = vendorTable(
  'PHILIPS MR/PART',
  0x0021,
  undefined,
  `
00 IS! 1     P        Scan Date
06 LO  1     P        ?
07 DT  1     P        ?
08 LO  1     P        ?
09 CS  1     P        ?
0A CS  1     P        ?
0F LO  1     P        ?
10 IS! 1     P        Image Type
13 CS  1     P        ?
14 LO  1     P        ?
15 US  1     P        ?
20 IS  1     P        Slice Number
21 IS  1     P        Slice Gap
30 IS  1     P        Echo Number
31 DS  1     P        Patient Reference ID
35 IS  1     P        Chemical Shift Number
40 IS  1     P        Phase Number
50 IS  1     P        Dynamic Scan Number
60 IS  1     P        Number of Rows In Object
61 IS  1-n   P        Row Number
62 IS  1-n   P        ?
`,
);

/** Philips MR of the nineties, group 0029. No source tells the block. Sources: DCMTK 3.6.7, pydicom 2.3.1. */
export const PHILIPS_MR_PART_0029: VendorTable = vendorTable(
  'PHILIPS MR/PART',
  0x0029,
  undefined,
  `
00 DS  2     TP       ?
04 US  1     TP       ?
10 DS  1     TP       ?
11 DS  1     TP       ?
20 LO  1     TP       ?
31 DS  2     TP       ?
32 DS  2     TP       ?
50 DS  1     P        ?
51 DS  1     P        ?
52 DS  1     P        ?
53 DS  1     P        ?
C3 IS  1     TP       Scan Resolution
C4 IS  1     TP       Field of View
D5 LT  1     TP       Slice Thickness
`,
);

/**
 * Philips MR of the nineties, spectroscopy; a semicolon in the creator; no source tells the block. Sources: DCMTK
 * 3.6.7, pydicom 2.3.1.
 */
export const PHILIPS_MR_SPECTRO_1: VendorTable = vendorTable(
  'PHILIPS MR SPECTRO;1',
  0x0019,
  undefined,
  `
01 US  1     TP       ?
02 US  1     TP       ?
03 US  1     TP       ?
04 US  1     TP       ?
05 US  1     TP       ?
06 US  1     TP       ?
07 IS  1     TP       ?
08 IS  1     TP       ?
09 IS  1     TP       ?
10 IS  1     TP       ?
12 IS  1     TP       ?
13 IS  1     TP       ?
14 US  1     TP       ?
15 US  1-n   TP       ?
16 IS  1     TP       ?
17 IS  1     TP       ?
18 UN  1     TP       ?
20 IS  1     TP       ?
21 IS  1     TP       ?
22 IS  1     TP       ?
23 IS  1     TP       ?
24 IS  1     TP       ?
25 IS  1     TP       ?
26 IS  1     TP       ?
27 IS  1     TP       ?
28 IS  1     TP       ?
29 IS  1-n   TP       ?
31 US  1     TP       ?
32 US  1     TP       ?
41 LT  1     TP       ?
42 IS  2     TP       ?
43 IS  2     TP       ?
45 US  1     TP       ?
46 US  1     TP       ?
47 IS  1     TP       ?
48 IS  1     TP       ?
49 US  1     TP       ?
50 UN  1     TP       ?
60 US  1     TP       ?
61 US  1     TP       ?
70 UN  1     TP       ?
71 IS  1-n   TP       ?
72 US  1     TP       ?
73 US  1     TP       ?
74 US  1     TP       ?
76 US  1     TP       ?
77 US  1     TP       ?
78 US  1     TP       ?
79 US  1     TP       ?
80 IS  1     TP       ?
`,
);
