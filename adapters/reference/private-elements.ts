/**
 * What the in-process tools know of private elements: a line for each creator with its group and the block that its
 * vendor uses, and under it low byte, VR and name of its elements. Taken from the vendor tables of this project without
 * the elements on whose VR the dictionaries disagree; where these had no name, there is none here.
 */
export const PRIVATE_ELEMENTS = `
0021 10 SIEMENS MR SDS 01
  01 IS Used Patient Weight
  02 DS SAR Whole Body
  03 OB MR Protocol
  04 DS Slice Array Concatenations
  05 IS Rel Table Position
  06 LO Coil For Gradient
  07 LO Long Model Name
  08 SH Gradient Mode
  09 LO PAT Mode Text
  0A DS SW Correction Factor
  0B DS RF Power Error Indicator
  0C SH Positive PCS Directions
  0D US Protocol Change History
  0E LO Data File Name
  0F DS Stimlim
  10 IS MR Protocol Version
  11 DS Phase Gradient Amplitude
  12 FD Readout OS
  13 DS tpuls max
  14 IS Number of Prescans
  15 FL Measurement Index
  16 DS dBdt Threshold
  17 DS Selection Gradient Amplitude
  18 SH RF SWD Most Critical Aspect
  19 OB MR Phoenix Protocol
  1A LO Coil String
  1B DS Slice Resolution
  1C DS Stim max online
  1D IS Operation Mode Flag
  1E FL Auto Align Matrix
  1F DS Coil Tuning Reflection
  20 UI Representative Image
  22 SH Sequence File Owner
  23 IS RF Watchdog Mask
  24 LO Post Proc Protocol
  25 SL Table Position Origin
  26 IS Misc Sequence Param
  27 US Isocentered
  2A IS Coil ID
  2B ST Pat Rein Pattern
  2C DS SED
  2D DS SAR Most Critical Aspect
  2E IS Stimm on mode
  2F DS Gradient Delay Time
  30 DS Readout Gradient Amplitude
  31 IS Abs Table Position
  32 SS RF SWD Operation Mode
  33 SH Coil for Gradient2
  34 DS Stim Factor
  35 DS Stim max ges norm online
  36 DS dBdt max
  37 SH
  38 DS Transmitter Calibration
  39 OB MR EVA Protocol
  3B DS dBdt Limit
  3C OB VF Model Info
  3D CS Phase Slice Oversampling
  3E OB VF Settings
  3F UT Auto Align Data
  40 UT FMRI Model Parameters
  41 UT FMRI Model Info
  42 UT FMRI External Parameters
  43 UT FMRI External Info
  44 DS B1 RMS
  45 CS B1 RMS Supervision
  46 DS Tales Reference Power
  47 CS Safety Standard
  48 CS DICOM Image Flavor
  49 CS DICOM Acquisition Contrast
  50 US RF Echo Train Length 4MF
  51 US Gradient Echo Train Length 4MF
  52 LO Version Info
  53 CS Laterality 4MF
  5A CS ?Sequence Variant 1?
  5B CS ?Sequence Variant 2?
  5C CS MTR flag. MT => ON
  5D SL
  5E LO
  5F SH ?FrameIndex?
  60 DT
  61 SH
  62 FL
  FE SQ Siemens MR SDS Sequence

0021 11 SIEMENS MR SDI 02
  01 US Number of Images in Mosaic
  02 FD Slice Normal Vector
  03 DS Slice Measurement Duration
  04 DS Time After Start
  05 IS B Value
  06 LO ICE Dims
  1A SH RF SWD Data Type
  1B US MoCoQ Measure
  1C IS Phase Encoding Direction Positive
  1D OB Pixel File
  1F IS FMRI Stimul Info
  20 DS Voxel in Plane Rot
  21 CS Diffusion Directionality 4MF
  22 DS Voxel Thickness
  23 FD B Matrix
  24 IS Multistep Index
  25 LT Comp Adjusted Param
  26 IS Comp Algorithm
  27 DS Voxel NormalC or
  29 SH Flow Encoding Direction String
  2A DS Voxel Normal Sag
  2B DS Voxel Position Sag
  2C DS Voxel Normal Tra
  2D DS Voxel Position Tra
  2E UL Used Channel Mask
  2F DS Repetition Time Effective
  30 DS CSI Image Orientation Patient
  32 DS CSI Slice Location
  33 IS Echo Column Position
  34 FD Flow VENC
  35 IS Measured Fourier Lines
  36 SH LQ Algorithm
  37 DS Voxel Position Cor
  38 IS Filter2
  39 FD FMRI Stimul Level
  3A DS Voxel Readout FOV
  3B IS Normalize Manipulated
  3C FD RBMoCoRot
  3D IS Comp Manual Adjusted
  3F SH Spectrum Text Region Label
  40 DS Voxel Phase FOV
  41 SH GSWD Data Type
  42 IS Real Dwell Time
  43 LT Comp Job ID
  44 IS Comp Blended
  45 SL Ima Abs Table Position
  46 FD Diffusion Gradient Direction
  47 IS Flow Encoding Direction
  48 IS Echo Partition Position
  49 IS Echo Line Position
  4B LT Comp Auto Param
  4C IS Original Image Number
  4D IS Original Series Number
  4E IS Actual 3D Ima Part Number
  4F LO Ima Coil String
  50 DS CSI Pixel Spacing
  51 UL Sequence Mask
  52 US Image Group
  53 FD Bandwidth Per Pixel Phase Encode
  54 US Non Planar Image
  55 OB Pixel File Name
  56 LO Ima PAT Mode Text
  57 DS CSI Image Position Patient
  58 SH Acquisition Matrix Text
  59 IS Ima Rel Table Position
  5A FD RBMoCoTrans
  5B FD Slice Position PCS
  5C DS CSI Slice Thickness
  5E IS Protocol Slice Number
  5F IS Filter1
  60 SH Transmitting Coil
  61 DS Number of Averages N4
  62 FD Mosaic Ref Acq Times
  63 IS Auto Inline Image Filter Enabled
  65 FD QC Data
  66 LT Exam Landmarks
  67 ST Exam Data Role
  68 OB MR Diffusion
  69 OB Real World Value Mapping
  70 OB Data Set Info
  71 UT Used Channel String
  72 CS Phase ContrastN4
  73 UT MR Velocity Encoding
  74 FD Velocity Encoding Direction N4
  75 CS Image Type 4MF
  76 LO Image History
  77 LO SequenceI nfo
  78 CS Image Type Visible
  79 CS Distortion Correction Type
  80 CS Image Filter Type
  81 LO
  88 DS Slice Location
  89 SH
  8A IS Instance/Frame Number
  8B SH
  8C FD
  8D FD
  8E ST
  FE SQ Siemens MR SDI Sequence

0021 12 SIEMENS MR SDR 01
  01 LO
  02 LO
  03 LO

0019 10 SIEMENS MR HEADER
  08 CS CSA Image Header Type
  09 LO CSA Image Header Version ??
  0A US Number of Images in Mosaic
  0B DS Slice Measurement Duration
  0C IS B Value
  0D CS Diffusion Directionality
  0E FD Diffusion Gradient Direction
  0F SH Gradient Mode
  11 SH Flow Compensation
  12 SL Table Position Origin
  13 SL Ima Abs Table Position
  14 IS Ima Rel Table Position
  15 FD Slice Position PCS
  16 DS Time After Start
  17 DS Slice Resolution
  18 IS Real Dwell Time
  23 IS FMRIStimulInfo
  24 FD
  25 FD RBMoCoTrans
  26 FD RBMoCoRot
  27 FD B Matrix
  28 FD Bandwidth per Pixel Phase Encode
  29 FD Mosaic Ref Acq Times

0051 10 SIEMENS MR HEADER
  08 CS CSA Image Header Type
  09 LO CSA Image Header Version
  0D SH Slice Position
  0F LO Coil String
  11 LO PAT Mode (Ima PAT Mode)
  12 SH Rel Table Position
  13 SH Positive PCS Directions
  14 SH ?v150_through?
  15 SH ?Data Filter?
  16 LO ?Image Type?
  17 SH ?Slice Thickness?
  18 SH
  19 LO ?Scan options?

0029 10 SIEMENS CSA HEADER
  08 CS CSA Image Header Type
  09 LO CSA Image Header Version
  10 OB CSA Image Header Info
  18 CS CSA Series Header Type
  19 LO CSA Series Header Version
  20 OB CSA Series Header Info

0029 11 SIEMENS MEDCOM HEADER
  08 CS MedCom Header Type
  09 LO MedCom Header Version
  10 OB MedCom Header Info
  20 OB MedCom History Information
  31 LO PMTF Information 1
  32 UL PMTF Information 2
  33 UL PMTF Information 3
  34 CS PMTF Information 4
  35 UL PMTF Information 5
  40 SQ Application Header Sequence
  41 CS Application Header Type
  42 LO Application Header ID
  43 LO Application Header Version
  44 OB Application Header Info
  50 LO Workflow Control Flags
  51 CS Archive Management Flag Keep Online
  52 CS Archive Management Flag Do Not Archive
  53 CS Image Location Status
  54 DS Estimated Retrieve Time
  55 DS Data Size of Retrieved Images
  70 SQ Siemens Link Sequence
  71 AT Referenced Tag
  72 CS Referenced Tag Type
  73 UL Referenced Value Length
  74 CS Referenced Object Device Type
  75 OB Referenced Object Device Location
  76 OB Referenced Object ID
  77 UL Referenced Object Offset

0019 10 GEMS_ACQU_01
  0E US
  0F DS Horizontal Frame Of Reference
  11 SS Series Contrast
  12 SS Last Pseq
  13 SS Start Number For Baseline
  14 SS End Number For Baseline
  15 SS Start Number For Enhanced Scans
  16 SS End Number For Enhanced Scans
  17 SS Series Plane
  18 LO First Scan RAS
  23 DS Table Speed [mm/rotation]
  24 DS Mid Scan Time [sec]
  25 SS Mid Scan Flag
  26 SL Tube Azimuth [degrees]
  27 DS Rotation Speed (Gantry Period)
  5A FL Acquisition Duration
  7F DS Table Delta
  9C LO Pulse Sequence Name
  9E LO Internal Pulse Sequence Name
  A2 SL Raw Data Run Number
  A9 DS User Data 2
  B2 DS User Data 11
  B3 DS User Data 12
  B6 DS User Data 15
  BB DS User Data 20
  BC DS User Data 21
  BD DS User Data 22
  DF DS User Data 23 or DTI Diffusion Direction
  E0 DS User Data 24 or DTI Diffusion Direction
  E2 DS Velocity Encode Scale

0043 10 GEMS_PARM_01
  02 SS Gradient Offset In X
  03 SS Gradient Offset In Y
  04 SS Gradient Offset In Z
  2A OB User Defined Data
  2C SS Effective Echo Spacing
  2F SS Image Type (Real,Imaginary,Phase,Magnitude)
  30 SS Vas Collapse Flag
  39 IS Slop Integer 6 To Slop Integer 9
  6F DS Scanner Table Entry + Gradient Coil Selected
  83 DS Asset R Factors
  95 LO Prescan Reuse String

2001 10 Philips Imaging DD 001
  03 FL Diffusion B-Factor
  04 CS Diffusion Direction
  08 IS Phase Number
  0A IS Slice Number
  0B CS Slice Orientation
  13 SL EPI Factor
  18 SL Number of Slices
  19 CS Partial Matrix Scanned
  1B FL Prepulse Delay
  1C CS Prepulse Type
  22 FL Water-Fat Shift
  81 IS Number of Dynamic Scans

2005 10 Philips MR Imaging DD 001
  0D FL Scale Intercept
  0E FL Scale Slope
  30 FL Repetition Time
  63 SS fMRI Status Indication
  6F CS Acquisition Type
  71 FL Stack Angulation AP
  72 FL Stack Angulation FH
  73 FL Stack Angulation RL
  78 FL Stack Offcentre AP
  79 FL Stack Offcentre FH
  7A FL Stack Offcentre RL
  A0 FL Dynamic Scan Begin Time
  B0 FL Diffusion Direction RL
  B1 FL Diffusion Direction AP
  B2 FL Diffusion Direction FH

2005 14 Philips MR Imaging DD 005
  0F SQ Private Per-Frame Sequence
  12 IS Diffusion B Value Number
  13 IS Gradient Orientation Number
  29 CS Label Type
  3C FL Stack Table Position Longitudinal
`;
