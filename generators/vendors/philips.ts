import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Philips, image: the block that dcm2niix 1.0.20241211 reads. */
export const PHILIPS_IMAGING_DD_001: VendorTable = vendorTable(
  'Philips Imaging DD 001',
  0x2001,
  0x10,
  `
01 FL  1     TGHPD3F  Chemical Shift
02 IS  1     TGHPD3F  Chemical Shift Number MR
03 FL  1     TGHPD3F  Diffusion B-Factor
04 CS  1     TGHPD3F  Diffusion Direction
05 SS  1     GHPD3    Graphic Annotation ParentID
06 CS  1     TGHPD3F  Image Enhanced
07 CS  1     TGHPD3F  Image Type End Diastole or End Systole
08 IS  1     TGHPD3F  Phase Number
09 FL  1     TGHPD3F  Image Prepulse Delay
0A IS  1     TGHPD3F  Slice Number
0B CS  1     TGHPD3F  Slice Orientation
0C CS  1     TGHPD3F  Arrhythmia Rejection
0E CS  1     TGHPD3F  Cardiac Cycled
0F SS  1     TGHPD3F  Cardiac Gate Width
10 CS  1     TGHPD3F  Cardiac Sync
11 FL  1     TGHPD3F  Diffusion Echo Time
12 CS  1     TGHPD3F  Dynamic Series
13 SL  1     TGHPD3F  EPI Factor
14 SL  1     TGHPD3F  Number of Echoes
15 SS  1     TGHPD3F  Number of Locations
16 SS  1     TGHPD3F  Number of PC Directions
17 SL  1     TGHPD3F  Number of Phases
18 SL  1     TGHPD3F  Number of Slices
19 CS  1     TGHPD3F  Partial Matrix Scanned
1A FL  3     TGHPD3F  PC Velocity
1B FL  1     TGHPD3F  Prepulse Delay
1C CS  1     TGHPD3F  Prepulse Type
1D IS  1     TGHPD3F  Reconstruction Number
1E CS  1     GHPD3F   Reformat Accuracy
1F CS  1     TGHPD3F  Respiration Sync
20 LO  1     TGHPD3F  Scanning Technique
21 CS  1     TGHPD3F  SPIR
22 FL  1     TGHPD3F  Water-Fat Shift
23 DS  1     TGHPD3F  Flip Angle
24 CS  1     TGHPD3F  Series is Interactive
25 SH  1     TGHPD3F  Echo Time Display
26 CS  1     TGHPD3F  Presentation State Subtraction Active
28 FL  1     GHP      Edge Enhancement Gain Factor Sub
29 FL  1     GHPD3    Edge Enhancement Gain Factor Non Sub
2A CS  1     GHP      Edge Enhancement Taste Adapt Sub
2B CS  1     GHPD3    Edge Enhancement Taste Non Sub
2C FL  1     GHP      Harmonization Factor
2D SS  1     TGHPD3F  Number of Slices in Stack
2F FL  1     GHP      Harmonization Gain
30 UL  1     GHP      Log Subtraction Gain Step
31 US  1     GHP      Mixing NR of Mask Image Numbers
32 FL  1     TGHPD3F  Stack Radial Angle
33 CS  1     TGHPD3F  Stack Radial Axis
34 CS  1     GHP      Mixing Mask Operation
35 SS  1     TGHPD3F  Stack Slice Number
36 CS  1     TGHPD3F  Stack Type
37 CS  1     GHP      Mixing Operation Type
39 FL  1     GHPD3    ?
3A CS  1     GHP      Pixel Shift
3D UL  1     GHPD3    Contour Fill Color
3F CS  1     TGHPD3F  Displayed Area Zoom Interpolation Method
42 CS  1     GHP      Subtraction Land Marking Active
43 IS  2     D3       Ellipse Display Shutter Major Axis First End Point
44 IS  2     D3       Ellipse Display Shutter Major Axis Second End Point
45 IS  2     D3       Ellipse Display Shutter Other Axis First End Point
46 CS  1     GHPD3    Graphic Line Style
47 FL  1     GHPD3    Graphic Line Width
48 SS  1     GHPD3    Graphic Annotation ID
4B CS  1     GHPD3    Interpolation Method
4C CS  1     GHPD3    Poly Line Begin Point Style
4D CS  1     GHPD3    Poly Line End Point Style
4E CS  1     GHPD3    Window Smoothing Taste
4F FD  1     GHP      Harmonization Offset
50 LO  1     GHPD3    Graphic Marker Type
51 IS  1     GHD3     Overlay Plane ID
52 UI  1     GHPD3F   Image Presentation State UID
53 CS  1     GHPD3    Presentation GL Transform Invert
54 FL  1     D3       Contour Fill Transparency
55 UL! 1     GHPD3    Graphic Line Color
56 CS  1     GHPD3    Graphic Type
58 UL  1     TD3      Contrast Transfer Taste
5A ST  1     GHPD3    Graphic Annotation Model
5D ST  1     GHPD3    Measurement Text Units
5E ST  1     GHPD3    Measurement Text Type
5F SQ  1     TGHPD3F  Stack Sequence
60 SL  1     TGHPD3F  Number of Stacks
61 CS  1     TGHPD3F  Series Transmitted
62 CS  1     TGHPD3F  Series Committed
63 CS  1     TGHPD3F  Examination Source
64 SH  1     GHPD3    Text Type
65 SQ  1     GHPD3    Graphic Overlay Plane
67 CS  1     TGHPD3F  Linear Presentation GL Transform Shape Sub
68 SQ  1     GHPD3    Linear Modality GL Transform
69 SQ  1     GHPD3    Display Shutter
6A SQ  1     GHPD3    Spatial Transformation
6B SQ  1     GHPD3F   Has Edge Enhancement Sequence
6D LO  1     GHPD3    Text Font
6E SH  1     GHPD3F   Series Type
6F SQ  1     GHP      Mixing Sequence
71 CS  1     GHPD3    Graphic Constraint
72 IS  1     D3       Ellipse Display Shutter Other Axis Second End Point
73 SQ  1     GHP      Referenced Mask Image Sequence
74 DS  1     GHPD3    Window Center Sub
75 DS  1     GHPD3    Window Width Sub
76 UL  1     GHPD3    Number of Frames
77 CS  1     TGHPD3F  GL Transform Type
79 SQ  1     GHP      Harmonisation Sequence
7A FL  1     GHPD3    Window Rounding Factor
7B IS  1     TGHPD3F  Acquisition Number
7C US  1     D3       Frame Number
7E US  1     GHP      Edge Enhancement Gain Taste
7F US  1     GHP      Edge Enhancement Gain Taste Sub
80 LO  1     GHPD3    Text Anchor Point Alignment
81 IS  1     TGHPD3F  Number of Dynamic Scans
82 IS  1     GHPD3F   Echo Train Length
83 DS  1     GHPD3F   Imaging Frequency
84 DS  1     GHPD3F   Inversion Time
85 DS  1     GHPD3F   Magnetic Field Strength
86 IS  1     GHPD3F   Number of Phase Encoding Steps
87 SH  1     GHPD3F   Imaged Nucleus
88 DS  1     GHPD3F   Number of Averages
89 DS  1     GHPD3F   Phase FOV Percent
8A DS  1     GHPD3F   Sampling Percent
8B SH  1     GHPD3F   Transmitting Coil
90 LO  1     D3       Text Foreground Color
91 LO  1     D3       Text Background Color
92 LO  1     D3       Text Shadow Color
93 LO  1     GHPD3    Text Style
94 LO  1     GHP      Processing Order Specialization
97 SH  1     GHP      Nucleus
9A SQ  1     GHPD3    Graphic Number Sequence
9B UL  1     GHPD3    Graphic Number
9C LO  1     GHPD3    Graphic Annotation Label
9D LO  1     GHP      PIIM Subtraction Type
9F US  2     TGHPD3F  Pixel Processing Kernel Size
A1 CS  1     TGHPD3   Is Raw Image
A2 US  1     GHP      LOG Subtraction Curve Taste
A3 UL  1     GHPD3    Text Color Foreground
A4 UL  1     GHPD3    Text Color Background
A5 UL  1     GHPD3    Text Color Shadow
C1 LO  1     GHPF     Nested Object Type Name
C8 LO  1     GHD3F    Exam Card Name
CC ST  1     GHPD3    Derivation Description
DA CS  1     GHPD3    ?
DE UN  1     GH       ?
F1 FL  6     TGHPD3   Prospective Motion Correction
F2 FL  6     TGHPD3   Retrospective Motion Correction
F3 CS  1     GH       Unknown Tag & Data
`,
);

/** Philips, image, group 2005; no source tells the block. */
export const PHILIPS_IMAGING_DD_001_2005: VendorTable = vendorTable(
  'Philips Imaging DD 001',
  0x2005,
  undefined,
  `
14 CS  1     GHP      Diffusion
20 SL  1     GHP      Number of Chemical Shifts
30 FL  1-n   GHP      Repetition Time
33 FL  1     GHP      Scan Duration
35 CS  1     GHP      Data Type
8B SH  1     GHP      Transmitting Coil
9F CS  1     GHP      Spectral Selective Excitation Pulse
A1 CS  1     GHP      Syncra Scan Type
`,
);

/** Philips, image: the block that dcm2niix 1.0.20241211 reads. */
export const PHILIPS_IMAGING_DD_002: VendorTable = vendorTable(
  'Philips Imaging DD 002',
  0x2001,
  0x11,
  `
01 US  1     GHPD3    ?
02 FD  1     GHPD3    ?
13 SS  1     GHPD3    ?
14 FD  1     GHPD3    ?
15 FD  1     GHPD3    ?
16 FD  1     GHPD3    ?
17 FD  1     GHPD3    ?
18 CS  1     GHPD3    ?
19 FD  1     GHPD3    ?
1A FD  1     GHPD3    ?
1B FD  1     GHPD3    ?
1C FD  1     GHPD3    ?
1D FD  1     GHPD3    ?
1E FD  1     GHPD3    ?
1F FD  1     GHPD3    ?
20 FD  1     GHPD3    ?
21 FD  1     GHPD3    ?
22 FD  1     GHPD3    ?
23 FD  1     GHPD3    ?
24 FD  1     GHPD3    ?
25 FD  1     GHPD3    ?
26 FD  1     GHPD3    ?
27 FD  1     GHPD3    ?
28 US  1     GHPD3    ?
29 US  1     GHPD3    ?
2A US  1     GHPD3    ?
2B SS  1     GHPD3    ?
2C FD  1     GHPD3    ?
2D FD  1     GHPD3    ?
2E SS  1     GHPD3    ?
2F SS  1     GHPD3    ?
30 SS  1     GHPD3    ?
31 SS  1     GHPD3    ?
32 SS  1     GHPD3    ?
33 SS  1     GHPD3    ?
34 SS  1     GHPD3    ?
35 FD  1     GHPD3    ?
36 FD  1     GHPD3    ?
37 FD  1     GHPD3    ?
39 CS  1     GHPD3    ?
3A SQ  1     GHPD3    ?
3B SQ  1     GHPD3    ?
3C SQ  1     GHPD3    ?
3D SQ  1     GHPD3    ?
3E SS  1     GHPD3    ?
3F SS  1     GHPD3    ?
40 SS  1     GHPD3    ?
6B LO  1     GHD3     ?
6C LO  1     D3       ?
72 FL  2     D3       ?
73 FL  2     D3       ?
B8 CS  1     D3       ?
`,
);

/** Philips, image; no source tells the block. */
export const PHILIPS_IMAGING_DD_129: VendorTable = vendorTable(
  'Philips Imaging DD 129',
  0x2001,
  undefined,
  `
00 SQ  1     GHPD3    Presentation State Sequence
01 SQ  1     GHP      ?
`,
);

/**
 * Philips MR, geometry and diffusion: the block that dcm2niix 1.0.20241211 reads, as in the dump of dcm2niix issue
 * 437.
 */
export const PHILIPS_MR_IMAGING_DD_001: VendorTable = vendorTable(
  'Philips MR Imaging DD 001',
  0x2005,
  0x10,
  `
00 FL  1     GHPD3    Image Angulation AP
01 FL  1     GHPD3F   Image Angulation FH
02 FL  1     GHPD3F   Image Angulation RL
03 IS  1     GHD3     Image Annotation Count
04 CS  1     GHPD3F   Image Display Orientation
05 CS  1     TGHPD3F  Synergy Reconstruction Type
06 UI  1     GH       ?
07 IS  1     GHD3     Image Line Count
08 FL  1     GHPD3F   Image Offcenter AP
09 FL  1     GHPD3F   Image Offcenter FH
0A FL  1     GHPD3F   Image OffCentre RL
0B FL  1     GHPD3F   Max FP
0C FL  1     GHPD3F   Min FP
0D FL  1     GHPD3F   Scale Intercept
0E FL  1     GHPD3F   Scale Slope
0F DS  1     GHPD3F   Window Center
10 DS  1     GHPD3F   Window Width
11 CS  1-n   GHPD3F   Image Type
12 CS  1     GHPD3F   Cardiac Gating
13 CS  1     GHPD3F   Development Mode
14 CS  1     GHPD3F   Diffusion
15 CS  1     GHPD3F   Fat Saturation
16 CS  1     GHPD3F   Flow Compensation
17 CS  1     GHPD3F   Fourier Interpolation
18 LO  1     GHPD3F   Hardcopy Protocol
19 CS  1     GHPD3F   Inverse Reconstructed
1A SS  1     GHPD3F   Label Syntax
1B CS  1     GHPD3F   Magnetization Prepared
1C CS  1     GHPD3F   Magnetization Transfer Contrast
1D SS  1     GHPD3F   Measurement Scan Resolution
1E SH  1     TGHPD3F  MIP Protocol
1F SH  1     TGHPD3F  MPR Protocol
20 SL  1     TGHPD3F  Number of Chemical Shifts
21 SS  1     GHPD3F   Number of Mixes
22 IS  1     GHPD3F   Number of References
23 SS  1     GHPD3F   Number of Slabs
25 SS  1     GHPD3F   Number of Volumes
26 CS  1     GHPD3F   Over Sampling Phase
27 CS  1     GHPD3F   Package Mode
28 CS  1     GHPD3F   Partial Fourier Frequency
29 CS  1     GHPD3F   PartialFourierPhase
2A IS  1     GHPD3F   Patient Reference ID
2B SS  1     GHPD3F   Percent Scan Complete
2C CS  1     GHPD3F   Phase Encode Reordering
2D IS! 1     TGHPD3F  PlanScan Survey Number of Images
2E CS  1     GHPD3F   PPG PPU Gating
2F CS  1     GHPD3F   Spatial Presaturation
30 FL  1-n   GHPD3F   Repetition Time
31 CS  1     GHPD3F   Respiratory Gating
32 CS  1     GHPD3F   Sample Representation
33 FL  1     GHPD3F   Acquisition Duration
34 CS  1     GHPD3F   Segmented KSpace
35 CS  1     GHPD3F   Data Type
36 CS  1     GHPD3F   Is Cardiac
37 CS  1     GHPD3F   Is Spectro
38 CS  1     GHPD3F   Spoiled
39 CS  1     GHPD3F   Steady State
3A SH  1     GHPD3F   Sub Anatomy
3B CS  1     GHPD3F   Time Reversed Steady State
3C CS  1     GHPD3F   Tilt Optimized Nonsaturated Excitation
3D SS  1     GHPD3F   Number of RR Interval Ranges
3E SL  1-n   GHPD3F   RR Intervals Distribution
3F SL  1     GHD3     PlanScan Acquisition Number
40 SL  1-n   GHD3     PlanScan Survey Chemical Shift Number
41 SL  1-n   GHD3     PlanScan Survey Dynamic Scan Number
42 SL  1-n   GHD3     PlanScan Survey Echo Number
43 CS  1-n   GHD3     PlanScan Survey Image Type
44 SL  1-n   GHD3     PlanScan Survey Phase Number
45 SL  1-n   GHD3     PlanScan Survey Reconstruction Number
46 CS  1-n   GHD3     PlanScan Survey Scanning Sequence
47 SL  1-n   GHD3     PlanScan Survey Slice Number
48 IS  1-n   GHPD3    Referenced Acquisition Number
49 IS  1-n   GHPD3    Referenced Chemical Shift Number
4A IS  1-n   GHPD3    Referenced Dynamic Scan Number
4B IS  1-n   GHPD3    Referenced Echo Number
4C CS  1-n   GHPD3    Referenced Entity
4D CS  1-n   GHPD3    Referenced Image Type
4E FL  1-n   GHPD3    Slab FOV RL
4F FL  1-n   GHPD3    Slab Offcentre AP
50 FL  1-n   GHPD3    Slab Offcentre FH
51 FL  1-n   GHPD3    Slab Offcentre RL
52 CS  1-n   GHPD3    Slab Type
53 CS  1-n   GHPD3    Slab View Axis
54 FL  1-n   GHPD3    Volume Angulation AP
55 FL  1-n   GHPD3    Volume Angulation FH
56 FL  1-n   GHPD3    Volume Angulation RL
57 FL  1-n   GHPD3    Volume FOV AP
58 FL  1-n   GHPD3    Volume FOV FH
59 FL  1-n   GHPD3    Volume FOV RL
5A FL  1-n   GHPD3    Volume Offcentre AP
5B FL  1-n   GHPD3    Volume Offcentre FH
5C FL  1-n   GHPD3    Volume Offcentre RL
5D CS  1-n   GHPD3    Volume Type
5E CS  1-n   GHPD3    Volume View Axis
5F CS  1     GHPD3F   Study Origin
60 IS  1     GHPD3F   Study Sequence Number
61 CS  1     GHPD3F   Prepulse Type
63 SS  1     GHPD3F   fMRI Status Indication
64 IS  1-n   GHPD3    Reference Phase Number
65 IS  1-n   GHPD3    Reference Reconstruction Number
66 CS  1-n   GHPD3    Reference Scanning Sequence
67 IS  1-n   GHPD3    Reference Slice Number
68 CS  1-n   GHPD3    Reference Type
69 FL  1-n   GHPD3    Slab Angulation AP
6A FL  1-n   GHPD3    Slab Angulation FH
6B FL  1-n   GHPD3    Slab Angulation RL
6C FL  1-n   GHPD3    Slab FOV AP
6D FL  1-n   GHPD3    Slab FOV FH
6E CS  1-n   GHPD3F   Scanning Sequence
6F CS  1     GHPD3F   Acquisition Type
70 LO  1     GHPD3F   Hardcopy Protocol EasyVision
71 FL  1-n   GHPD3    Stack Angulation AP
72 FL  1-n   GHPD3    Stack Angulation FH
73 FL  1-n   GHPD3    Stack Angulation RL
74 FL  1-n   GHPD3    Stack FOV AP
75 FL  1-n   GHPD3    Stack FOV FH
76 FL  1-n   GHPD3    Stack FOV RL
78 FL  1-n   GHPD3    Stack Offcentre AP
79 FL  1-n   GHPD3    Stack Offcentre FH
7A FL  1-n   GHPD3    Stack Offcentre RL
7B CS  1-n   GHPD3    Stack Preparation Direction
7E FL  1-n   GHPD3    Stack Slice Distance
80 SQ  1     GHPD3F   Series PlanScan
81 CS  1-n   GHPD3    Stack View Axis
83 SQ  1     TGHPD3F  Series Slab
84 SQ  1     GHPD3F   Series Reference
85 SQ  1     GHPD3F   Series Volume
86 SS  1     GHPD3F   Number of Geometry
87 SL  1-n   D3       Number of Geometry Slices
88 FL  1-n   D3       Geom Angulation AP
89 FL  1-n   D3       Geom Angulation FH
8A FL  1-n   D3       Geom Angulation RL
8B FL  1-n   D3       Geom FOV AP
8C FL  1-n   D3       Geom FOV FH
8D FL  1-n   D3       Geom FOV RL
8E FL  1-n   D3       Geom OffCentre AP
8F FL  1-n   D3       Geom OffCentre FH
90 FL  1-n   D3       Geom OffCentre RL
91 CS  1-n   D3       Geom Preparation Direct
92 FL  1-n   D3       Geom Radial Angle
93 CS  1-n   D3       Geom Radial Axis
94 FL  1-n   D3       Geom Slice Distance
95 SL  1-n   D3       Geom Slice Number
96 CS  1-n   D3       Geom Type
97 CS  1-n   D3       Geom ViewA xis
98 CS  1-n   D3       Geom Colour
99 CS  1-n   D3       Geom Application Type
9A SL  1-n   D3       Geom Id
9B SH  1-n   D3       Geom Application Name
9C SH  1-n   D3       Geom Label Name
9D CS  1-n   D3       Geom Line Style
9E SQ  1     GHPD3F   Series Geometry
9F CS  1     GHPD3F   SeriesSpectral Selective Excitation Pulse
A0 FL  1     GHPD3F   Dynamic Scan Begin Time
A1 CS  1     TGHPD3F  Syncra Scan Type
A2 CS  1     GHPD3F   Is COCA
A3 IS  1     GHPD3    Stack Coil ID
A4 IS  1     GHPD3    Stack CBB Coil 1
A5 IS  1     GHPD3    Stack CBB Coil 2
A6 IS  1     GHPD3    Stack Channel Combination Bitmask
A7 CS  1     GHPD3    Stack Coil Connection
A8 DS  1     GHPD3F   Inversion Time
A9 CS  1     GHPD3F   Geometry Correction
B0 FL  1     TGHPD3F  Diffusion Direction RL
B1 FL  1     TGHPD3F  Diffusion Direction AP
B2 FL  1     TGHPD3F  Diffusion Direction FH
C0 CS  1     GHPD3F   Scan Sequence
`,
);

/** Philips MR: the block that dcm2niix 1.0.20241211 reads. */
export const PHILIPS_MR_IMAGING_DD_002: VendorTable = vendorTable(
  'Philips MR Imaging DD 002',
  0x2005,
  0x11,
  `
15 LO  1     D3       User Name
16 LO  1     D3       Pass Word
17 LO  1     D3       Server Name
18 LO  1     D3       Data Base Name
19 LO  1     D3       RootName
20 LO  1     D3       DMI Application Name
2D LO  1     D3       Root Id
32 SQ  1     GHPD3    Blob Data Object Array
34 LT  1     GHD3F    Series Transaction UID
35 IS  1     D3       Parent ID
36 LO  1     D3       Parent Type
37 LO! 1     GHPD3    Blob Name
38 LO! 1     GHPD3    Application Name
39 LO! 1     GHPD3    Type Name
40 LO! 1     GHPD3    Version String
41 LO! 1     GHPD3    Comment String
42 CS  1     D3       Blob In File
43 SL  1     GHPD3    Actual Blob Size
44 OW  1     GHPD3    Blob Data
45 LO  1     D3       Blob Filename
46 SL  1     D3       Blob Offset
47 CS  1     GHPD3    Blob Flag
99 UL  1     GHPD3F   Number of Request Excerpts
`,
);

/** Philips MR: the block that dcm2niix 1.0.20241211 reads. */
export const PHILIPS_MR_IMAGING_DD_003: VendorTable = vendorTable(
  'Philips MR Imaging DD 003',
  0x2005,
  0x12,
  `
00 UL  1     GHPD3    Number of SOP Common
01 UL  1     GHPD3F   Number of Film Consumption
13 UL  1     GHPD3F   Number of Codes
34 SL  1     GHPD3F   Number of Image Per Series Ref
43 SS  1     GHD3F    No Date of Last Calibration
44 SS  1     GHD3F    No Time of Last Calibration
45 SS  1     GHPD3F   Number of Software Version
46 SS  1     GHF      ?
47 SS  1     GHD3F    Number of Patient Other Names
48 SS  1     GHD3F    Number of Req Recipe of Results
49 SS  1     GHPD3F   Number of Series Operators Name
50 SS  1     GHD3F    Number of Series Performing Physicians Name
51 SS  1     GHPD3F   Number of Study Admitting Diagnostic Description
52 SS  1     GHPD3F   Number of Study Patient Contrast Allergies
53 SS  1     GHPD3F   Number of Study Patient Medical Alerts
54 SS  1     GHD3F    Number of Study Physicians of Record
55 SS  1     GHD3F    Number of Study Physicians Reading Study
56 SS  1     GHPD3F   Number of SC Software Versions
57 SS  1     GHPD3F   Number of Running Attributes
70 OW  1     GHD3     Spectrum Pixel Data
81 UI  1     GHPD3F   Default Image UID
82 CS  1-n   GHPD3F   Running Attributes
`,
);

/** Philips MR: the block that dcm2niix 1.0.20241211 reads. */
export const PHILIPS_MR_IMAGING_DD_004: VendorTable = vendorTable(
  'Philips MR Imaging DD 004',
  0x2005,
  0x13,
  `
00 SS  1     GHPD3    Spectrum Extra Number
01 SS  1     GHPD3    Spectrum Kx Coordinate
02 SS  1     GHPD3    Spectrum Ky Coordinate
03 SS  1     GHPD3    Spectrum Location Number
04 SS  1     GHPD3    Spectrum Mix Number
05 SS  1     GHPD3    Spectrum X Coordinate
06 SS  1     GHPD3    Spectrum Y Coordinate
07 FL  1     GHPD3    Spectrum DC Level
08 FL  1     GHPD3    Spectrum Noise Level
09 FL  1     GHPD3    Spectrum Begin Time
10 FL  1     GHPD3    Spectrum Echo Time
12 FL  1     GHPD3    Spectrum Inversion Time
13 SS  1     GHPD3    Spectrum Number
14 SS  1     GHPD3    Spectrum Number of Averages
15 SS  1     GHPD3    Spectrum Number of Samples
16 SS  1     GHPD3    Spectrum Scan Sequence Number
17 SS  1     GHPD3    Spectrum Number of Peaks
18 SQ  1     GHD3     Spectrum Peak
19 FL  1-n   D3       Spectrum Peak Intensity
20 LO  1-n   D3       Spectrum Peak Label
21 FL  1-n   D3       Spectrum Peak Phase
22 FL  1-n   D3       Spectrum Peak Position
23 CS  1-n   D3       Spectrum Peak Type
24 FL  1-n   D3       Spectrum Peak Width
25 CS  1     GHPD3F   Spectro SI B0 Correction
26 FL  1     GHPD3F   Spectro B0 Echo Top Position
27 CS  1     GHPD3F   Spectro Complex Component
28 CS  1     GHPD3F   Spectro Data Origin
29 FL  1     GHPD3F   Spectro Echo Top Position
30 CS  1-n   GHPD3F   InPlane Transforms
31 SS  1     GHPD3F   Number of Spectra Acquired
33 FL  1     GHPD3F   Phase Encoding Echo Top Positions
34 CS  1     GHPD3F   Physical Quantity for Chemical Shift
35 CS  1     GHPD3F   Physical Quantity Spatial
36 FL  1     GHPD3F   Reference Frequency
37 FL  1     GHPD3F   Sample Offset
38 FL  1     GHPD3F   Sample Pitch
39 SS  2     GHPD3F   Search Interval for Peaks
40 CS  1     GHPD3F   Signal Domain for Chemical Shift
41 CS  1     GHPD3F   Signal Domain Spatial
42 CS  1     GHPD3F   Signal Type
43 CS  1     GHPD3F   Spectro Additional Rotations
44 SS  1-n   GHPD3F   Spectro Display Ranges
45 CS  1     GHPD3F   Spectro Echo Acquisition
46 CS  1     GHPD3F   Spectro Frequency Unit
47 FL  1     GHPD3F   Spectro Gamma
48 CS  1     GHPD3F   Spectro Hidden Line Removal
49 FL  1     GHPD3F   Spectro Horizontal Shift
50 FL  2     GHPD3F   Spectro Horizontal Window
51 SS  1     GHPD3F   Spectro Number of Display Ranges
52 SS  1     GHPD3F   Spectro Number of Echo Pulses
53 LO  1-n   GHPD3F   Spectro Processing History
54 CS  1     GHPD3F   Spectro Scan Type
55 FL  1-n   GHPD3F   Spectro SI CS Intervals
56 CS  1     GHPD3F   Spectro SI Mode
57 SS  1     GHPD3F   Spectro Spectral BW
58 LO  1     GHPD3F   Spectro Title Line
59 FL  1     GHPD3F   Spectro Turbo Echo Spacing
60 FL  1     GHPD3F   Spectro Vertical Shift
61 FL  2     GHPD3F   Spectro Vertical Window
62 FL  1     GHPD3F   Spectro Offset
63 FL  1     GHPD3F   Spectrum Pitch
64 CS  1     GHPD3F   Volume Selection
70 SS  1     GHPD3F   Number Mixes Spectro
71 SQ  1     GHPD3F   Series SP Mix
72 SS  1-2   GHPD3    SP Mix T Resolution
73 SS  1-2   GHPD3    SP Mix KX Resolution
74 SS  1-2   GHPD3    SP Mix KY Resolution
75 SS  1-2   GHPD3    SP Mix F Resolution
76 SS  1-2   GHPD3    SP Mix X Resolution
77 SS  1-2   GHPD3    SP Mix Y Resolution
78 SS  1-2   GHPD3    SP Mix Number of Spectra Intended
79 SS  1-2   GHPD3    SP Mix Number of Averages
80 SL  1     D3       Number of MF Image Objects
81 IS  1     GHPD3F   ScanoGram Survey Number of Images
82 UL  1     GHPD3F   Number of Procedure Codes
83 CS  1-n   GHD3     Sort Attributes
84 SS  1     GHD3     Number of Sort Attributes
85 CS  1     GHD3     Image Display Direction
86 CS  1     GHD3     Inset Scanogram
87 SS  1     GHD3     Display Layout Number of Columns
88 SS  1     GHD3     Display Layout Number of Rows
89 SQ  1     GHPD3F   Viewing Protocol
90 CS  1     GHPD3    Stack Coil Function
91 PN  1     GHPD3F   Patient Name Job In Params
92 IS  1     GHPD3F   Geolink ID
93 IS  1     GHPD3F   Station Number
94 CS  1-n   D3       Processing History
95 ST! 1     GHPD3    View Procedure String
96 CS  1     GHPD3F   Flow Images Present
97 LO  1     GHPD3    Anatomic Region Code Value
98 CS  1     GHPD3F   Mobiview Enabled
99 CS  1     GHPD3F   IViewBold Enabled
`,
);

/** Philips MR, later software: the block that dcm2niix 1.0.20241211 reads, as in the dump of dcm2niix issue 437. */
export const PHILIPS_MR_IMAGING_DD_005: VendorTable = vendorTable(
  'Philips MR Imaging DD 005',
  0x2005,
  0x14,
  `
00 CS  1     GHPD3    Volume View Enabled
01 UL  1     GHPD3F   Number of Study Reference
02 SQ  1     TGHPD3F  SPS Code
03 UL  1     GHPD3F   Number of SPS Codes
04 SS  1     GHD3     ?
06 SS  1     GHPD3F   Number of PS Specific Character Sets
07 SS  1     GHPD3    Number of Specific Character Set
09 DS  1     GHPD3F   Rescale Intercept Original
0A DS  1     GHPD3F   Rescale Slope Original
0B LO  1     GHPD3F   Rescale Type Original
0E SQ  1     GHPD3F   Private Shared Sequence
0F SQ  1     GHPD3F   Private Per-Frame Sequence
10 IS  1     GHPD3    MF Conv Treat Spectro Mix Number
11 UI  1     GHPD3    MF Private Referenced SOP Instance UID
12 IS  1     GHPD3F   Diffusion B Value Number
13 IS  1     GHPD3F   Gradient Orientation Number
14 SL  1     GHPD3F   Number of Diffusion B Values
15 SL  1     GHPD3F   Number of Diffusion Gradient Orientations
16 CS  1     GHPD3F   Plan Mode
17 FD  3     GHD3     Diffusion B Matrix
18 CS  3     GHPD3F   Operating Mode Type
19 CS  3     GHPD3F   Operating Mode
1A CS  1     GHPD3F   Fat Saturation Technique
1B IS  1     GHPD3F   Version Number Deleted Images
1C IS  1     GHPD3F   Version Number Deleted Spectra
1D IS  1     GHPD3F   Version Number Deleted Blobsets
1E UL  1     GHPD3    LUT1 Offset
1F UL  1     GHPD3    LUT1 Range
20 UL  1     GHPD3    LUT1 Begin Color
21 UL  1     GHPD3    LUT1 End Color
22 UL  1     GHPD3    LUT2 Offset
23 UL  1     GHPD3    LUT2 Range
24 UL  1     GHPD3    LUT2 Begin Color
25 UL  1     GHPD3    LUT2 End Color
26 CS  1     GHPD3F   Viewing Hardcopy Only
27 CS  1     GHPD3    ?PrivateEMR
28 SL  1     GHPD3F   Number of Label Types
29 CS  1     GHD3     Label Type
2A CS  1     GHPD3F   Exam Print Status
2B CS  1     GHPD3F   Exam Export Status
2C CS  1     GHPD3F   Exam Storage Commit Status
2D CS  1     GHPD3F   Exam Media Write Status
2E FL  1     GHPD3    dBdt
2F FL  1     GHPD3    Proton SAR
30 FL  1     GHPD3    Non Proton SAR
31 FL  1     GHPD3    Local SAR
32 CS  1     GHPD3F   Safety Override Mode
33 DT  1     D3       EV DVD Job In Params Datetime
34 DT  1     D3       DVD Job In Params Volume Label
35 CS  1     GHPD3F   Spectro Examcard
36 UI  1     GHPD3    Referenced Series Instance UID
37 CS  1     GHPD3    Color LUT Type
38 LT  1     GHPD3    ?
39 LT  1     GHPD3    ?
3A LT  1     GHPD3    Data Dictionary Contents Version
3B CS  1     GHPD3    Is Coil Survey
3C FL  1     GHPD3    Stack Table Position Longitudinal
3D FL  1     GHPD3    Stack Table Position Lateral
3E FL  1     GHPD3    Stack Posterior Coil Position
3F CS  1     GHPD3    Active Implantable Medical Device Limits Applied
40 FL  1     GHPD3    Active Implantable Medical Device Head SAR Limit
41 FL  1     GHPD3    Active Implantable Medical Device Whole Body SAR Limit
42 FL  1     GHPD3    Active Implantable Medical Device B1 RMS Limit
43 FL  1     GHPD3    Active Implantable Medical Device dbDt Limit
44 IS  1     GHPD3    TFE Factor
45 CS  1     GHPD3    Attenuation Correction
46 FL  1     GHPD3    FWHM Shim
47 FL  1     GHPD3    Power Optimization
48 FL  1     GHPD3    Coil Q
49 FL  1     GHPD3    Receiver Gain
4A FL  1     GHPD3    Data Window Duration
4B FL  1     GHPD3    Mixing Time
4C FL  1     GHPD3    First Echo Time
4D CS  1     GHPD3    Is B0 Series
4E CS  1     GHPD3    Is B1 Series
4F CS  1     GHPD3    Volume Select
50 SS  1     GHPD3    Number of Patient Other IDs
51 IS  1     GHD3     Original Series Number
52 UI  1     GHD3     Original Series Instance UID
53 CS  1     D3       Split Series Job Params
54 SS  1     D3       Preferred Dimension for Splitting
55 FD  3     GHD3     Velocity Encoding Direction
56 SS  1     D3       Contrast/Bolus Number of Injections
57 LT  1     D3       Contrast/Bolus Agent Code
58 LT  1     D3       Contrast/Bolus Administration Route Code
59 DS  1     D3       Contrast/Bolus Volume
5A DS  1     D3       Contrast/Bolus Ingredient Concentration
5B IS  1     D3       Contrast/Bolus Dynamic Number
5C SQ  1     D3       Contrast/Bolus Sequence
5D IS  1     D3       Contrast/Bolus ID
60 CS  1     D3       LUT to RGB Job Params
90 SQ  1     D3       Original VOI LUT Sequence
91 SQ  1     D3       Original Modality LUT Sequence
92 FL  1     GHD3     Specific Energy Dose
`,
);

/** Philips MR, later software: the block as in the dump of dcm2niix issue 437. */
export const PHILIPS_MR_IMAGING_DD_006: VendorTable = vendorTable(
  'Philips MR Imaging DD 006',
  0x2005,
  0x15,
  `
53 FL  1     GHD3     MRE Frequency
54 FL  1     GHD3     MRE Amplitude
55 FL  1     GHD3     MREMEG Frequency
56 FL  1     GHD3     MREMEG Pairs
57 CS  1     GHD3     MREMEG Direction
58 FL  1     GHD3     MREMEG Amplitude
59 FL  1     GHD3     MRE Number of Phase Delays
60 IS  1     GHD3     MRE Number of Motion Cycles
61 FL  1     GHD3     MRE Motion MEG Phase Delay
62 LT  1     GHD3     MRE Inversion Algorithm Version
63 CS  1     GHD3     Sagittal Slice Order
64 CS  1     GHD3     Coronal Slice Order
65 CS  1     GHD3     Transversal Slice Order
66 CS  1     GHD3     Series Orientation
67 IS  1     GHD3     MR Stack Reverse
68 IS  1     GHD3     MRE Phase Delay Number
71 IS  1     GHD3     Number of Inversion Delays
72 FL  1     GHD3     Inversion Delay Time
73 IS  1     GHD3     Inversion Delay Number
74 DS  1     GHD3     Max DB DT
75 DS  1     GHD3     Max SAR
76 LT  1     GHD3     SAR Type
78 CS  1     GHD3     Metal Implant Status
79 CS  1-n   GHD3     Orientation Mirror Flip
81 CS  1     GHD3     SAR Operation Mode
82 IS  1     GHD3     Spatial Gradient
83 LT  1     GHD3     Additional Constraints
85 DS  1     GHD3     Gradient Slew Rate
86 LT  1     GHD3     ?
87 DS  1     GHD3     B1 RMS
92 SQ  1     D3       Contrast Information Sequence
95 CS  1     GH       ?
96 IS  1     GH       ?
97 CS  1     GH       ?
99 SL  1     GH       ?
`,
);

/** Philips MR; no source tells the block. */
export const PHILIPS_MR_IMAGING_DD_007: VendorTable = vendorTable(
  'Philips MR Imaging DD 007',
  0x2005,
  undefined,
  `
00 CS  1     GH       ?
01 FL  1     GH       ?
02 FL  1     GH       ?
03 FL  1     GH       ?
`,
);
