/** What the in-process tools know of private elements of Siemens; see index.ts for the form. */
export const SIEMENS = `
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

0021 -- SIEMENS MR CM 03
  01 IS
  02 CS

0021 -- SIEMENS MR FMRI
  10 SQ
  11 LO
  12 SQ
  13 US
  14 SQ
  15 US
  16 LO
  17 US
  18 UL
  19 FL
  31 SQ
  40 SQ
  41 LO
  42 SQ
  43 LO
  44 US
  45 LO
  46 SQ
  47 UL
  48 LO
  49 FD
  4A FD
  4B FL

0021 -- SIEMENS MR FOR 06
  01 LO

0021 -- SIEMENS MR IMA
  01 SQ MR Image Sequence

0021 -- SIEMENS MR MRS 05
  01 FD Transmitter Reference Amplitude
  02 US Hamming Filter Width
  03 FD CSI Gridshift Vector
  04 FD Mixing Time
  40 CS Series Protocol Instance
  41 CS Spectro Result Type
  42 CS Spectro Result Extend Type
  43 CS Post Proc Protocol
  44 CS Rescan Level
  45 OF Spectro Algo Result
  46 OF Spectro Display Params
  47 IS Voxel Number
  48 SQ APR Sequence
  49 CS Sync Data
  4A CS Post Proc Detailed Protocol
  4B CS Spectro Result Extend Type Detailed

0021 -- SIEMENS MR N3D
  30 SQ Background Color DR Sequence
  31 DS Background Color
  36 SQ Field Map DR Sequence
  37 CS Visible
  38 DS Tinting Color
  39 CS Tinting Enabled
  3A LO Volume ID
  3B LO Volume ID As Bound
  41 SQ Floating MPR Color LUT DR Sequence
  42 DS RGBA LUT
  43 DS Blend Factor
  44 SQ RGBA LUT Data Sequence
  45 OB Color LUT
  4A SQ Ortho MPR ColorLUT DR Sequence
  4B SQ VRT Color LUT DR Sequence
  4C SQ Pwl Transfer Function Sequence
  4D SQ Pwl Transfer Function Data Sequence
  4E DS Pwl Vertex Index
  50 SQ Pwl Vertex Sequence
  51 SQ Floating MPR Render DR Sequence
  52 CS Primary Show Hide
  53 CS Secondary Show Hide
  54 LO Primary Shading Index
  55 LO Secondary Shading Index
  56 CS Alpha Dependent Fieldmap
  57 LO Volume Filter
  58 DS Bounding Box Color
  59 CS Scene Interaction On
  5A SQ Ortho MPR Render DR Sequence
  5B SQ VRT Render DR Sequence
  60 SQ Clip Plane DR Sequence
  61 DS Plane Center
  62 DS Plane Normal
  63 DS Plane Scale
  64 CS Plane Enable GL Clip
  65 DS Plane Handle Ratio
  66 DS Plane Bounding Points
  67 DS Plane Motion Matrix
  68 DS Plane Shift Velocity
  69 CS Plane Enabled
  6A DS Plane Rotate Velocity
  6B CS Plane Show Graphics
  6C DS Offset
  6D CS Ortho MPR At Bounding Box
  6E CS Plane MPR Locked
  6F CS Plane Scaling Disabled
  70 SQ Split Plane DR Sequence
  71 SQ Floating MPR DR Sequence
  72 SQ Ortho MPR DR Sequence
  73 CS Plane Single Selection Mode
  74 CS Plane Alignment
  75 CS Plane Selected
  76 SQ Clustering DR Sequence
  77 DS Cluster Size
  78 CS Clustering Enabled
  79 LO Cluster Mask Vol ID
  80 SQ Head Masking DR Sequence
  81 DS Masking Range
  82 CS Mask Enabled
  83 SQ Brain Masking DR Sequence
  84 SQ Masking Status DR Sequence
  85 SQ VRT Masking DR Sequence
  86 SQ Ortho MPR Masking DR Sequence
  87 SQ Floating MPR Masking DR Sequence
  88 SQ Align DR Sequence
  89 DS Registration Matrix
  90 SQ Functional Evaluation DR Sequence
  91 DS Frame Acquition Numbers
  92 CS Show Cursor
  93 DS Current Frame
  94 DS Plot Area
  95 DS Plot Text Position
  96 DS Base Line Points
  97 DS Active Points
  98 CS Show Label
  99 CS Mean Plot
  9A CS Motion Plot
  9B CS Activate Normallized Curve
  9C DS Plot Size
  A0 SQ PlotDR Sequence
  A1 LO Title
  A2 CS Auto Scale
  A3 DS Fixed Scale
  A5 LO Label X
  A6 LO Label Y
  A7 CS Legend
  A8 CS Scroll Bar X
  A9 CS Scroll Bar Y
  AA LO Connect Scroll X
  AB LO Plot ID
  AC DS Plot Position
  B0 SQ Curve DR Sequence
  B1 LO Curve ID
  B2 LO Plot Type
  B3 DS Curve Values
  B4 DS Line Color
  B5 DS Marker Color
  B6 CS Line Filled
  B7 LO Label
  B8 CS Show Marker
  B9 LO Marker Shape
  BA LO Smoothing Algo
  BB DS Marker Size
  BC LO Line Style
  BD LO Line Pattern
  BE DS Line Width
  C0 SQ VRT Filter DR Sequence
  C1 LO Filter Type
  C2 CS Current Active Plane

0021 -- SIEMENS MR PHOENIX ATTRIBUTES
  01 UL Mds Mode Mask
  02 US Dixon
  03 LT Sequence File Name
  F1 UL Count of Pseudo Attributes

0021 -- SIEMENS MR PS 04
  01 FD

0011 -- SIEMENS MR DATAMAPPING ATTRIBUTES
  01 ST Reprocessing Info
  02 CS Data Role Type
  03 ST Data Role Name
  04 SL Rescan Name
  05 FD
  06 ST Cardiac Type Name
  07 ST Cardiac Type Name L2
  08 ST Misc Indicator
  09 SL
  0A SL
  0B DS
  0C ST Split Bagging Name
  0D ST Split Sub Bagging Name
  0E ST Stage Sub Bagging Name
  0F ST Is Internal Data Role

0025 -- SIEMENS MR EXTRACTED CSA HEADER
  01 SQ Extracted MR Header Information Sequence
  02 LO Extracted MR Header Creator Identification Code
  03 AT Extracted MR Header Tag
  04 SS

0009 10 SIEMENS SYNGO INDEX SERVICE
  20 DA Object Insertion Date
  30 SQ Instance Object States
  31 SQ Series Object States
  40 DT Last Access Time
  41 CS Delete Protected Status
  42 CS Received from Archive Status
  43 CS Archive Status
  44 AE Location
  45 CS Logical Deleted Status
  46 DT Insert Time
  47 IS Visible Instances on Series Level
  48 IS Unarchived Instances
  49 IS Visible Instances on Study Level
  50 CS Hidden Instance
  8C LO
  A0 LO Sender System Device Name

0029 -- SIEMENS CSA ENVELOPE
  10 OB syngo Report Data
  11 OB syngo Report Presentation

0029 -- SIEMENS CSA NON-IMAGE
  08 CS CSA Data Type
  09 LO CSA Data Version
  10 OB CSA Data Info

7FE1 -- SIEMENS CSA NON-IMAGE
  10 OB CSA Data

0029 -- SIEMENS CSA REPORT
  08 CS Report Type
  09 LO Report Version
  15 US SR Variant
  17 UI SC SOP Instance UID

0029 11 SIEMENS MEDCOM HEADER2
  08 CS CSA Image Header Type
  09 LO CSA Image Header Version
  10 OB CSA Image Header Info
  18 CS CSA Series Header Type
  19 LO CSA Series Header Version
  20 OB CSA Series Header Info
  60 LO Series Work Flow Status

0029 -- SIEMENS MEDCOM OOG
  08 CS MedCom OOG Type
  09 LO MedCom OOG Version
  10 OB MedCom OOG Info

0019 -- SIEMENS CT VA0  COAD
  20 IS Number of Possible Channels
  21 IS Mean Channel Number
  22 DS Detector Spacing
  23 DS Detector Center
  24 DS Reading Integration Time
  50 DS Detector Alignment
  52 DS Table Feed
  54 DS Rotation Time
  60 DS Focus Alignment
  65 UL Focal Spot Deflection Amplitude
  66 UL Focal Spot Deflection Phase
  67 UL Focal Spot Deflection Offset
  70 DS Water Scaling Factor
  71 DS Interpolation Factor
  90 DS Osteo Offset
  92 DS Osteo Regression Line Slope
  93 DS Osteo Regression Line Intercept
  96 IS Osteo Phantom Number
  A0 DS Spiral Location Begin
  A1 DS Spiral Location End
  A2 CS Spiral z Profile
  A4 DS Spiral Reconstruction Increment
  A5 DS Scan Tilt Plane Distance
  AF DS Correction Table Reference Time
  B0 DS Feed per Rotation
  BD IS Pulmo Trigger Level
  BE DS Expiratoric Reserve
  BF DS Vital Capacity
  C0 DS Pulmo Water
  C1 DS Pulmo Air
  C2 DA Pulmo Date
  C3 TM Pulmo Time
  C4 UL
  C5 IS

0019 -- SIEMENS CT VA0  GEN
  10 DS Source Side Collimator Aperture
  11 DS Detector Side Collimator Aperture
  25 DS Generator Power current
  26 DS Generator Voltage current
  40 UL Master Control Mask
  42 US Processing Mask
  62 IS Number of Virtual Channels
  70 IS Number of Reading
  74 IS Number of Projections
  75 IS Number of Bytes
  84 IS Multiscan Reconstruction Increment
  85 IS Multiscan Reconstruction Width

0021 -- SIEMENS CT VA0  GEN
  10 IS Rotation Angle
  11 IS Start Angle
  30 IS Tube Position
  32 DS Length of Topogram
  34 DS Correction Factor
  36 DS Maximum Table Position
  40 IS Table Move Direction Code
  45 IS VOI Start Row
  46 IS VOI Stop Row
  47 IS VOI Start Column
  48 IS VOI Stop Column
  49 IS VOI Start Slice
  4A IS VOI Stop Slice
  50 IS Vector Start Row
  51 IS Vector Row Step
  52 IS Vector Start Column
  53 IS Vector Column Step
  60 IS Range Type Code
  62 IS Reference Type Code
  70 DS Object Orientation
  72 DS Light Orientation
  75 DS Light Brightness
  76 DS Light Contrast
  7A IS Overlay Threshold
  7B IS Surface Threshold
  7C IS Grey Scale Threshold
  A1 CS Image Filter Label
  A3 IS Exemplary Element 2
  A4 LO Exemplary Element 3
  A5 IS Reference Data Set 1
  A6 IS Reference Data Set 2

0009 -- SIEMENS CT VA0  IDE
  33 SH Data Set Subtype 4

0021 -- SIEMENS CT VA0  RAW
  10 UL Creation Mask service
  20 UL Evaluation Mask service
  30 US Extended Processing Mask

0019 -- SIEMENS MR VA0  COAD
  12 DS Magnetic Field Strength
  14 DS ADC Voltage
  16 DS ADC Offset
  20 DS Transmitter Amplitude
  21 IS Number of Transmitter Amplitudes
  22 DS Transmitter Attenuator
  24 DS Transmitter Calibration
  26 DS Transmitter Reference
  50 DS Receiver Total Gain
  51 DS Receiver Amplifier Gain
  52 DS Receiver Preamplifier Gain
  54 DS Receiver Cable Attenuation
  55 DS Receiver Reference Gain
  60 DS Reconstruction Scale Factor
  62 DS Reference Scale Factor
  70 DS Phase Gradient Amplitude
  71 DS Readout Gradient Amplitude
  72 DS Selection Gradient Amplitude
  80 DS Gradient Delay Time
  82 DS Total Gradient Delay Time
  91 DS Saturation Phase Encoding Vector Coronal Component
  92 DS Saturation Readout Vector Coronal Component
  A1 DS EPI Reconstruction Slope
  A2 DS RF Power Error Indicator
  A5 DS Specific Absorption Rate Whole Body
  A6 DS Specific Energy Dose
  B0 UL Adjustment Status Mask
  C1 DS EPI Capacity
  C2 DS EPI Inductance
  C3 IS EPI Switch Configuration Code
  C4 IS EPI Switch Hardware Code
  C5 DS EPI Switch Delay Time
  D1 DS Flow Sensitivity
  D3 DS Field of View Ratio
  D4 IS Base Raw Matrix Size
  D5 IS 2D Oversampling Lines
  D6 IS 3D Phase Oversampling Partitions
  D7 IS Echo Line Position
  D8 IS Echo Column Position
  D9 IS Lines Per Segment

0019 -- SIEMENS MR VA0  GEN
  10 DS Total Measurement Time Nominal
  11 DS Total Measurement Time Current
  12 DS Start Delay Time
  13 DS Dwell Time
  14 IS Number of Phases
  16 UL Sequence Control Mask
  18 UL Measurement Status Mask
  20 IS Number of Fourier Lines Nominal
  21 IS Number of Fourier Lines Current
  26 IS Number of Fourier Lines after Zero
  28 IS First Measured Fourier Line
  30 IS Acquisition Columns
  31 IS Reconstruction Columns
  40 IS Array Coil Element Number
  41 UL Array Coil Element Select Mask
  42 UL Array Coil Element Data Mask
  43 IS Array Coil Element To ADC Connect
  45 IS Array Coil ADC Pair Number
  46 UL Array Coil Combination Mask
  50 IS Number of Averages Current
  60 DS Flip Angle
  70 IS Number of Prescans
  82 DS Filter Parameter for Raw Data
  84 DS Filter Parameter for Image Data
  86 DS Filter Parameter for Phase Correction
  88 DS Normalization Filter Parameter for Image Data
  90 IS Number of Saturation Regions
  91 DS Saturation Phase Encoding Vector Sagittal Component
  92 DS Saturation Readout Vector Sagittal Component
  94 DS Image Rotation Angle
  96 UL Coil ID Mask
  97 UL Coil Class Mask
  98 DS Coil Position
  A0 DS EPI Reconstruction Phase
  A1 DS EPI Reconstruction Slope

0021 -- SIEMENS MR VA0  GEN
  20 IS Phase Correction Rows Sequence
  21 IS Phase Correction Columns Sequence
  22 IS Phase Correction Rows Reconstruction
  24 IS Phase Correction Columns Reconstruction
  30 IS Number of 3D Raw Partitions Nominal
  31 IS Number of 3D Raw Partitions Current
  34 IS Number of 3D Image Partitions
  36 IS Actual 3D Image Partition Number
  39 DS Slab Thickness
  40 IS Number of Slices Nominal
  41 IS Number of Slices Current
  42 IS Current Slice Number
  43 IS Current Group Number
  44 DS Current Slice Distance Factor
  45 IS MIP Start Row
  46 IS MIP Stop Row
  47 IS MIP Start Column
  48 IS MIP Stop Column
  49 IS MIP Start Slice
  4A IS MIP Stop Slice
  53 IS RR Interval
  54 DS Number of Trigger Pulses
  56 DS Repetition Time Effective
  58 DS Gate Threshold
  59 DS Gated Ratio
  60 IS Number of Interpolated Images
  70 IS Number of Echoes
  72 DS Second Echo Time
  73 DS Second Repetition Time
  80 IS Cardiac Code
  91 DS Saturation Phase Encoding Vector Transverse Component
  92 DS Saturation Readout Vector Transverse Component
  93 DS EPI Change Value of Magnitude
  94 DS EPI Change Value of X Component
  95 DS EPI Change Value of Y Component
  96 DS EPI Change Value of Z Component

0021 -- SIEMENS MR VA0  RAW
  01 IS Vector Size Original
  02 IS Vector Size Extended
  03 DS Acquired Spectral Range
  04 DS VOI Position
  05 DS VOI Size
  06 IS CSI Matrix Size Original
  07 IS CSI Matrix Size Extended
  08 DS Spatial Grid Shift
  09 DS Signal Limits Minimum
  10 DS Signal Limits Maximum
  11 DS Spec Info Mask
  12 DS EPI Time Rate of Change of Magnitude
  13 DS EPI Time Rate of Change of X Component
  14 DS EPI Time Rate of Change of Y Component
  15 DS EPI Time Rate of Change of Z Component
  16 DS EPI Time Rate of Change Legal Limit 1
  18 DS EPI Field Calculation Safety Factor
  19 DS EPI Legal Limit 1 of Change Value
  20 DS EPI Legal Limit 2 of Change Value
  21 DS EPI Rise Time
  30 DS Array Coil ADC Offset
  31 DS Array Coil Preamplifier Gain
  51 DS Saturation Normal Vector
  52 DS Saturation Position Vector
  53 DS Saturation Thickness
  54 DS Saturation Width
  55 DS Saturation Distance

0009 -- SIEMENS MED NM
  80 LO Main Acquisition View

0011 -- SIEMENS MED NM
  10 CS Organ System

0017 -- SIEMENS MED NM
  00 ST Unknown 0017 0000
  20 CS Scanning Sequence
  60 DS KVP
  70 ST
  80 ST Unknown 0017 0080

0019 -- SIEMENS MED NM
  01 SS Number of detectors
  02 SS Number of scalers
  03 SS Scaler Index
  04 DS Radionuclide Units
  05 DS Radiopharmaceutical
  06 FL Display Magnification
  07 SL Scaler Counts
  08 SS Processed Flag 0 Raw 1 Process
  09 SS MicroDELTA Parameter Blocks
  0A LO MicroDELTA File Extension
  0B LO MicroDELTA Write ID
  0C SS MicroDELTA Write Version
  0D CS MicroDELTA Mode
  0E LO MicroDELTA ESFR
  0F SL Siemens ICON Data Type
  10 OW MicroDELTA Expansion Blocks
  11 CS MicroDELTA Version
  12 LO MicroDELTA Trend
  13 SS MicroDELTA Number of Overlays
  14 SS MicroDELTA Overlay Block
  15 SS MicroDELTA Color Table Extra
  16 SS Number of Views
  17 SS MicroDELTA Thyroid Markers
  18 SS MicroDELTA Color Table Used

0021 -- SIEMENS MED NM
  00 OB ECAT File Menu Header
  01 OB ECAT File Subheader
  10 ST

0031 -- SIEMENS MED NM
  01 LO Camera Name
  02 SS Unknown Element 0031 02
  03 FL External Zoom
  04 FL CCD Energy Level
  05 SS CCD Window Width
  06 FL CCD Window Offset
  07 SS CCD Peaking Mode
  08 LO CCD Autopeak Function
  09 SS CCD Count Rate Mode
  0A SS Analog Output Device
  0B SS Communication Type
  0C SS Control Unit 1 ICON 2 DOT 3 ScintiView
  0D SS WAM Mode
  0E SS Event Control Mode
  0F FL Zoom X Offset 0.1 mm
  10 FL Zoom Y Offset 0.1 mm
  11 SS Gantry Zero Position
  12 SS
  13 ST
  14 ST
  15 SL
  16 SL
  17 SS
  20 ST

0033 -- SIEMENS MED NM
  00 FL Flood correction Matrix Det 1 up to SR 2.0
  01 FL Flood correction Matrix Det 2 up to SR 2.0
  10 FL COR Data for Detector 1
  11 FL COR Data for Detector 2
  14 FL MHR ( Y-Shift) data for detector 1
  15 FL MHR ( Y-Shift) data for detector 2
  18 FL NCO Data for detector 1
  19 FL NCO Data for detector 2
  20 FL Bed correction angle
  21 FL Gantry correction angle
  22 SS Bed U/D correction data
  24 FL Backprojection angle head 1
  25 FL Backprojection angle head 2
  28 SL Number of point sources used for NCO and MHR
  29 FL Crystal thickness
  30 LO Preset name used for acquisition
  31 FL Camera config angle
  32 LO Crystal type Startburst or not
  33 SL Gantry step for COIN acquisitions
  34 FL Bed step for wholebody or Coin acquisitions
  35 FL Weight factor table for coincidence acquisitions
  36 FL Transaxial acceptance width for coincidence
  37 SL Starburst flags
  38 FL Pixel scale factor

7FE3 -- SIEMENS MED NM
  00 UL Length of Group 0x7FE3
  14 SL Lowest Pixel Value in THIS Frame
  15 SL Highest Pixel Value in THIS Frame
  16 SL Total Counts in THIS Frame
  17 SL Duration of THIS Frame msec
  18 FL Frame Angle
  19 LO Frame Name
  1A FL View Number
  1B SS Pixel Overflow Flag 1 Pixel Overflow
  1C SS Buffer Overflow Flag 1 Buffer Overflow
  1E SL Start Time of THIS Frame From Start of Study
  1F SL ROI Maximum Pixel Value
  20 SL ROI Average Pixel Value
  21 SL ROI Total Counts
  22 SL ROI Total Pixels
  23 SL ROI Center Coordinates
  24 LO ROI Name
  25 SS ROI Data
  26 OW
  27 OW
  28 OW
  29 OW
`;
