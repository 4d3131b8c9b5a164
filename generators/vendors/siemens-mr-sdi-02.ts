import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * Siemens XA, parameters of an image: in the per-frame functional groups behind its own private Sequence FE.
 * Sources: dcm4che 5.35, GDCM 3.0.21, dicom3tools; blocks, VRs and VMs as seen in dcm_qa_agfa (Siemens XA, a8463172).
 */
export const SIEMENS_MR_SDI_02: VendorTable = vendorTable(
  'SIEMENS MR SDI 02',
  0x0021,
  0x11,
  `
01 US  1     D3     Number of Images in Mosaic
02 FD  3     D3     Slice Normal Vector
03 DS  1     GD3S   Slice Measurement Duration
04 DS  1     GD3S   Time After Start
05 IS  1     GD3    B Value
06 LO  1     GD3S   ICE Dims
1A SH  1     GD3S   RF SWD Data Type
1B US  1     D3     MoCoQ Measure
1C IS  1     GD3S   Phase Encoding Direction Positive
1D OB  1     D3     Pixel File
1F IS  1     D3     FMRI Stimul Info
20 DS  1     D3     Voxel in Plane Rot
21 CS  1     GD3    Diffusion Directionality 4MF
22 DS  1     D3     Voxel Thickness
23 FD  6     GD3    B Matrix
24 IS  1     GD3S   Multistep Index
25 LT  1     D3     Comp Adjusted Param
26 IS  1     D3     Comp Algorithm
27 DS  1     D3     Voxel NormalC or
29 SH  1     D3     Flow Encoding Direction String
2A DS  1     D3     Voxel Normal Sag
2B DS  1     D3     Voxel Position Sag
2C DS  1     D3     Voxel Normal Tra
2D DS  1     D3     Voxel Position Tra
2E UL  1     D3     Used Channel Mask
2F DS  1     D3     Repetition Time Effective
30 DS  6     D3     CSI Image Orientation Patient
32 DS  1     D3     CSI Slice Location
33 IS  1     GD3S   Echo Column Position
34 FD  1     D3     Flow VENC
35 IS  1     GD3    Measured Fourier Lines
36 SH  1     D3     LQ Algorithm
37 DS  1     D3     Voxel Position Cor
38 IS  1     D3     Filter2
39 FD  1     D3     FMRI Stimul Level
3A DS  1     D3     Voxel Readout FOV
3B IS  1     D3     Normalize Manipulated
3C FD  3     D3     RBMoCoRot
3D IS  1     D3     Comp Manual Adjusted
3F SH  1     D3     Spectrum Text Region Label
40 DS  1     D3     Voxel Phase FOV
41 SH  1     GD3S   GSWD Data Type
42 IS  1     GD3S   Real Dwell Time
43 LT  1     D3     Comp Job ID
44 IS  1     D3     Comp Blended
45 SL  3     GD3S   Ima Abs Table Position
46 FD  3     GD3    Diffusion Gradient Direction
47 IS  1     D3     Flow Encoding Direction
48 IS  1     GD3S   Echo Partition Position
49 IS  1     GD3S   Echo Line Position
4B LT  1     D3     Comp Auto Param
4C IS  1     D3     Original Image Number
4D IS  1     D3     Original Series Number
4E IS  1     GD3    Actual 3D Ima Part Number
4F LO  1     GD3S   Ima Coil String
50 DS  2     D3     CSI Pixel Spacing
51 UL  1     GD3S   Sequence Mask
52 US  1     D3     Image Group
53 FD  1     GD3S   Bandwidth Per Pixel Phase Encode
54 US  1     GD3    Non Planar Image
55 OB  1     D3     Pixel File Name
56 LO  1     GD3S   Ima PAT Mode Text
57 DS  3     D3     CSI Image Position Patient
58 SH  1     GD3S   Acquisition Matrix Text
59 IS  3     GD3S   Ima Rel Table Position
5A FD  3     D3     RBMoCoTrans
5B FD  3     GD3S   Slice Position PCS
5C DS  1     D3     CSI Slice Thickness
5E IS  1     GD3S   Protocol Slice Number
5F IS  1     D3     Filter1
60 SH  1     D3     Transmitting Coil
61 DS  1     D3     Number of Averages N4
62 FD  1-n   D3     Mosaic Ref Acq Times
63 IS  1     GD3    Auto Inline Image Filter Enabled
65 FD  1-n   D3     QC Data
66 LT  1     D3     Exam Landmarks
67 ST  1     GD3    Exam Data Role
68 OB  1     GD3    MR Diffusion
69 OB  1     D3     Real World Value Mapping
70 OB  1     D3     Data Set Info
71 UT  1     GD3S   Used Channel String
72 CS  1     D3     Phase ContrastN4
73 UT  1     D3     MR Velocity Encoding
74 FD  3     D3     Velocity Encoding Direction N4
75 CS  1-n   GD3S   Image Type 4MF
76 LO  1-n   GD3S   Image History
77 LO  1     GD3S   SequenceI nfo
78 CS  1-n   GD3S   Image Type Visible
79 CS  1     GD3S   Distortion Correction Type
80 CS  1     D3     Image Filter Type
81 LO  1     G      ?
88 DS  1     GS     Slice Location
89 SH  1     G      ?
8A IS  1     GS     Instance/Frame Number
8B SH  1     GS     ?
8C FD  1     G      ?
8D FD  1     G      ?
8E ST  1     G      ?
FE SQ  1     GD3S   Siemens MR SDI Sequence
`,
);
