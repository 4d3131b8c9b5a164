import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Siemens MAGNETOM, VA0. Two spaces before the last word. */
export const SIEMENS_MR_VA0_COAD: VendorTable = vendorTable(
  'SIEMENS MR VA0  COAD',
  0x0019,
  undefined,
  `
12 DS  1     TGHPD3F  Magnetic Field Strength
14 DS  1     TGHPD3F  ADC Voltage
16 DS  2     TGHPD3F  ADC Offset
20 DS  1     TGHPD3F  Transmitter Amplitude
21 IS  1     TGHPD3F  Number of Transmitter Amplitudes
22 DS  1     TGHPD3F  Transmitter Attenuator
24 DS  1     TGHPD3F  Transmitter Calibration
26 DS  1     TGHPD3F  Transmitter Reference
50 DS  1     TGHPD3F  Receiver Total Gain
51 DS  1     TGHPD3F  Receiver Amplifier Gain
52 DS  1     TGHPD3F  Receiver Preamplifier Gain
54 DS  1     TGHPD3F  Receiver Cable Attenuation
55 DS  1     TGHPD3F  Receiver Reference Gain
56 DS! 1     TGHPD3F  Receiver Filter Frequency
60 DS  1     TGHPD3F  Reconstruction Scale Factor
62 DS  1     TGHPD3F  Reference Scale Factor
70 DS  1     TGHPD3F  Phase Gradient Amplitude
71 DS  1     TGHPD3F  Readout Gradient Amplitude
72 DS  1     TGHPD3F  Selection Gradient Amplitude
80 DS  3     TGHPD3F  Gradient Delay Time
82 DS  1     TGHPD3F  Total Gradient Delay Time
90 LO! 1     TGHPD3F  Sensitivity Correction Label
91 DS  6     TGHPD3F  Saturation Phase Encoding Vector Coronal Component
92 DS  6     TGHPD3F  Saturation Readout Vector Coronal Component
A0 IS! 1     TGHPD3F  RF Watchdog Mask
A1 DS  1     TGHPD3F  EPI Reconstruction Slope
A2 DS  1     TGHPD3F  RF Power Error Indicator
A5 DS  3     TGHPD3F  Specific Absorption Rate Whole Body
A6 DS  3     TGHPD3F  Specific Energy Dose
B0 UL  1     TGHPD3F  Adjustment Status Mask
C1 DS  6     TGHPD3F  EPI Capacity
C2 DS  3     TGHPD3F  EPI Inductance
C3 IS  1-n   TGHPD3F  EPI Switch Configuration Code
C4 IS  1-n   TGHPD3F  EPI Switch Hardware Code
C5 DS  1-n   TGHPD3F  EPI Switch Delay Time
D1 DS  1     TGHPD3F  Flow Sensitivity
D2 CS! 1     TGHPD3F  Calculation Submode
D3 DS  1     TGHPD3F  Field of View Ratio
D4 IS  1     TGHPD3F  Base Raw Matrix Size
D5 IS  1     TGHPD3F  2D Oversampling Lines
D6 IS  1     TGHPD3F  3D Phase Oversampling Partitions
D7 IS  1     TGHPD3F  Echo Line Position
D8 IS  1     TGHPD3F  Echo Column Position
D9 IS  1     TGHPD3F  Lines Per Segment
DA CS! 1     TGHPD3F  Phase Coding Direction
`,
);

/** Siemens MAGNETOM, VA0, group 0019. Two spaces before the last word. */
export const SIEMENS_MR_VA0_GEN_0019: VendorTable = vendorTable(
  'SIEMENS MR VA0  GEN',
  0x0019,
  undefined,
  `
10 DS  1     TGHPD3F  Total Measurement Time Nominal
11 DS  1     TGHPD3F  Total Measurement Time Current
12 DS  1     TGHPD3F  Start Delay Time
13 DS  1     TGHPD3F  Dwell Time
14 IS  1     TGHPD3F  Number of Phases
16 UL  2     TGHPD3F  Sequence Control Mask
18 UL  1     TGHPD3F  Measurement Status Mask
20 IS  1     TGHPD3F  Number of Fourier Lines Nominal
21 IS  1     TGHPD3F  Number of Fourier Lines Current
26 IS  1     TGHPD3F  Number of Fourier Lines after Zero
28 IS  1     TGHPD3F  First Measured Fourier Line
30 IS  1     TGHPD3F  Acquisition Columns
31 IS  1     TGHPD3F  Reconstruction Columns
40 IS  1     TGHPD3F  Array Coil Element Number
41 UL  1     TGHPD3F  Array Coil Element Select Mask
42 UL  1     TGHPD3F  Array Coil Element Data Mask
43 IS  1-n   TGHPD3F  Array Coil Element To ADC Connect
44 DS! 1-n   TGHPD3F  Array Coil Element Noise Level
45 IS  1     TGHPD3F  Array Coil ADC Pair Number
46 UL  1     TGHPD3F  Array Coil Combination Mask
50 IS  1     TGHPD3F  Number of Averages Current
60 DS  1     TGHPD3F  Flip Angle
70 IS  1     TGHPD3F  Number of Prescans
81 CS! 1     TGHPD3F  Filter Type for Raw Data
82 DS  1-n   TGHPD3F  Filter Parameter for Raw Data
83 CS! 1     TGHPD3F  Filter Type for Image Data
84 DS  1-n   TGHPD3F  Filter Parameter for Image Data
85 CS! 1     TGHPD3F  Filter Type for Phase Correction
86 DS  1-n   TGHPD3F  Filter Parameter for Phase Correction
87 CS! 1     TGHPD3F  Normalization Filter Type for Image Data
88 DS  1-n   TGHPD3F  Normalization Filter Parameter for Image Data
90 IS  1     TGHPD3F  Number of Saturation Regions
91 DS  6     TGHPD3F  Saturation Phase Encoding Vector Sagittal Component
92 DS  6     TGHPD3F  Saturation Readout Vector Sagittal Component
93 IS! 1     TGHPD3F  EPI Stimulation Monitor Mode
94 DS  1     TGHPD3F  Image Rotation Angle
96 UL  3     TGHPD3F  Coil ID Mask
97 UL  2     TGHPD3F  Coil Class Mask
98 DS  3     TGHPD3F  Coil Position
A0 DS  1     TGHPD3F  EPI Reconstruction Phase
A1 DS  1     TGHPD3F  EPI Reconstruction Slope
`,
);

/** Siemens MAGNETOM, VA0, group 0021. Two spaces before the last word. */
export const SIEMENS_MR_VA0_GEN_0021: VendorTable = vendorTable(
  'SIEMENS MR VA0  GEN',
  0x0021,
  undefined,
  `
20 IS  1     TGHPD3F  Phase Correction Rows Sequence
21 IS  1     TGHPD3F  Phase Correction Columns Sequence
22 IS  1     TGHPD3F  Phase Correction Rows Reconstruction
24 IS  1     TGHPD3F  Phase Correction Columns Reconstruction
30 IS  1     TGHPD3F  Number of 3D Raw Partitions Nominal
31 IS  1     TGHPD3F  Number of 3D Raw Partitions Current
34 IS  1     TGHPD3F  Number of 3D Image Partitions
36 IS  1     TGHPD3F  Actual 3D Image Partition Number
39 DS  1     TGHPD3F  Slab Thickness
40 IS  1     TGHPD3F  Number of Slices Nominal
41 IS  1     TGHPD3F  Number of Slices Current
42 IS  1     TGHPD3F  Current Slice Number
43 IS  1     TGHPD3F  Current Group Number
44 DS  1     TGHPD3F  Current Slice Distance Factor
45 IS  1     TGHPD3F  MIP Start Row
46 IS  1     TGHPD3F  MIP Stop Row
47 IS  1     TGHPD3F  MIP Start Column
48 IS  1     TGHPD3F  MIP Stop Column
49 IS  1     TGHPD3F  MIP Start Slice
4A IS  1     TGHPD3F  MIP Stop Slice
4F CS! 1     TGHPD3F  Order of Slices
50 UL! 1-n   TGHPD3F  Signal Mask
52 IS! 1     TGHPD3F  Delay After Trigger
53 IS  1     TGHPD3F  RR Interval
54 DS  1     TGHPD3F  Number of Trigger Pulses
56 DS  1     TGHPD3F  Repetition Time Effective
57 LO! 1     TGHPD3F  Gate Phase
58 DS  1     TGHPD3F  Gate Threshold
59 DS  1     TGHPD3F  Gated Ratio
60 IS  1     TGHPD3F  Number of Interpolated Images
70 IS  1     TGHPD3F  Number of Echoes
72 DS  1     TGHPD3F  Second Echo Time
73 DS  1     TGHPD3F  Second Repetition Time
80 IS  1     TGHPD3F  Cardiac Code
91 DS  6     TGHPD3F  Saturation Phase Encoding Vector Transverse Component
92 DS  6     TGHPD3F  Saturation Readout Vector Transverse Component
93 DS  1     TGHPD3F  EPI Change Value of Magnitude
94 DS  1     TGHPD3F  EPI Change Value of X Component
95 DS  1     TGHPD3F  EPI Change Value of Y Component
96 DS  1     TGHPD3F  EPI Change Value of Z Component
`,
);

/** Siemens MAGNETOM, VA0. Two spaces before the last word. */
export const SIEMENS_MR_VA0_RAW: VendorTable = vendorTable(
  'SIEMENS MR VA0  RAW',
  0x0021,
  undefined,
  `
00 CS! 1     TGHPD3F  Sequence Type
01 IS  1     TGHPD3F  Vector Size Original
02 IS  1     TGHPD3F  Vector Size Extended
03 DS  1     TGHPD3F  Acquired Spectral Range
04 DS  3     TGHPD3F  VOI Position
05 DS  3     TGHPD3F  VOI Size
06 IS  3     TGHPD3F  CSI Matrix Size Original
07 IS  3     TGHPD3F  CSI Matrix Size Extended
08 DS  3     TGHPD3F  Spatial Grid Shift
09 DS  1     TGHPD3F  Signal Limits Minimum
10 DS  1     TGHPD3F  Signal Limits Maximum
11 DS  1     TGHPD3F  Spec Info Mask
12 DS  1     TGHPD3F  EPI Time Rate of Change of Magnitude
13 DS  1     TGHPD3F  EPI Time Rate of Change of X Component
14 DS  1     TGHPD3F  EPI Time Rate of Change of Y Component
15 DS  1     TGHPD3F  EPI Time Rate of Change of Z Component
16 DS  1     TGHPD3F  EPI Time Rate of Change Legal Limit 1
17 IS! 1     TGHPD3F  EPI Operation Mode Flag
18 DS  1     TGHPD3F  EPI Field Calculation Safety Factor
19 DS  1     TGHPD3F  EPI Legal Limit 1 of Change Value
20 DS  1     TGHPD3F  EPI Legal Limit 2 of Change Value
21 DS  1     TGHPD3F  EPI Rise Time
30 DS  16    TGHPD3F  Array Coil ADC Offset
31 DS  16    TGHPD3F  Array Coil Preamplifier Gain
50 LO! 1     TGHPD3F  Saturation Type
51 DS  3     TGHPD3F  Saturation Normal Vector
52 DS  3     TGHPD3F  Saturation Position Vector
53 DS  6     TGHPD3F  Saturation Thickness
54 DS  6     TGHPD3F  Saturation Width
55 DS  6     TGHPD3F  Saturation Distance
`,
);

/** Siemens SOMATOM, VA0. Two spaces before the last word. Sources: DCMTK 3.6.7, pydicom 2.3.1. */
export const SIEMENS_CT_VA0_COAD: VendorTable = vendorTable(
  'SIEMENS CT VA0  COAD',
  0x0019,
  undefined,
  `
10 IS! 1     TP       Distance Source to SourceSide Collimator
11 IS! 1     TP       Distance Source to DetectorSide Collimator
20 IS  1     TP       Number of Possible Channels
21 IS  1     TP       Mean Channel Number
22 DS  1     TP       Detector Spacing
23 DS  1     TP       Detector Center
24 DS  1     TP       Reading Integration Time
50 DS  1     TP       Detector Alignment
52 DS  1     TP       Table Feed
54 DS  1     TP       Rotation Time
60 DS  1     TP       Focus Alignment
65 UL  1     TP       Focal Spot Deflection Amplitude
66 UL  1     TP       Focal Spot Deflection Phase
67 UL  1     TP       Focal Spot Deflection Offset
70 DS  1     TP       Water Scaling Factor
71 DS  1     TP       Interpolation Factor
80 CS! 1     TP       Patient Region
82 CS! 1     TP       Patient Phase of Life
90 DS  1     TP       Osteo Offset
92 DS  1     TP       Osteo Regression Line Slope
93 DS  1     TP       Osteo Regression Line Intercept
94 IS! 1     TP       Osteo Standardization Code
96 IS  1     TP       Osteo Phantom Number
A0 DS  1     P        Spiral Location Begin
A1 DS  1     P        Spiral Location End
A2 CS  1     P        Spiral z Profile
A3 CS! 1     TP       Spiral Reconstruction Direction
A4 DS  1     TP       Spiral Reconstruction Increment
A5 DS  1     TP       Scan Tilt Plane Distance
A6 UL! 1-n   TP       Mode Processing Step Mask
A7 UL! 1     TP       Mode Processing Control Mask
A8 UL! 1-n   TP       Mode Master Mask
A9 IS! 1     TP       Mode Store Step
AA CS! 1     TP       Focus Size Type
AB IS! 1     TP       Mode Adaptive Filter Kind
AC IS! 1     TP       Mode MBH Kind
AD IS! 1     TP       Mode Balancing Kind
AE IS! 1     TP       Number of Readings per Rotation
AF DS  1     TP       Correction Table Reference Time
B0 DS  1     TP       Feed per Rotation
BD IS  1     TP       Pulmo Trigger Level
BE DS  1     TP       Expiratoric Reserve
BF DS  1     TP       Vital Capacity
C0 DS  1     TP       Pulmo Water
C1 DS  1     TP       Pulmo Air
C2 DA  1     TP       Pulmo Date
C3 TM  1     TP       Pulmo Time
C4 UL  1     P        ?
C5 IS  1     P        ?
`,
);

/** Siemens SOMATOM, VA0, group 0019. Two spaces before the last word. Sources: DCMTK 3.6.7, pydicom 2.3.1. */
export const SIEMENS_CT_VA0_GEN_0019: VendorTable = vendorTable(
  'SIEMENS CT VA0  GEN',
  0x0019,
  undefined,
  `
10 DS  1     TP       Source Side Collimator Aperture
11 DS  1     TP       Detector Side Collimator Aperture
20 IS! 1     TP       Exposure Time current
21 IS! 1     TP       Exposure current
25 DS  1     TP       Generator Power current
26 DS  1     TP       Generator Voltage current
40 UL  1     TP       Master Control Mask
42 US  1-n   TP       Processing Mask
44 UL! 1-n   TP       IRS Data Number
45 UL! 1-n   TP       IRS Data Length
62 IS  1     TP       Number of Virtual Channels
70 IS  1     TP       Number of Reading
71 CS! 1     TP       Reading Code
74 IS  1     TP       Number of Projections
75 IS  1     TP       Number of Bytes
80 IS! 1-n   TP       Reconstruction Algorithm Set
81 IS! 1     TP       Reconstruction Algorithm Index
82 LO! 1     TP       Regeneration Software Version
84 IS  1     P        Multiscan Reconstruction Increment
85 IS  1     P        Multiscan Reconstruction Width
88 IS! 1     TP       Range Number
`,
);

/** Siemens SOMATOM, VA0, group 0021. Two spaces before the last word. Sources: DCMTK 3.6.7, pydicom 2.3.1. */
export const SIEMENS_CT_VA0_GEN_0021: VendorTable = vendorTable(
  'SIEMENS CT VA0  GEN',
  0x0021,
  undefined,
  `
10 IS  1     TP       Rotation Angle
11 IS  1     TP       Start Angle
20 IS! 1     TP       Scan
30 IS  1     TP       Tube Position
32 DS  1     TP       Length of Topogram
34 DS  1     TP       Correction Factor
36 DS  1     TP       Maximum Table Position
40 IS  1     TP       Table Move Direction Code
45 IS  1     TP       VOI Start Row
46 IS  1     TP       VOI Stop Row
47 IS  1     TP       VOI Start Column
48 IS  1     TP       VOI Stop Column
49 IS  1     TP       VOI Start Slice
4A IS  1     TP       VOI Stop Slice
50 IS  1     TP       Vector Start Row
51 IS  1     TP       Vector Row Step
52 IS  1     TP       Vector Start Column
53 IS  1     TP       Vector Column Step
60 IS  1     TP       Range Type Code
62 IS  1     TP       Reference Type Code
70 DS  1-n   TP       Object Orientation
72 DS  1-n   TP       Light Orientation
75 DS  1     TP       Light Brightness
76 DS  1     TP       Light Contrast
7A IS  1-n   TP       Overlay Threshold
7B IS  1-n   TP       Surface Threshold
7C IS  1-n   TP       Grey Scale Threshold
A0 IS! 1-n   TP       Field of Interest
A1 CS  1     P        Image Filter Label
A2 CS! 1     TP       Exemplary Element 1
A3 IS  1-n   P        Exemplary Element 2
A4 LO  1     P        Exemplary Element 3
A5 IS  1     P        Reference Data Set 1
A6 IS  1     P        Reference Data Set 2
A7 LO! 1     TP       Window Program Name
`,
);

/** Siemens SOMATOM, VA0. Two spaces before the last word. Sources: DCMTK 3.6.7, pydicom 2.3.1. */
export const SIEMENS_CT_VA0_IDE: VendorTable = vendorTable(
  'SIEMENS CT VA0  IDE',
  0x0009,
  undefined,
  `
10 LO! 1     TP       SOMATOM Software Name
30 CS! 1     TP       Data Set Subtype 1
31 SH! 1     TP       Data Set Subtype 2
32 SH! 1     TP       Data Set Subtype 3
33 SH  1     P        Data Set Subtype 4
34 SH! 1     TP       Data Set Subtype 5
40 LO! 1     TP       Directory Text
42 LO! 1     TP       Exposure Time Text
50 DA! 1     TP       Scan Date
51 TM! 1     TP       Scan Time
`,
);

/** Siemens SOMATOM, VA0. Two spaces before the last word. Sources: DCMTK 3.6.7, pydicom 2.3.1. */
export const SIEMENS_CT_VA0_RAW: VendorTable = vendorTable(
  'SIEMENS CT VA0  RAW',
  0x0021,
  undefined,
  `
10 UL  1-n   TP       Creation Mask service
20 UL  1-n   TP       Evaluation Mask service
30 US  1-n   TP       Extended Processing Mask
40 UL! 1-n   TP       Manipulation Mask
41 UL! 1-n   TP       Composition Mask
42 UL! 1-n   TP       Alteration Mask
43 UL! 1-n   TP       Generation Mask
44 UL! 1-n   TP       Function Mask
50 CS! 1     TP       Mode Mirroring Code
`,
);
