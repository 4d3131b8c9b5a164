/** What the in-process tools know of private elements of Philips; see index.ts for the form. */
export const PHILIPS = `
2001 10 Philips Imaging DD 001
  01 FL Chemical Shift
  02 IS Chemical Shift Number MR
  03 FL Diffusion B-Factor
  04 CS Diffusion Direction
  05 SS Graphic Annotation ParentID
  06 CS Image Enhanced
  07 CS Image Type End Diastole or End Systole
  08 IS Phase Number
  09 FL Image Prepulse Delay
  0A IS Slice Number
  0B CS Slice Orientation
  0C CS Arrhythmia Rejection
  0E CS Cardiac Cycled
  0F SS Cardiac Gate Width
  10 CS Cardiac Sync
  11 FL Diffusion Echo Time
  12 CS Dynamic Series
  13 SL EPI Factor
  14 SL Number of Echoes
  15 SS Number of Locations
  16 SS Number of PC Directions
  17 SL Number of Phases
  18 SL Number of Slices
  19 CS Partial Matrix Scanned
  1A FL PC Velocity
  1B FL Prepulse Delay
  1C CS Prepulse Type
  1D IS Reconstruction Number
  1E CS Reformat Accuracy
  1F CS Respiration Sync
  20 LO Scanning Technique
  21 CS SPIR
  22 FL Water-Fat Shift
  23 DS Flip Angle
  24 CS Series is Interactive
  25 SH Echo Time Display
  26 CS Presentation State Subtraction Active
  28 FL Edge Enhancement Gain Factor Sub
  29 FL Edge Enhancement Gain Factor Non Sub
  2A CS Edge Enhancement Taste Adapt Sub
  2B CS Edge Enhancement Taste Non Sub
  2C FL Harmonization Factor
  2D SS Number of Slices in Stack
  2F FL Harmonization Gain
  30 UL Log Subtraction Gain Step
  31 US Mixing NR of Mask Image Numbers
  32 FL Stack Radial Angle
  33 CS Stack Radial Axis
  34 CS Mixing Mask Operation
  35 SS Stack Slice Number
  36 CS Stack Type
  37 CS Mixing Operation Type
  39 FL
  3A CS Pixel Shift
  3D UL Contour Fill Color
  3F CS Displayed Area Zoom Interpolation Method
  42 CS Subtraction Land Marking Active
  43 IS Ellipse Display Shutter Major Axis First End Point
  44 IS Ellipse Display Shutter Major Axis Second End Point
  45 IS Ellipse Display Shutter Other Axis First End Point
  46 CS Graphic Line Style
  47 FL Graphic Line Width
  48 SS Graphic Annotation ID
  4B CS Interpolation Method
  4C CS Poly Line Begin Point Style
  4D CS Poly Line End Point Style
  4E CS Window Smoothing Taste
  4F FD Harmonization Offset
  50 LO Graphic Marker Type
  51 IS Overlay Plane ID
  52 UI Image Presentation State UID
  53 CS Presentation GL Transform Invert
  54 FL Contour Fill Transparency
  56 CS Graphic Type
  58 UL Contrast Transfer Taste
  5A ST Graphic Annotation Model
  5D ST Measurement Text Units
  5E ST Measurement Text Type
  5F SQ Stack Sequence
  60 SL Number of Stacks
  61 CS Series Transmitted
  62 CS Series Committed
  63 CS Examination Source
  64 SH Text Type
  65 SQ Graphic Overlay Plane
  67 CS Linear Presentation GL Transform Shape Sub
  68 SQ Linear Modality GL Transform
  69 SQ Display Shutter
  6A SQ Spatial Transformation
  6B SQ Has Edge Enhancement Sequence
  6D LO Text Font
  6E SH Series Type
  6F SQ Mixing Sequence
  71 CS Graphic Constraint
  72 IS Ellipse Display Shutter Other Axis Second End Point
  73 SQ Referenced Mask Image Sequence
  74 DS Window Center Sub
  75 DS Window Width Sub
  76 UL Number of Frames
  77 CS GL Transform Type
  79 SQ Harmonisation Sequence
  7A FL Window Rounding Factor
  7B IS Acquisition Number
  7C US Frame Number
  7E US Edge Enhancement Gain Taste
  7F US Edge Enhancement Gain Taste Sub
  80 LO Text Anchor Point Alignment
  81 IS Number of Dynamic Scans
  82 IS Echo Train Length
  83 DS Imaging Frequency
  84 DS Inversion Time
  85 DS Magnetic Field Strength
  86 IS Number of Phase Encoding Steps
  87 SH Imaged Nucleus
  88 DS Number of Averages
  89 DS Phase FOV Percent
  8A DS Sampling Percent
  8B SH Transmitting Coil
  90 LO Text Foreground Color
  91 LO Text Background Color
  92 LO Text Shadow Color
  93 LO Text Style
  94 LO Processing Order Specialization
  97 SH Nucleus
  9A SQ Graphic Number Sequence
  9B UL Graphic Number
  9C LO Graphic Annotation Label
  9D LO PIIM Subtraction Type
  9F US Pixel Processing Kernel Size
  A1 CS Is Raw Image
  A2 US LOG Subtraction Curve Taste
  A3 UL Text Color Foreground
  A4 UL Text Color Background
  A5 UL Text Color Shadow
  C1 LO Nested Object Type Name
  C8 LO Exam Card Name
  CC ST Derivation Description
  DA CS
  DE UN
  F1 FL Prospective Motion Correction
  F2 FL Retrospective Motion Correction
  F3 CS Unknown Tag & Data

2005 -- Philips Imaging DD 001
  14 CS Diffusion
  20 SL Number of Chemical Shifts
  30 FL Repetition Time
  33 FL Scan Duration
  35 CS Data Type
  8B SH Transmitting Coil
  9F CS Spectral Selective Excitation Pulse
  A1 CS Syncra Scan Type

2005 10 Philips MR Imaging DD 001
  00 FL Image Angulation AP
  01 FL Image Angulation FH
  02 FL Image Angulation RL
  03 IS Image Annotation Count
  04 CS Image Display Orientation
  05 CS Synergy Reconstruction Type
  06 UI
  07 IS Image Line Count
  08 FL Image Offcenter AP
  09 FL Image Offcenter FH
  0A FL Image OffCentre RL
  0B FL Max FP
  0C FL Min FP
  0D FL Scale Intercept
  0E FL Scale Slope
  0F DS Window Center
  10 DS Window Width
  11 CS Image Type
  12 CS Cardiac Gating
  13 CS Development Mode
  14 CS Diffusion
  15 CS Fat Saturation
  16 CS Flow Compensation
  17 CS Fourier Interpolation
  18 LO Hardcopy Protocol
  19 CS Inverse Reconstructed
  1A SS Label Syntax
  1B CS Magnetization Prepared
  1C CS Magnetization Transfer Contrast
  1D SS Measurement Scan Resolution
  1E SH MIP Protocol
  1F SH MPR Protocol
  20 SL Number of Chemical Shifts
  21 SS Number of Mixes
  22 IS Number of References
  23 SS Number of Slabs
  25 SS Number of Volumes
  26 CS Over Sampling Phase
  27 CS Package Mode
  28 CS Partial Fourier Frequency
  29 CS PartialFourierPhase
  2A IS Patient Reference ID
  2B SS Percent Scan Complete
  2C CS Phase Encode Reordering
  2E CS PPG PPU Gating
  2F CS Spatial Presaturation
  30 FL Repetition Time
  31 CS Respiratory Gating
  32 CS Sample Representation
  33 FL Acquisition Duration
  34 CS Segmented KSpace
  35 CS Data Type
  36 CS Is Cardiac
  37 CS Is Spectro
  38 CS Spoiled
  39 CS Steady State
  3A SH Sub Anatomy
  3B CS Time Reversed Steady State
  3C CS Tilt Optimized Nonsaturated Excitation
  3D SS Number of RR Interval Ranges
  3E SL RR Intervals Distribution
  3F SL PlanScan Acquisition Number
  40 SL PlanScan Survey Chemical Shift Number
  41 SL PlanScan Survey Dynamic Scan Number
  42 SL PlanScan Survey Echo Number
  43 CS PlanScan Survey Image Type
  44 SL PlanScan Survey Phase Number
  45 SL PlanScan Survey Reconstruction Number
  46 CS PlanScan Survey Scanning Sequence
  47 SL PlanScan Survey Slice Number
  48 IS Referenced Acquisition Number
  49 IS Referenced Chemical Shift Number
  4A IS Referenced Dynamic Scan Number
  4B IS Referenced Echo Number
  4C CS Referenced Entity
  4D CS Referenced Image Type
  4E FL Slab FOV RL
  4F FL Slab Offcentre AP
  50 FL Slab Offcentre FH
  51 FL Slab Offcentre RL
  52 CS Slab Type
  53 CS Slab View Axis
  54 FL Volume Angulation AP
  55 FL Volume Angulation FH
  56 FL Volume Angulation RL
  57 FL Volume FOV AP
  58 FL Volume FOV FH
  59 FL Volume FOV RL
  5A FL Volume Offcentre AP
  5B FL Volume Offcentre FH
  5C FL Volume Offcentre RL
  5D CS Volume Type
  5E CS Volume View Axis
  5F CS Study Origin
  60 IS Study Sequence Number
  61 CS Prepulse Type
  63 SS fMRI Status Indication
  64 IS Reference Phase Number
  65 IS Reference Reconstruction Number
  66 CS Reference Scanning Sequence
  67 IS Reference Slice Number
  68 CS Reference Type
  69 FL Slab Angulation AP
  6A FL Slab Angulation FH
  6B FL Slab Angulation RL
  6C FL Slab FOV AP
  6D FL Slab FOV FH
  6E CS Scanning Sequence
  6F CS Acquisition Type
  70 LO Hardcopy Protocol EasyVision
  71 FL Stack Angulation AP
  72 FL Stack Angulation FH
  73 FL Stack Angulation RL
  74 FL Stack FOV AP
  75 FL Stack FOV FH
  76 FL Stack FOV RL
  78 FL Stack Offcentre AP
  79 FL Stack Offcentre FH
  7A FL Stack Offcentre RL
  7B CS Stack Preparation Direction
  7E FL Stack Slice Distance
  80 SQ Series PlanScan
  81 CS Stack View Axis
  83 SQ Series Slab
  84 SQ Series Reference
  85 SQ Series Volume
  86 SS Number of Geometry
  87 SL Number of Geometry Slices
  88 FL Geom Angulation AP
  89 FL Geom Angulation FH
  8A FL Geom Angulation RL
  8B FL Geom FOV AP
  8C FL Geom FOV FH
  8D FL Geom FOV RL
  8E FL Geom OffCentre AP
  8F FL Geom OffCentre FH
  90 FL Geom OffCentre RL
  91 CS Geom Preparation Direct
  92 FL Geom Radial Angle
  93 CS Geom Radial Axis
  94 FL Geom Slice Distance
  95 SL Geom Slice Number
  96 CS Geom Type
  97 CS Geom ViewA xis
  98 CS Geom Colour
  99 CS Geom Application Type
  9A SL Geom Id
  9B SH Geom Application Name
  9C SH Geom Label Name
  9D CS Geom Line Style
  9E SQ Series Geometry
  9F CS SeriesSpectral Selective Excitation Pulse
  A0 FL Dynamic Scan Begin Time
  A1 CS Syncra Scan Type
  A2 CS Is COCA
  A3 IS Stack Coil ID
  A4 IS Stack CBB Coil 1
  A5 IS Stack CBB Coil 2
  A6 IS Stack Channel Combination Bitmask
  A7 CS Stack Coil Connection
  A8 DS Inversion Time
  A9 CS Geometry Correction
  B0 FL Diffusion Direction RL
  B1 FL Diffusion Direction AP
  B2 FL Diffusion Direction FH
  C0 CS Scan Sequence

2005 14 Philips MR Imaging DD 005
  00 CS Volume View Enabled
  01 UL Number of Study Reference
  02 SQ SPS Code
  03 UL Number of SPS Codes
  04 SS
  06 SS Number of PS Specific Character Sets
  07 SS Number of Specific Character Set
  09 DS Rescale Intercept Original
  0A DS Rescale Slope Original
  0B LO Rescale Type Original
  0E SQ Private Shared Sequence
  0F SQ Private Per-Frame Sequence
  10 IS MF Conv Treat Spectro Mix Number
  11 UI MF Private Referenced SOP Instance UID
  12 IS Diffusion B Value Number
  13 IS Gradient Orientation Number
  14 SL Number of Diffusion B Values
  15 SL Number of Diffusion Gradient Orientations
  16 CS Plan Mode
  17 FD Diffusion B Matrix
  18 CS Operating Mode Type
  19 CS Operating Mode
  1A CS Fat Saturation Technique
  1B IS Version Number Deleted Images
  1C IS Version Number Deleted Spectra
  1D IS Version Number Deleted Blobsets
  1E UL LUT1 Offset
  1F UL LUT1 Range
  20 UL LUT1 Begin Color
  21 UL LUT1 End Color
  22 UL LUT2 Offset
  23 UL LUT2 Range
  24 UL LUT2 Begin Color
  25 UL LUT2 End Color
  26 CS Viewing Hardcopy Only
  27 CS ?PrivateEMR
  28 SL Number of Label Types
  29 CS Label Type
  2A CS Exam Print Status
  2B CS Exam Export Status
  2C CS Exam Storage Commit Status
  2D CS Exam Media Write Status
  2E FL dBdt
  2F FL Proton SAR
  30 FL Non Proton SAR
  31 FL Local SAR
  32 CS Safety Override Mode
  33 DT EV DVD Job In Params Datetime
  34 DT DVD Job In Params Volume Label
  35 CS Spectro Examcard
  36 UI Referenced Series Instance UID
  37 CS Color LUT Type
  38 LT
  39 LT
  3A LT Data Dictionary Contents Version
  3B CS Is Coil Survey
  3C FL Stack Table Position Longitudinal
  3D FL Stack Table Position Lateral
  3E FL Stack Posterior Coil Position
  3F CS Active Implantable Medical Device Limits Applied
  40 FL Active Implantable Medical Device Head SAR Limit
  41 FL Active Implantable Medical Device Whole Body SAR Limit
  42 FL Active Implantable Medical Device B1 RMS Limit
  43 FL Active Implantable Medical Device dbDt Limit
  44 IS TFE Factor
  45 CS Attenuation Correction
  46 FL FWHM Shim
  47 FL Power Optimization
  48 FL Coil Q
  49 FL Receiver Gain
  4A FL Data Window Duration
  4B FL Mixing Time
  4C FL First Echo Time
  4D CS Is B0 Series
  4E CS Is B1 Series
  4F CS Volume Select
  50 SS Number of Patient Other IDs
  51 IS Original Series Number
  52 UI Original Series Instance UID
  53 CS Split Series Job Params
  54 SS Preferred Dimension for Splitting
  55 FD Velocity Encoding Direction
  56 SS Contrast/Bolus Number of Injections
  57 LT Contrast/Bolus Agent Code
  58 LT Contrast/Bolus Administration Route Code
  59 DS Contrast/Bolus Volume
  5A DS Contrast/Bolus Ingredient Concentration
  5B IS Contrast/Bolus Dynamic Number
  5C SQ Contrast/Bolus Sequence
  5D IS Contrast/Bolus ID
  60 CS LUT to RGB Job Params
  90 SQ Original VOI LUT Sequence
  91 SQ Original Modality LUT Sequence
  92 FL Specific Energy Dose

2001 11 Philips Imaging DD 002
  01 US
  02 FD
  13 SS
  14 FD
  15 FD
  16 FD
  17 FD
  18 CS
  19 FD
  1A FD
  1B FD
  1C FD
  1D FD
  1E FD
  1F FD
  20 FD
  21 FD
  22 FD
  23 FD
  24 FD
  25 FD
  26 FD
  27 FD
  28 US
  29 US
  2A US
  2B SS
  2C FD
  2D FD
  2E SS
  2F SS
  30 SS
  31 SS
  32 SS
  33 SS
  34 SS
  35 FD
  36 FD
  37 FD
  39 CS
  3A SQ
  3B SQ
  3C SQ
  3D SQ
  3E SS
  3F SS
  40 SS
  6B LO
  6C LO
  72 FL
  73 FL
  B8 CS

2001 -- Philips Imaging DD 129
  00 SQ Presentation State Sequence
  01 SQ

2005 11 Philips MR Imaging DD 002
  15 LO User Name
  16 LO Pass Word
  17 LO Server Name
  18 LO Data Base Name
  19 LO RootName
  20 LO DMI Application Name
  2D LO Root Id
  32 SQ Blob Data Object Array
  34 LT Series Transaction UID
  35 IS Parent ID
  36 LO Parent Type
  42 CS Blob In File
  43 SL Actual Blob Size
  44 OW Blob Data
  45 LO Blob Filename
  46 SL Blob Offset
  47 CS Blob Flag
  99 UL Number of Request Excerpts

2005 12 Philips MR Imaging DD 003
  00 UL Number of SOP Common
  01 UL Number of Film Consumption
  13 UL Number of Codes
  34 SL Number of Image Per Series Ref
  43 SS No Date of Last Calibration
  44 SS No Time of Last Calibration
  45 SS Number of Software Version
  46 SS
  47 SS Number of Patient Other Names
  48 SS Number of Req Recipe of Results
  49 SS Number of Series Operators Name
  50 SS Number of Series Performing Physicians Name
  51 SS Number of Study Admitting Diagnostic Description
  52 SS Number of Study Patient Contrast Allergies
  53 SS Number of Study Patient Medical Alerts
  54 SS Number of Study Physicians of Record
  55 SS Number of Study Physicians Reading Study
  56 SS Number of SC Software Versions
  57 SS Number of Running Attributes
  70 OW Spectrum Pixel Data
  81 UI Default Image UID
  82 CS Running Attributes

2005 13 Philips MR Imaging DD 004
  00 SS Spectrum Extra Number
  01 SS Spectrum Kx Coordinate
  02 SS Spectrum Ky Coordinate
  03 SS Spectrum Location Number
  04 SS Spectrum Mix Number
  05 SS Spectrum X Coordinate
  06 SS Spectrum Y Coordinate
  07 FL Spectrum DC Level
  08 FL Spectrum Noise Level
  09 FL Spectrum Begin Time
  10 FL Spectrum Echo Time
  12 FL Spectrum Inversion Time
  13 SS Spectrum Number
  14 SS Spectrum Number of Averages
  15 SS Spectrum Number of Samples
  16 SS Spectrum Scan Sequence Number
  17 SS Spectrum Number of Peaks
  18 SQ Spectrum Peak
  19 FL Spectrum Peak Intensity
  20 LO Spectrum Peak Label
  21 FL Spectrum Peak Phase
  22 FL Spectrum Peak Position
  23 CS Spectrum Peak Type
  24 FL Spectrum Peak Width
  25 CS Spectro SI B0 Correction
  26 FL Spectro B0 Echo Top Position
  27 CS Spectro Complex Component
  28 CS Spectro Data Origin
  29 FL Spectro Echo Top Position
  30 CS InPlane Transforms
  31 SS Number of Spectra Acquired
  33 FL Phase Encoding Echo Top Positions
  34 CS Physical Quantity for Chemical Shift
  35 CS Physical Quantity Spatial
  36 FL Reference Frequency
  37 FL Sample Offset
  38 FL Sample Pitch
  39 SS Search Interval for Peaks
  40 CS Signal Domain for Chemical Shift
  41 CS Signal Domain Spatial
  42 CS Signal Type
  43 CS Spectro Additional Rotations
  44 SS Spectro Display Ranges
  45 CS Spectro Echo Acquisition
  46 CS Spectro Frequency Unit
  47 FL Spectro Gamma
  48 CS Spectro Hidden Line Removal
  49 FL Spectro Horizontal Shift
  50 FL Spectro Horizontal Window
  51 SS Spectro Number of Display Ranges
  52 SS Spectro Number of Echo Pulses
  53 LO Spectro Processing History
  54 CS Spectro Scan Type
  55 FL Spectro SI CS Intervals
  56 CS Spectro SI Mode
  57 SS Spectro Spectral BW
  58 LO Spectro Title Line
  59 FL Spectro Turbo Echo Spacing
  60 FL Spectro Vertical Shift
  61 FL Spectro Vertical Window
  62 FL Spectro Offset
  63 FL Spectrum Pitch
  64 CS Volume Selection
  70 SS Number Mixes Spectro
  71 SQ Series SP Mix
  72 SS SP Mix T Resolution
  73 SS SP Mix KX Resolution
  74 SS SP Mix KY Resolution
  75 SS SP Mix F Resolution
  76 SS SP Mix X Resolution
  77 SS SP Mix Y Resolution
  78 SS SP Mix Number of Spectra Intended
  79 SS SP Mix Number of Averages
  80 SL Number of MF Image Objects
  81 IS ScanoGram Survey Number of Images
  82 UL Number of Procedure Codes
  83 CS Sort Attributes
  84 SS Number of Sort Attributes
  85 CS Image Display Direction
  86 CS Inset Scanogram
  87 SS Display Layout Number of Columns
  88 SS Display Layout Number of Rows
  89 SQ Viewing Protocol
  90 CS Stack Coil Function
  91 PN Patient Name Job In Params
  92 IS Geolink ID
  93 IS Station Number
  94 CS Processing History
  96 CS Flow Images Present
  97 LO Anatomic Region Code Value
  98 CS Mobiview Enabled
  99 CS IViewBold Enabled

2005 15 Philips MR Imaging DD 006
  53 FL MRE Frequency
  54 FL MRE Amplitude
  55 FL MREMEG Frequency
  56 FL MREMEG Pairs
  57 CS MREMEG Direction
  58 FL MREMEG Amplitude
  59 FL MRE Number of Phase Delays
  60 IS MRE Number of Motion Cycles
  61 FL MRE Motion MEG Phase Delay
  62 LT MRE Inversion Algorithm Version
  63 CS Sagittal Slice Order
  64 CS Coronal Slice Order
  65 CS Transversal Slice Order
  66 CS Series Orientation
  67 IS MR Stack Reverse
  68 IS MRE Phase Delay Number
  71 IS Number of Inversion Delays
  72 FL Inversion Delay Time
  73 IS Inversion Delay Number
  74 DS Max DB DT
  75 DS Max SAR
  76 LT SAR Type
  78 CS Metal Implant Status
  79 CS Orientation Mirror Flip
  81 CS SAR Operation Mode
  82 IS Spatial Gradient
  83 LT Additional Constraints
  85 DS Gradient Slew Rate
  86 LT
  87 DS B1 RMS
  92 SQ Contrast Information Sequence
  95 CS
  96 IS
  97 CS
  99 SL

2005 -- Philips MR Imaging DD 007
  00 CS
  01 FL
  02 FL
  03 FL

0019 10 PHILIPS MR/PART
  01 IS Stack Type
  02 IS
  03 DS
  05 DS CC Angulation
  06 DS AP Angulation
  07 DS LR Angulation
  08 IS Patient Orientation 1
  09 IS Patient Orientation
  0A IS Slice Orientation
  0B DS LR Offcenter
  0C DS CC Offcenter
  0D DS AP Offcenter
  0E DS
  0F IS Number of Slices
  10 DS Slice Factor
  11 DS Echo Times
  14 CS
  15 IS Dynamic Study
  18 DS Heartbeat Interval
  19 DS Repetition Time FFE
  1A DS FFE Flip Angle
  1B IS Number of Scans
  1C CS
  1D CS
  1E DS
  21 DS
  22 DS Dynamic Scan Time Begin
  23 DS
  24 IS
  25 DS
  26 DS
  27 DS
  28 CS
  29 DS
  30 LO
  31 DS
  40 US
  45 IS Reconstruction Resolution
  50 IS
  51 DS
  52 DS
  53 IS
  54 DS
  55 DS
  56 DS
  57 US
  58 DS
  59 US
  60 DS
  61 DS
  62 DS
  63 DS
  64 DS Repetition Time SE
  65 DS Repetition Time IR
  66 US
  67 US
  69 IS Number of Phases
  6A IS Cardiac Frequency
  6B DS Inversion Delay
  6C DS Gate Delay
  6D DS Gate Width
  6E DS Trigger Delay Time
  70 DS
  80 IS Number of Chemical Shifts
  81 DS Chemical Shift
  84 IS Number of Rows
  85 IS Number of Samples
  8A CS
  8B CS
  8C CS
  8D CS
  8E CS
  8F CS
  94 LO Magnetization Transfer Contrast
  95 LO Spectral Presaturation With Inversion Recovery
  96 IS
  97 LO
  99 LO
  A0 IS
  A1 DS
  A3 DS
  A4 CS
  B4 DS
  B5 DS
  B6 DS
  C0 DS Trigger Delay Times
  C8 IS
  C9 IS Foldover Direction Transverse
  CA IS Foldover Direction Sagittal
  CB IS Foldover Direction Coronal
  CC IS
  CD IS
  CE IS
  CF IS Number of Echoes
  D0 IS Scan Resolution
  D1 US
  D2 LO Water Fat Shift
  D3 DS
  D4 IS Artifact Reduction
  D5 IS
  D6 IS
  D7 DS Scan Percentage
  D8 IS Halfscan
  D9 IS EPI Factor
  DA IS Turbo Factor
  DB IS
  E0 IS Percentage of Scan Completed
  E3 DS Phase Contrast Velocity
  F0 IS
  F6 CS
  F7 CS
  F8 CS
  F9 CS
  FA CS
  FB CS
  FC IS Resonance Frequency

0021 -- PHILIPS MR/PART
  06 LO
  07 DT
  08 LO
  09 CS
  0A CS
  0F LO
  13 CS
  14 LO
  15 US
  20 IS Slice Number
  21 IS Slice Gap
  30 IS Echo Number
  31 DS Patient Reference ID
  35 IS Chemical Shift Number
  40 IS Phase Number
  50 IS Dynamic Scan Number
  60 IS Number of Rows In Object
  61 IS Row Number
  62 IS

0029 -- PHILIPS MR/PART
  00 DS
  04 US
  10 DS
  11 DS
  20 LO
  31 DS
  32 DS
  50 DS
  51 DS
  52 DS
  53 DS
  C3 IS Scan Resolution
  C4 IS Field of View
  D5 LT Slice Thickness

0019 -- PHILIPS MR SPECTRO;1
  01 US
  02 US
  03 US
  04 US
  05 US
  06 US
  07 IS
  08 IS
  09 IS
  10 IS
  12 IS
  13 IS
  14 US
  15 US
  16 IS
  17 IS
  18 UN
  20 IS
  21 IS
  22 IS
  23 IS
  24 IS
  25 IS
  26 IS
  27 IS
  28 IS
  29 IS
  31 US
  32 US
  41 LT
  42 IS
  43 IS
  45 US
  46 US
  47 IS
  48 IS
  49 US
  50 UN
  60 US
  61 US
  70 UN
  71 IS
  72 US
  73 US
  74 US
  76 US
  77 US
  78 US
  79 US
  80 IS

0511 -- Philips PET Private Group
  00 US Private Data
  01 US
  02 OB
  03 OB
  32 DS
  50 DS

7053 -- Philips PET Private Group
  00 DS SUV Factor
  01 OB Private
  02 OB Private
  03 ST Original File Name
  04 OB File Data
  05 LO Worklist Info File Name
  06 OB Private
  07 SQ Acquisition File Sequence
  08 SQ
  09 DS Activity Concentration Scale Factor
  0B DS
  0C DS
  0D SS
  0E DS
  0F UL Segment Size
  10 US Segment Number
  11 US Number of Segments
  12 SQ File Data Sequence
  13 SS Private
  14 SS Private
  15 SS Private
  16 SS Private
  17 SS Private
  18 SS Private
  50 SS
  51 SS
  52 SS
  53 SS
  54 SS
  55 SS
  56 SS
  57 SS
  58 SS
  59 SS
  5A SS
  5B SS
  5C SS
  5D SS
  5E SS
  5F LO
  60 SS
  61 SS
  62 SS
  63 SS
  64 SS
  65 SS
  66 SS
  67 LO
  68 LO
  69 LO
  6A LT
  6B SH
  6C LO
  6D FL
  6E FL
  6F FL
  70 SS
  71 SS
  72 SS
  73 SH
  74 SH
  75 SH
  76 SH
  77 FL
  78 FL
  C2 UI PET-CT Multi Modality Name
  D0 SS
  D1 FL
  D2 DT
  D3 DT
  D5 FL
  D6 FL
  D7 FL
  D8 FL
  D9 FL
`;
