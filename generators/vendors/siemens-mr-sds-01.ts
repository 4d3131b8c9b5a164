import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * Siemens XA, parameters of the series: in the shared functional groups behind its own private Sequence FE.
 * Sources: dcm4che 5.35, GDCM 3.0.21, dicom3tools; blocks, VRs and VMs as seen in dcm_qa_agfa (Siemens XA, a8463172).
 */
export const SIEMENS_MR_SDS_01: VendorTable = vendorTable(
  'SIEMENS MR SDS 01',
  0x0021,
  0x10,
  `
01 IS  1     GD3S   Used Patient Weight
02 DS  3     D3     SAR Whole Body
03 OB  1     D3     MR Protocol
04 DS  1     GD3S   Slice Array Concatenations
05 IS  3     GD3S   Rel Table Position
06 LO  1     GD3S   Coil For Gradient
07 LO  1     GD3    Long Model Name
08 SH  1     GD3    Gradient Mode
09 LO  1     GD3S   PAT Mode Text
0A DS  1     GD3S   SW Correction Factor
0B DS  1     D3     RF Power Error Indicator
0C SH  1     GD3S   Positive PCS Directions
0D US  1     GD3S   Protocol Change History
0E LO  1     D3     Data File Name
0F DS  3     GD3S   Stimlim
10 IS  1     GD3S   MR Protocol Version
11 DS  1     GD3S   Phase Gradient Amplitude
12 FD  1     GD3S   Readout OS
13 DS  1     GD3S   tpuls max
14 IS  1     GD3S   Number of Prescans
15 FL  1     D3     Measurement Index
16 DS  1     GD3S   dBdt Threshold
17 DS  1     GD3S   Selection Gradient Amplitude
18 SH  1     GD3S   RF SWD Most Critical Aspect
19 OB  1     GD3S   MR Phoenix Protocol
1A LO  1     GD3    Coil String
1B DS  1     GD3S   Slice Resolution
1C DS  3     GD3S   Stim max online
1D IS  1     GD3S   Operation Mode Flag
1E FL  16    D3     Auto Align Matrix
1F DS  2     D3     Coil Tuning Reflection
20 UI  1     D3     Representative Image
22 SH  1     GD3S   Sequence File Owner
23 IS  1     GD3S   RF Watchdog Mask
24 LO  1     D3     Post Proc Protocol
25 SL  3     GD3S   Table Position Origin
26 IS  32    GD3S   Misc Sequence Param
27 US  1     GD3S   Isocentered
2A IS  1-n   GD3S   Coil ID
2B ST  1     GD3S   Pat Rein Pattern
2C DS  3     GD3S   SED
2D DS  3     GD3S   SAR Most Critical Aspect
2E IS  1     GD3S   Stimm on mode
2F DS  3     GD3S   Gradient Delay Time
30 DS  1     GD3S   Readout Gradient Amplitude
31 IS  1     GD3S   Abs Table Position
32 SS  1     GD3S   RF SWD Operation Mode
33 SH  1     GD3S   Coil for Gradient2
34 DS  1     GD3S   Stim Factor
35 DS  1     GD3S   Stim max ges norm online
36 DS  1     GD3S   dBdt max
37 SH  1     GS     ?
38 DS  1     GD3S   Transmitter Calibration
39 OB  1     D3     MR EVA Protocol
3B DS  1     GD3S   dBdt Limit
3C OB  1     D3     VF Model Info
3D CS  1     GD3S   Phase Slice Oversampling
3E OB  1     D3     VF Settings
3F UT  1     GD3    Auto Align Data
40 UT  1     D3     FMRI Model Parameters
41 UT  1     D3     FMRI Model Info
42 UT  1     D3     FMRI External Parameters
43 UT  1     D3     FMRI External Info
44 DS  2     GD3S   B1 RMS
45 CS  1     GD3S   B1 RMS Supervision
46 DS  1     GD3S   Tales Reference Power
47 CS  1     GD3S   Safety Standard
48 CS  1     GD3    DICOM Image Flavor
49 CS  1     GD3S   DICOM Acquisition Contrast
50 US  1     GD3S   RF Echo Train Length 4MF
51 US  1     GD3S   Gradient Echo Train Length 4MF
52 LO  1     D3     Version Info
53 CS  1     GD3S   Laterality 4MF
5A CS  1     GS     ?Sequence Variant 1?
5B CS  1-n   GS     ?Sequence Variant 2?
5C CS  1-n   GS     MTR flag. MT => ON
5D SL  1     GS     ?
5E LO  1     GS     ?
5F SH  1     GS     ?FrameIndex?
60 DT  1     G      ?
61 SH  1     G      ?
62 FL  1     G      ?
FE SQ  1     GD3S   Siemens MR SDS Sequence
`,
);
