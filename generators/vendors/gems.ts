import { inferred, type VendorTable, vendorTable } from './vendor-table.ts';

/** In which all creators that sources show, those of the archive aside, have block 10. */
const FROM_OTHER_GROUPS = "GE's other groups";

/**
 * GE, identification. GE's conformance statements (Signa Horizon LX 8.2, 2171143-100, appendix B.2) write the numbers of
 * their private elements out, with block 10 in every group, and a dump among GDCM's examples has (0009,0010).
 */
export const GEMS_IDEN_01: VendorTable = vendorTable(
  'GEMS_IDEN_01',
  0x0009,
  0x10,
  `
01 LO  1     TGHPD3F  Full Fidelity
02 SH  1     TGHPD3F  Suite Id
04 SH  1     TGHPD3F  Product Id
17 LT  1     TGHPD3F  Series Description
1A US  1     TGHPD3F  ?
20 US  1     TGHPD3F  ?
27 SL  1     TGHPD3F  Image Actual Date
2F SH! 1     TGHPD3F  ?
30 SH  1     TGHPD3F  Service Id
31 SH  1     TGHPD3F  Mobile Location Number
E2 LT  1     TGHPD3F  Image Type (ORIGINAL/PROSPECTIVE ...)
E3 UI  1     TGHPD3F  Equipment UID
E6 SH  1     TGHPD3F  Genesis Version Now
E7 UL  1     TGHPD3F  Exam Record Checksum
E8 UL! 1     TGHPD3F  Series Suite ID
E9 SL  1     TGHPD3F  Actual Series Data Time Stamp
`,
);

/** GE, patient; block 10 in the same statement. */
export const GEMS_PATI_01: VendorTable = vendorTable(
  'GEMS_PATI_01',
  0x0011,
  0x10,
  `
10 SS  1     TGHPD3F  Patient Status
30 DS  1     GH       ?
`,
);

/**
 * GE, acquisition: the block that dcm2niix 1.0.20241211 reads. Low bytes collide with those of SIEMENS MR HEADER.
 */
export const GEMS_ACQU_01: VendorTable = vendorTable(
  'GEMS_ACQU_01',
  0x0019,
  0x10,
  `
01 LT  1     TGHPD3F  ?
02 SL  1     TGHPD3F  Number Of Cells In Detector
03 DS  1     TGHPD3F  Cell Number At Theta
04 DS  1     TGHPD3F  Cell Spacing
05 LT  1     TGHPD3F  ?
06 UN  1     TGHPD3F  ?
0E US  1     TGHPD3F  ?
0F DS  1     TGHPD3F  Horizontal Frame Of Reference
11 SS  1     TGHPD3F  Series Contrast
12 SS  1     TGHPD3F  Last Pseq
13 SS  1     TGHPD3F  Start Number For Baseline
14 SS  1     TGHPD3F  End Number For Baseline
15 SS  1     TGHPD3F  Start Number For Enhanced Scans
16 SS  1     TGHPD3F  End Number For Enhanced Scans
17 SS  1     TGHPD3F  Series Plane
18 LO  1     TGHPD3F  First Scan RAS
19 DS  1     TGHPD3F  First Scan Location
1A LO  1     TGHPD3F  Last Scan RAS
1B DS  1     TGHPD3F  Last Scan Location
1E DS  1     TGHPD3F  Display Field Of View
20 DS  1     TGHPD3F  ?
22 DS  1     TGHPD3F  ?
23 DS  1     TGHPD3F  Table Speed [mm/rotation]
24 DS  1     TGHPD3F  Mid Scan Time [sec]
25 SS  1     TGHPD3F  Mid Scan Flag
26 SL  1     TGHPD3F  Tube Azimuth [degrees]
27 DS  1     TGHPD3F  Rotation Speed (Gantry Period)
2A DS  1     TGHPD3F  Xray On Position
2B DS  1     TGHPD3F  Xray Off Position
2C SL  1     TGHPD3F  Number of Triggers
2D US  1     TGHPD3F  ?
2E DS  1     TGHPD3F  Angle Of First View
2F DS  1     TGHPD3F  Trigger Frequency
39 SS  1     TGHPD3F  Scan FOV Type
3A IS  1     TGHPD3F  ?
3B LT  1     TGHPD3F  ?
3C UN  1     TGHPD3F  ?
3E UN  1     TGHPD3F  ?
3F UN  1     TGHPD3F  ?
40 SS  1     TGHPD3F  Stat Recon Flag
41 SS  1     TGHPD3F  Compute Type
42 SS  1     TGHPD3F  Segment Number
43 SS  1     TGHPD3F  Total Segments Required
44 DS  1     TGHPD3F  Interscan Delay
47 SS  1     TGHPD3F  View Compression Factor
48 US  1     TGHPD3F  ?
49 US  1     TGHPD3F  ?
4A SS  1     TGHPD3F  Total Number Of Ref Channels
4B SL  1     TGHPD3F  Data Size For Scan Data
52 SS  1     TGHPD3F  Recon Post Processing Flag
54 UN  1     TGHPD3F  ?
57 SS  1     TGHPD3F  CT Water Number
58 SS  1     TGHPD3F  CT Bone Number
5A FL  1     TGHPD3F  Acquisition Duration
5D US  1     TGHPD3F  ?
5E SL  1     TGHPD3F  Number Of Channels 1 To 512
5F SL  1     TGHPD3F  Increment Between Channels
60 SL  1     TGHPD3F  Starting View
61 SL  1     TGHPD3F  Number Of Views
62 SL  1     TGHPD3F  Increment Between Views
6A SS  1     TGHPD3F  Dependant On Number Of Views Processed
6B SS  1     TGHPD3F  Field Of View In Detector Cells
70 SS  1     TGHPD3F  Value Of Back Projection Button
71 SS  1     TGHPD3F  Set If Fatq Estimates Were Used
72 DS  1     TGHPD3F  Z Channel Avg Over Views
73 DS  1     TGHPD3F  Avg Of Left Ref Channels Over Views
74 DS  1     TGHPD3F  Max Left Channel Over Views
75 DS  1     TGHPD3F  Avg Of Right Ref Channels Over Views
76 DS  1     TGHPD3F  Max Right Channel Over Views
7D DS  1     TGHPD3F  Second Echo
7E SS  1     TGHPD3F  Number Of Echos
7F DS  1     TGHPD3F  Table Delta
81 SS  1     TGHPD3F  Contiguous
82 US  1     TGHPD3F  ?
83 DS  1     TGHPD3F  ?
84 DS  1     TGHPD3F  Peak SAR
85 SS  1     TGHPD3F  Monitor SAR
86 US  1     TGHPD3F  ?
87 DS  1     TGHPD3F  Cardiac Repetition Time
88 SS  1     TGHPD3F  Images Per Cardiac Cycle
8A SS  1     TGHPD3F  Actual Receive Gain Analog
8B SS  1     TGHPD3F  Actual Receive Gain Digital
8D DS  1     TGHPD3F  Delay After Trigger
8F SS  1     TGHPD3F  Swap Phase Frequency
90 SS  1     TGHPD3F  Pause Interval
91 DS  1     TGHPD3F  Pause Time
92 SL  1     TGHPD3F  Slice Offset On Frequency Axis
93 DS  1     TGHPD3F  Auto Prescan Center Frequency
94 SS  1     TGHPD3F  Auto Prescan Transmit Gain
95 SS  1     TGHPD3F  Auto Prescan Analog Receiver Gain
96 SS  1     TGHPD3F  Auto Prescan Digital Receiver Gain
97 SL  1     TGHPD3F  Bitmap Defining CVs
98 SS  1     TGHPD3F  Center Frequency Method
99 US  1     TGHPD3F  ?
9B SS  1     TGHPD3F  Pulse Sequence Mode
9C LO  1     TGHPD3F  Pulse Sequence Name
9D DT  1     TGHPD3F  Pulse Sequence Date
9E LO  1     TGHPD3F  Internal Pulse Sequence Name
9F SS  1     TGHPD3F  Transmitting Coil
A0 SS  1     TGHPD3F  Surface Coil Type
A1 SS  1     TGHPD3F  Extremity Coil Flag
A2 SL  1     TGHPD3F  Raw Data Run Number
A3 UL  1     TGHPD3F  Calibrated Field Strength
A4 SS  1     TGHPD3F  SAT Fat Water Bone
A5 DS  1     TGHPD3F  Receive Bandwidth
A7 DS  1     TGHPD3F  User Data 0
A8 DS  1     TGHPD3F  User Data 1
A9 DS  1     TGHPD3F  User Data 2
AA DS  1     TGHPD3F  User Data 3
AB DS  1     TGHPD3F  User Data 4
AC DS  1     TGHPD3F  User Data 5
AD DS  1     TGHPD3F  User Data 6
AE DS  1     TGHPD3F  User Data 7
AF DS  1     TGHPD3F  User Data 8
B0 DS  1     TGHPD3F  User Data 9
B1 DS  1     TGHPD3F  User Data 10
B2 DS  1     TGHPD3F  User Data 11
B3 DS  1     TGHPD3F  User Data 12
B4 DS  1     TGHPD3F  User Data 13
B5 DS  1     TGHPD3F  User Data 14
B6 DS  1     TGHPD3F  User Data 15
B7 DS  1     TGHPD3F  User Data 16
B8 DS  1     TGHPD3F  User Data 17
B9 DS  1     TGHPD3F  User Data 18
BA DS  1     TGHPD3F  User Data 19
BB DS  1     TGHPD3F  User Data 20
BC DS  1     TGHPD3F  User Data 21
BD DS  1     TGHPD3F  User Data 22
BE DS  1     TGHPD3F  Projection Angle
C0 SS  1     TGHPD3F  Saturation Planes
C1 SS  1     TGHPD3F  Surface Coil Intensity Correction Flag
C2 SS  1     TGHPD3F  SAT Location R
C3 SS  1     TGHPD3F  SAT Location L
C4 SS  1     TGHPD3F  SAT Location A
C5 SS  1     TGHPD3F  SAT Location P
C6 SS  1     TGHPD3F  SAT Location H
C7 SS  1     TGHPD3F  SAT Location F
C8 SS  1     TGHPD3F  SAT Thickness R L
C9 SS  1     TGHPD3F  SAT Thickness A P
CA SS  1     TGHPD3F  SAT Thickness H F
CB SS  1     TGHPD3F  PhaseContrast Flow Axis
CC SS  1     TGHPD3F  Velocity Encoding
CD SS  1     TGHPD3F  Thickness Disclaimer
CE SS  1     TGHPD3F  Prescan Type
CF SS  1     TGHPD3F  Prescan Status
D0 SH  1     TGHPD3F  Raw Data Type
D2 SS  1     TGHPD3F  Projection Algorithm
D3 SH  1     TGHPD3F  Projection Algorithm Name
D4 US  1     TGHPD3F  ?
D5 SS  1     TGHPD3F  Fractional Echo
D6 SS  1     TGHPD3F  Prep Pulse
D7 SS  1     TGHPD3F  Cardiac Phases
D8 SS  1     TGHPD3F  Variable Echo Flag
D9 DS  1     TGHPD3F  Concatenated Sat or DTI Diffusion Direction
DA SS  1     TGHPD3F  Reference Channel Used
DB DS  1     TGHPD3F  Back Projector Coefficient
DC SS  1     TGHPD3F  Primary Speed Correction Used
DD SS  1     TGHPD3F  Overrange Correction Used
DE DS  1     TGHPD3F  Dynamic Z Alpha Value
DF DS  1     TGHPD3F  User Data 23 or DTI Diffusion Direction
E0 DS  1     TGHPD3F  User Data 24 or DTI Diffusion Direction
E1 DS  1     TGHPD3F  ?
E2 DS  1     TGHPD3F  Velocity Encode Scale
E3 LT  1     TGHPD3F  ?
E4 LT  1     TGHPD3F  ?
E5 IS  1     TGHPD3F  ?
E6 US  1     TGHPD3F  ?
E8 DS  1     TGHPD3F  ?
E9 DS  1     TGHPD3F  ?
EB DS  1     TGHPD3F  ?
EC US  1     TGHPD3F  ?
F0 UN  1     TGHPD3F  ?
F1 LT  1     TGHPD3F  ?
F2 SS  1     TGHPD3F  Fast Phases
F3 LT  1     TGHPD3F  ?
F4 LT  1     TGHPD3F  ?
F9 DS  1     TGHPD3F  Transmit Gain
`,
);

/** GE, the same creator in group 0009; no source tells the block. */
export const GEMS_ACQU_01_0009: VendorTable = vendorTable(
  'GEMS_ACQU_01',
  0x0009,
  undefined,
  `
24 DS  1     TGHPD3F  ?
25 US  1     TGHPD3F  ?
3E US  1     TGHPD3F  ?
3F US  1     TGHPD3F  ?
42 US  1     TGHPD3F  ?
43 US  1     TGHPD3F  ?
F8 US  1     TGHPD3F  ?
FB IS  1     TGHPD3F  ?
`,
);

/** GE, relationship: the block that dcm2niix 1.0.20241211 reads. */
export const GEMS_RELA_01: VendorTable = vendorTable(
  'GEMS_RELA_01',
  0x0021,
  0x10,
  `
03 SS  1     TGHPD3F  Series From Which Prescribed
05 SH  1     TGHPD3F  Genesis Version Now
07 UL  1     TGHPD3F  Series Record Checksum
15 US  1     TGHPD3F  ?
16 SS  1     TGHPD3F  ?
18 SH  1     TGHPF    Genesis version - Now
19 UL  1     TGHPD3F  Acq Recon Record Checksum
20 DS  1     TGHPD3F  Table Start Location
35 SS  1     TGHPF    Series from which prescribed
36 SS  1     TGHPD3F  Image From Which Prescribed
37 SS  1     TGHPD3F  Screen Format
4A LO  1     TGHPD3F  Anatomical Reference For Scout
4E US  1     TGHPD3F  ?
4F SS  1     TGHPD3F  Locations In Acquisition
50 SS  1     TGHPD3F  Graphically Prescribed
51 DS  1     TGHPD3F  Rotation From Source X Rot
52 DS  1     TGHPD3F  Rotation From Source Y Rot
53 DS  1     TGHPD3F  Rotation From Source Z Rot
54 SH  3     TGHPD3F  Image Position
55 SH  6     TGHPD3F  Image Orientation
56 SL  1     TGHPD3F  Num 3D slabs
57 SL  1     TGHPD3F  Locs per 3D slab
58 SL  1     TGHPD3F  Overlaps
59 SL  1     TGHPD3F  Image Filtering 0.5/0.2T
5A SL  1     TGHPD3F  Diffusion direction
5B DS  1     TGHPD3F  Tagging Flip Angle
5C DS  1     TGHPD3F  Tagging Orientation
5D DS  1     TGHPD3F  Tag Spacing
5E DS  1     TGHPD3F  RTIA_timer
5F DS  1     TGHPD3F  Fps
70 LT  1     TGHPD3F  ?
71 LT  1     TGHPD3F  ?
81 DS  1     TGHPD3F  Auto Window Level Alpha
82 DS  1     TGHPD3F  Auto Window Level Beta
83 DS  1     TGHPD3F  Auto Window Level Window
84 DS  1     TGHPD3F  Auto Window Level Level
90 SS  1     TGHPD3F  Tube Focal Spot Position
91 SS  1     TGHPD3F  Biopsy Position
92 FL  1     TGHPD3F  Biopsy T Location
93 FL  1     TGHPD3F  Biopsy Ref Location
`,
);

/** GE, study; the block is inferred from GE's other groups. */
export const GEMS_STDY_01: VendorTable = vendorTable(
  'GEMS_STDY_01',
  0x0023,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
01 SL  1     TGHPD3F  Number Of Series In Study
02 SL  1     TGHPD3F  Number Of Unarchived Series
10 SS  1     TGHPD3F  Reference Image Field
50 SS  1     TGHPD3F  Summary Image
70 FD  1     TGHPD3F  Start Time Secs In First Axial
74 SL  1     TGHPD3F  Number Of Updates To Header
7D SS  1     TGHPD3F  Indicates If Study Has Complete Info
80 SQ  1     GHD3     Has MPPS Related Tags
`,
);

/** GE, series: the block that dcm2niix 1.0.20241211 reads. */
export const GEMS_SERS_01: VendorTable = vendorTable(
  'GEMS_SERS_01',
  0x0025,
  0x10,
  `
06 SS  1     TGHPD3F  Last Pulse Sequence Used
07 SL  1     TGHPD3F  Images In Series
10 SL  1     TGHPD3F  Landmark Counter
11 SS  1     TGHPD3F  Number Of Acquisitions
14 SL  1     TGHPD3F  Indicates Number Of Updates To Header
17 SL  1     TGHPD3F  Series Complete Flag
18 SL  1     TGHPD3F  Number Of Images Archived
19 SL  1     TGHPD3F  Last Instance Number Used
1A SH  1     TGHPD3F  Primary Receiver Suite And Host
1B OB  1     GHPD3F   Protocol Data Block (compressed)
`,
);

/** GE, image: the block that dcm2niix 1.0.20241211 reads. */
export const GEMS_IMAG_01: VendorTable = vendorTable(
  'GEMS_IMAG_01',
  0x0027,
  0x10,
  `
06 SL  1     TGHPD3F  Image Archive Flag
10 SS  1     TGHPD3F  Scout Type
1C SL  1     TGHPD3F  Vma Mamp
1D SS  1     TGHPD3F  Vma Phase
1E SL  1     TGHPD3F  Vma Mod
1F SL  1     TGHPD3F  Vma Clip or Noise Index by 10
20 SS  1     TGHPD3F  Smart Scan On Off Flag
30 SH  1     TGHPD3F  Foreign Image Revision
31 SS  1     TGHPD3F  Imaging Mode
32 SS  1     TGHPD3F  Pulse Sequence
33 SL  1     TGHPD3F  Imaging Options
35 SS  1     TGHPD3F  Plane Type
36 SL  1     TGHPD3F  Oblique Plane
40 SH  1     TGHPD3F  RAS Letter Of Image Location
41 FL  1     TGHPD3F  Image Location
42 FL  1     TGHPD3F  Center R Coord Of Plane Image
43 FL  1     TGHPD3F  Center A Coord Of Plane Image
44 FL  1     TGHPD3F  Center S Coord Of Plane Image
45 FL  1     TGHPD3F  Normal R Coord
46 FL  1     TGHPD3F  Normal A Coord
47 FL  1     TGHPD3F  Normal S Coord
48 FL  1     TGHPD3F  R Coord Of Top Right Corner
49 FL  1     TGHPD3F  A Coord Of Top Right Corner
4A FL  1     TGHPD3F  S Coord Of Top Right Corner
4B FL  1     TGHPD3F  R Coord Of Bottom Right Corner
4C FL  1     TGHPD3F  A Coord Of Bottom Right Corner
4D FL  1     TGHPD3F  S Coord Of Bottom Right Corner
50 FL  1     TGHPD3F  Table Start Location (Scout)
51 FL  1     TGHPD3F  Table End Location (Scout)
52 SH  1     TGHPD3F  RAS Letter For Side Of Image
53 SH  1     TGHPD3F  RAS Letter For Anterior Posterior
54 SH  1     TGHPD3F  RAS Letter For Scout Start Loc
55 SH  1     TGHPD3F  RAS Letter For Scout End Loc
60 FL  1     TGHPD3F  Image Dimension X
61 FL  1     TGHPD3F  Image Dimension Y
62 FL  1     TGHPD3F  Number Of Excitations
`,
);

/** GE, image, group 0029; no source tells the block. */
export const GEMS_IMAG_01_0029: VendorTable = vendorTable(
  'GEMS_IMAG_01',
  0x0029,
  undefined,
  `
15 SL  1     GHP      Lower range of Pixels1
16 SL  1     GHP      Lower range of Pixels1
17 SL  1     GHP      Lower range of Pixels2
18 SL  1     GHP      Upper range of Pixels2
1A SL  1     GHP      Len of tot hdr in bytes No longer supported
26 SS  1     GHP      Version of the hdr struct
34 SL  1     GHP      Advantage comp. Overflow
35 SL  1     GHP      Advantage comp. Underflow
`,
);

/** GE, image presentation; the block is inferred from GE's other groups. */
export const GEMS_IMPS_01: VendorTable = vendorTable(
  'GEMS_IMPS_01',
  0x0029,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
04 SL  1     TGHPD3F  Lower Range Of Pixels
05 DS  1     TGHPF    Lower range of Pixels1
06 DS  1     TGHPF    Lower range of Pixels1
07 SL  1     TGHPF    Lower range of Pixels1
08 SH  1     TGHPF    Lower range of Pixels1
09 SH  1     TGHPF    Lower range of Pixels1
0A SS  1     TGHPF    Lower range of Pixels1
15 SL  1     TGHPD3F  Lower Range Of Pixels1
16 SL  1     TGHPD3F  Upper Range Of Pixels1
17 SL  1     TGHPD3F  Lower Range Of Pixels2
18 SL  1     TGHPD3F  Upper Range Of Pixels2
1A SL  1     TGHPD3F  Length Of Total Header In Bytes
26 SS  1     TGHPD3F  Version Of Header Structure
34 SL  1     TGHPD3F  Advantage Comp Overflow
35 SL  1     TGHPD3F  Advantage Comp Underflow
`,
);

/** GE, parameters: the block that dcm2niix 1.0.20241211 reads. */
export const GEMS_PARM_01: VendorTable = vendorTable(
  'GEMS_PARM_01',
  0x0043,
  0x10,
  `
01 SS  1     TGHPD3F  Bitmap Of Prescan Options
02 SS  1     TGHPD3F  Gradient Offset In X
03 SS  1     TGHPD3F  Gradient Offset In Y
04 SS  1     TGHPD3F  Gradient Offset In Z
05 SS  1     TGHPD3F  Image Is Original Or Unoriginal
06 SS  1     TGHPD3F  Number Of EPI Shots
07 SS  1     TGHPD3F  Views Per Segment
08 SS  1     TGHPD3F  Respiratory Rate In BPM
09 SS  1     TGHPD3F  Respiratory Trigger Point
0A SS  1     TGHPD3F  Type Of Receiver Used
0B DS  1     TGHPD3F  dB/dt Peak Rate Of Change Of Gradient Field
0C DS  1     TGHPD3F  dB/dt Limits In Units Of Percent
0D DS  1     TGHPD3F  PSD Estimated Limit
0E DS  1     TGHPD3F  PSD Estimated Limit In Tesla Per Second
0F DS  1     TGHPD3F  SAR Avg Head
10 US  1     TGHPD3F  Window Value
11 US  1     TGHPD3F  Total Input Views
12 SS  3     TGHPD3F  Xray Chain
13 SS  5     TGHPD3F  Recon Kernel Parameters
14 SS  3     TGHPD3F  Calibration Parameters
15 SS  3     TGHPD3F  Total Output Views
16 SS  5     TGHPD3F  Number Of Overranges
17 DS  1     TGHPD3F  IBH Image Scale Factors
18 DS  3     TGHPD3F  BBH Coefficients
19 SS  1     TGHPD3F  Number Of BBH Chains To Blend
1A SL  1     TGHPD3F  Starting Channel Number
1B SS  1     TGHPD3F  PPScan Parameters
1C SS  1     TGHPD3F  GE Image Integrity
1D SS  1     TGHPD3F  Level Value
1E DS  1     TGHPD3F  Delta Start Time
1F SL  1     TGHPD3F  Max Overranges In A View
20 DS  1     TGHPD3F  Avg Overranges All Views
21 SS  1     TGHPD3F  Corrected Afterglow Terms
25 SS  6     TGHPD3F  Reference Channels
26 US  6     TGHPD3F  No Views Ref Channels Blocked
27 SH  1     TGHPD3F  Scan Pitch Ratio
28 OB  1     TGHPD3F  Unique Image Identifier
29 OB  1     TGHPD3F  Histogram Tables
2A OB  1     TGHPD3F  User Defined Data
2B SS  4     TGHPD3F  Private Scan Options
2C SS  1     TGHPD3F  Effective Echo Spacing
2D SH  1     TGHPD3F  Filter Mode
2E SH  1     TGHPD3F  String Slop Field 2
2F SS  1     TGHPD3F  Image Type (Real,Imaginary,Phase,Magnitude)
30 SS  1     TGHPD3F  Vas Collapse Flag
31 DS  2     TGHPD3F  Recon Center Coordinates
32 SS  1     TGHPD3F  Vas Flags
33 FL  1     TGHPD3F  Neg Scan Spacing
34 IS  1     TGHPD3F  Offset Frequency
35 UL  1     TGHPD3F  User Usage Tag
36 UL  1     TGHPD3F  User Fill Map MSW
37 UL  1     TGHPD3F  User Fill Map LSW
38 FL  24    TGHPD3F  User 25 To User 48
39 IS  4     TGHPD3F  Slop Integer 6 To Slop Integer 9
40 FL  4     TGHPD3F  Trigger On Position
41 FL  4     TGHPD3F  Degree Of Rotation
42 SL  4     TGHPD3F  DAS Trigger Source
43 SL  4     TGHPD3F  DAS Fpa Gain
44 SL  4     TGHPD3F  DAS Output Source
45 SL  4     TGHPD3F  DAS Ad Input
46 SL  4     TGHPD3F  DAS Cal Mode
47 SL  4     TGHPD3F  DAS Cal Frequency
48 SL  4     TGHPD3F  DAS Reg Xm
49 SL  4     TGHPD3F  DAS Auto Zero
4A SS  4     TGHPD3F  Starting Channel Of View
4B SL  4     TGHPD3F  DAS Xm Pattern
4C SS  4     TGHPD3F  TGGC Trigger Mode
4D FL  4     TGHPD3F  Start Scan To Xray On Delay
4E FL  4     TGHPD3F  Duration Of Xray On
60 IS  8     TGHPD3F  Slop Integer 10 To Slop Integer 17
61 UI  1     TGHPD3F  Scanner Study Entity UID
62 SH  1     TGHPD3F  Scanner Study ID
63 SH  1     GHPD3F   Raw Data ID
64 CS  1-n   GHPD3F   Recon Filter
65 US  1     GHPD3F   Motion Correction Indicator
66 US  1     GHPD3F   Helical Correction Indicator
67 US  1     GHPD3F   IBO Correction Indicator
68 US  1     GHPD3F   XT Correction Indicator
69 US  1     GHPD3F   Q-cal Correction Indicator
6A US  1     GHPD3F   AV Correction Indicator
6B US  1     GHPD3F   L-MDK Correction Indicator
6C IS  1     GHPD3F   Detector Row
6D US! 1     GHPD3F   Area Size
6E SH  1     GHPD3F   Auto mA Mode
6F DS  3-4   TGHPD3F  Scanner Table Entry + Gradient Coil Selected
70 LO  1     TGHPD3   Paradigm Name
71 ST  1     TGHPD3   Paradigm Description
72 UI  1     TGHPD3   Paradigm UID
73 US  1     TGHPD3F  Experiment Type
74 US  1     TGHPD3F  Number of Rest Volumes
75 US  1     TGHPD3F  Number of Active Volumes
76 US  1     TGHPD3F  Number of Dummy Scans
77 SH  1     TGHPD3   Application Name
78 SH  1     TGHPD3   Application Version
79 US  1     TGHPD3F  Slices Per Volume
7A US  1     TGHPD3F  Expected Time Points
7B FL  1-n   TGHPD3F  Regressor Values
7C FL  1     TGHPD3F  Delay After Slice Group
7D US  1     TGHPD3F  Recon Mode Flag Word
7E LO  1-n   TGHPD3   PACC Specific Information
7F DS  1-n   TGHPD3   Reserved
80 LO  1-n   TGHPD3F  Coil ID Data
81 LO  1     TGHPD3F  GE Coil Name
82 LO  1-n   TGHPD3F  System Configuration Information
83 DS  1-2   TGHPD3F  Asset R Factors
84 LO  5     TGHPD3F  Additional Asset Data
85 UT  1     TGHPD3   Debug Data (Text Format)
86 OB  1     TGHPD3   Debug Data (Binary Format)
87 UT  1     TGHP     Reserved
88 UI  1     TGHPD3   PURE Acquisition Calibration Series UID
89 LO  3     TGHPD3F  Governing Body, dB/dt, and SAR definition
8A CS  1     TGHPD3F  Private In-Plane Phase Encoding Direction
8B OB  1     TGHPD3   FMRI Binary Data Block
8C DS  1     TGHPD3   Voxel Location
8D DS  1-n   TGHPD3   SAT Band Locations
8E DS  3     TGHPD3   Spectro Prescan Values
8F DS  3     TGHPD3   Spectro Parameters
90 LO  1-n   TGHPD3F  SAR Definition
91 DS  1-n   TGHPD3F  SAR Value
92 LO  1     TGHPD3   Image Error Text
93 DS  1-n   TGHPD3   Spectro Quantitation Values
94 DS  1-n   TGHPD3   Spectro Ratio Values
95 LO  1     TGHPD3F  Prescan Reuse String
96 CS  1     TGHPD3F  Content Qualification
97 LO  8     TGHPD3F  Image Filtering Parameters
98 UI  1     TGHPD3F  ASSET Acquisition Calibration Series UID
99 LO  1-n   TGHPD3   Extended Options
9A IS  1     TGHPD3F  Rx Stack Identification
9B DS  1     TGHP     NPW factor
9C OB  1     TGHP     Research Tag 1
9D OB  1     TGHP     Research Tag 2
9E OB  1     TGHP     Research Tag 3
9F OB  1     TGHP     Research Tag 4
A0 SQ  1     GHP      Spectroscopy Pixel Sequence
A1 SQ  1     GHP      Spectroscopy Default Display Sequence
A2 DS  1-n   GHP      MEG Data
A3 CS  1     GHP      ASL Contrast technique
A4 LO  1     GHP      Detailed text for ASL labeling technique
A5 IS  1     GHP      Duration of the label or control pulse
A8 DS  3     GH       Dual Drive Mode, Amplitude Attenuation and Phase Offset
A9 LO  1     GH       ?
AA LO  1-n   GH       Additional Filtering Parameters
AB DS  1-n   GH       Silenz Data
AC DS  1-n   GH       QMAP Delay Data (RESERVED for FUTURE USE)
AD DS  1-n   GH       Other Recovery Times Values
AE LO  1-n   GH       Other Recovery Times Labels
AF DS  1-n   GH       Additional Echo Times
B0 FL  1     GH       Rescan Time in Acquisition
B1 SS  1     GH       Excitation Mode
B2 LO  1-n   GH       MR Table Position Information
B3 DS  1-n   GH       Advanced Eddy Correction
B5 LO  1     GH       ?
B6 LO  1-n   GH       Multiband Parameters
B7 LO  4     GH       Compressed Sensing Parameters
B8 DS  1-n   GH       Grad Comp Parameters
B9 LO  1     GH       Parallel Transmit Information
BA DS  1     GH       Echo Spacing
BB LO  1-n   GH       Pixel Information
BC IS  1     GH       Heart Beats pattern
C0 DS  1-n   GH       ?
C1 LO  1     GH       ?
C2 LO  1     GH       ?
C3 LO  1     GH       ?some kind of xml?
C4 LO  1     GH       ?some kind of xml?
C5 LO  1     GH       ?
C6 DS  1-n   GH       ?
C7 DS  1-n   GH       ?
C8 UL  1     GH       ?
C9 IS  1     GH       ?
CC DS  1     GH       ?
CD FL  1     GH       ?
`,
);

/** GE, multi-slice CT; the block is inferred from GE's other groups. */
export const GEMS_HELIOS_01: VendorTable = vendorTable(
  'GEMS_HELIOS_01',
  0x0045,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
01 SS  1     GHPD3F   Number of Macro Rows in Detector
02 FL  1     GHPD3F   Macro width at ISO Center
03 SS  1     GHPD3F   DAS type
04 SS  1     GHPD3F   DAS gain
05 SS  1     GHPD3    DAS Temprature
06 CS  1     GHPD3F   Table Direction
07 FL  1     GHPD3F   Z smoothing Factor
08 SS  1     GHPD3F   View Weighting Mode
09 SS  1     GHPD3F   Sigma Row number
0A FL  1     GHPD3F   Minimum DAS value
0B FL  1     GHPD3F   Maximum Offset Value
0C SS  1     GHPD3F   Number of Views shifted
0D SS  1     GHPD3F   Z tracking Flag
0E FL  1     GHPD3F   Mean Z error
0F FL  1     GHPD3F   Z tracking Error
10 SS  1     GHPD3F   Start View 2A
11 SS  1     GHPD3F   Number of Views 2A
12 SS  1     GHPD3F   Start View 1A
13 SS  1     GHPD3F   Sigma Mode
14 SS  1     GHPD3F   Number of Views 1A
15 SS  1     GHPD3F   Start View 2B
16 SS  1     GHPD3F   Number Views 2B
17 SS  1     GHPD3F   Start View 1B
18 SS  1     GHPD3F   Number of Views 1B
19 SS  1     GHP      Air Calibration Date
1A SS  1     GHP      Air Calibration Time
1B SS  1     GHP      Phantom Calibration Date
1C SS  1     GHP      Phantom Calibration Time
1D SS  1     GHP      Z Slope Calibration Date
1E SS  1     GHP      Z Slope Calibration Time
1F SS  1     GHP      Cross Talk Calibration Date
20 SS  1     GHP      Cross Talk Calibration Time
21 SS  1     GHPD3F   Iterbone Flag
22 SS  1     GHPD3F   Peristaltic Flag
30 CS  1     GHPD3F   Cardiac Recon Algorithm
31 CS  1     GHPD3F   Avg Heart Rate For Image
32 FL  1     GHPD3F   Temporal Resolution
33 CS  1     GHPD3F   Pct Rpeak Delay
34 CS  1     GHPD3    ActualPctRpeakDelay
36 CS  1     GHPD3F   Ekg Full Ma Start Phase
37 CS  1     GHPD3F   Ekg Full Ma End Phase
38 CS  1     GHPD3F   Ekg Modulation Max Ma
39 CS  1     GHPD3F   Ekg Modulation Min Ma
3B LO  1     GHPD3F   Noise Reduction Image Filter Desc
3F IS  1     GH       RPeakTimeDelay
44 IS  1     GH       ActualRPeakTimeDelay
45 ST  1     GH       CardiacScanOptions
50 FD  1     GHD3     Temporal Center View Angle
51 FD  1     GHD3     Recon Center View Angle
52 CS  1     GHD3     WideCone Masking
53 FD  1     GHD3     WideCone Corner Blending Radius
54 FD  1     GHD3     WideCone Corner Blending Radius Offset
55 CS  1     GHD3     Internal Recon Algorithm
60 FL  1-n   D3       Patient Centering
61 FL  1-n   D3       Patient Attenuation
62 FL  1-n   D3       Water Equivalent Diameter
63 FL  1-n   D3       Projection Measure
64 FL  1-n   D3       Oval Ratio
65 FL  1-n   D3       Ellipse Orientation
`,
);
