/** What the in-process tools know of private elements of GE and its archive; see index.ts for the form. */
export const GE = `
0019 10 GEMS_ACQU_01
  01 LT
  02 SL Number Of Cells In Detector
  03 DS Cell Number At Theta
  04 DS Cell Spacing
  05 LT
  06 UN
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
  19 DS First Scan Location
  1A LO Last Scan RAS
  1B DS Last Scan Location
  1E DS Display Field Of View
  20 DS
  22 DS
  23 DS Table Speed [mm/rotation]
  24 DS Mid Scan Time [sec]
  25 SS Mid Scan Flag
  26 SL Tube Azimuth [degrees]
  27 DS Rotation Speed (Gantry Period)
  2A DS Xray On Position
  2B DS Xray Off Position
  2C SL Number of Triggers
  2D US
  2E DS Angle Of First View
  2F DS Trigger Frequency
  39 SS Scan FOV Type
  3A IS
  3B LT
  3C UN
  3E UN
  3F UN
  40 SS Stat Recon Flag
  41 SS Compute Type
  42 SS Segment Number
  43 SS Total Segments Required
  44 DS Interscan Delay
  47 SS View Compression Factor
  48 US
  49 US
  4A SS Total Number Of Ref Channels
  4B SL Data Size For Scan Data
  52 SS Recon Post Processing Flag
  54 UN
  57 SS CT Water Number
  58 SS CT Bone Number
  5A FL Acquisition Duration
  5D US
  5E SL Number Of Channels 1 To 512
  5F SL Increment Between Channels
  60 SL Starting View
  61 SL Number Of Views
  62 SL Increment Between Views
  6A SS Dependant On Number Of Views Processed
  6B SS Field Of View In Detector Cells
  70 SS Value Of Back Projection Button
  71 SS Set If Fatq Estimates Were Used
  72 DS Z Channel Avg Over Views
  73 DS Avg Of Left Ref Channels Over Views
  74 DS Max Left Channel Over Views
  75 DS Avg Of Right Ref Channels Over Views
  76 DS Max Right Channel Over Views
  7D DS Second Echo
  7E SS Number Of Echos
  7F DS Table Delta
  81 SS Contiguous
  82 US
  83 DS
  84 DS Peak SAR
  85 SS Monitor SAR
  86 US
  87 DS Cardiac Repetition Time
  88 SS Images Per Cardiac Cycle
  8A SS Actual Receive Gain Analog
  8B SS Actual Receive Gain Digital
  8D DS Delay After Trigger
  8F SS Swap Phase Frequency
  90 SS Pause Interval
  91 DS Pause Time
  92 SL Slice Offset On Frequency Axis
  93 DS Auto Prescan Center Frequency
  94 SS Auto Prescan Transmit Gain
  95 SS Auto Prescan Analog Receiver Gain
  96 SS Auto Prescan Digital Receiver Gain
  97 SL Bitmap Defining CVs
  98 SS Center Frequency Method
  99 US
  9B SS Pulse Sequence Mode
  9C LO Pulse Sequence Name
  9D DT Pulse Sequence Date
  9E LO Internal Pulse Sequence Name
  9F SS Transmitting Coil
  A0 SS Surface Coil Type
  A1 SS Extremity Coil Flag
  A2 SL Raw Data Run Number
  A3 UL Calibrated Field Strength
  A4 SS SAT Fat Water Bone
  A5 DS Receive Bandwidth
  A7 DS User Data 0
  A8 DS User Data 1
  A9 DS User Data 2
  AA DS User Data 3
  AB DS User Data 4
  AC DS User Data 5
  AD DS User Data 6
  AE DS User Data 7
  AF DS User Data 8
  B0 DS User Data 9
  B1 DS User Data 10
  B2 DS User Data 11
  B3 DS User Data 12
  B4 DS User Data 13
  B5 DS User Data 14
  B6 DS User Data 15
  B7 DS User Data 16
  B8 DS User Data 17
  B9 DS User Data 18
  BA DS User Data 19
  BB DS User Data 20
  BC DS User Data 21
  BD DS User Data 22
  BE DS Projection Angle
  C0 SS Saturation Planes
  C1 SS Surface Coil Intensity Correction Flag
  C2 SS SAT Location R
  C3 SS SAT Location L
  C4 SS SAT Location A
  C5 SS SAT Location P
  C6 SS SAT Location H
  C7 SS SAT Location F
  C8 SS SAT Thickness R L
  C9 SS SAT Thickness A P
  CA SS SAT Thickness H F
  CB SS PhaseContrast Flow Axis
  CC SS Velocity Encoding
  CD SS Thickness Disclaimer
  CE SS Prescan Type
  CF SS Prescan Status
  D0 SH Raw Data Type
  D2 SS Projection Algorithm
  D3 SH Projection Algorithm Name
  D4 US
  D5 SS Fractional Echo
  D6 SS Prep Pulse
  D7 SS Cardiac Phases
  D8 SS Variable Echo Flag
  D9 DS Concatenated Sat or DTI Diffusion Direction
  DA SS Reference Channel Used
  DB DS Back Projector Coefficient
  DC SS Primary Speed Correction Used
  DD SS Overrange Correction Used
  DE DS Dynamic Z Alpha Value
  DF DS User Data 23 or DTI Diffusion Direction
  E0 DS User Data 24 or DTI Diffusion Direction
  E1 DS
  E2 DS Velocity Encode Scale
  E3 LT
  E4 LT
  E5 IS
  E6 US
  E8 DS
  E9 DS
  EB DS
  EC US
  F0 UN
  F1 LT
  F2 SS Fast Phases
  F3 LT
  F4 LT
  F9 DS Transmit Gain

0009 -- GEMS_ACQU_01
  24 DS
  25 US
  3E US
  3F US
  42 US
  43 US
  F8 US
  FB IS

0043 10 GEMS_PARM_01
  01 SS Bitmap Of Prescan Options
  02 SS Gradient Offset In X
  03 SS Gradient Offset In Y
  04 SS Gradient Offset In Z
  05 SS Image Is Original Or Unoriginal
  06 SS Number Of EPI Shots
  07 SS Views Per Segment
  08 SS Respiratory Rate In BPM
  09 SS Respiratory Trigger Point
  0A SS Type Of Receiver Used
  0B DS dB/dt Peak Rate Of Change Of Gradient Field
  0C DS dB/dt Limits In Units Of Percent
  0D DS PSD Estimated Limit
  0E DS PSD Estimated Limit In Tesla Per Second
  0F DS SAR Avg Head
  10 US Window Value
  11 US Total Input Views
  12 SS Xray Chain
  13 SS Recon Kernel Parameters
  14 SS Calibration Parameters
  15 SS Total Output Views
  16 SS Number Of Overranges
  17 DS IBH Image Scale Factors
  18 DS BBH Coefficients
  19 SS Number Of BBH Chains To Blend
  1A SL Starting Channel Number
  1B SS PPScan Parameters
  1C SS GE Image Integrity
  1D SS Level Value
  1E DS Delta Start Time
  1F SL Max Overranges In A View
  20 DS Avg Overranges All Views
  21 SS Corrected Afterglow Terms
  25 SS Reference Channels
  26 US No Views Ref Channels Blocked
  27 SH Scan Pitch Ratio
  28 OB Unique Image Identifier
  29 OB Histogram Tables
  2A OB User Defined Data
  2B SS Private Scan Options
  2C SS Effective Echo Spacing
  2D SH Filter Mode
  2E SH String Slop Field 2
  2F SS Image Type (Real,Imaginary,Phase,Magnitude)
  30 SS Vas Collapse Flag
  31 DS Recon Center Coordinates
  32 SS Vas Flags
  33 FL Neg Scan Spacing
  34 IS Offset Frequency
  35 UL User Usage Tag
  36 UL User Fill Map MSW
  37 UL User Fill Map LSW
  38 FL User 25 To User 48
  39 IS Slop Integer 6 To Slop Integer 9
  40 FL Trigger On Position
  41 FL Degree Of Rotation
  42 SL DAS Trigger Source
  43 SL DAS Fpa Gain
  44 SL DAS Output Source
  45 SL DAS Ad Input
  46 SL DAS Cal Mode
  47 SL DAS Cal Frequency
  48 SL DAS Reg Xm
  49 SL DAS Auto Zero
  4A SS Starting Channel Of View
  4B SL DAS Xm Pattern
  4C SS TGGC Trigger Mode
  4D FL Start Scan To Xray On Delay
  4E FL Duration Of Xray On
  60 IS Slop Integer 10 To Slop Integer 17
  61 UI Scanner Study Entity UID
  62 SH Scanner Study ID
  63 SH Raw Data ID
  64 CS Recon Filter
  65 US Motion Correction Indicator
  66 US Helical Correction Indicator
  67 US IBO Correction Indicator
  68 US XT Correction Indicator
  69 US Q-cal Correction Indicator
  6A US AV Correction Indicator
  6B US L-MDK Correction Indicator
  6C IS Detector Row
  6E SH Auto mA Mode
  6F DS Scanner Table Entry + Gradient Coil Selected
  70 LO Paradigm Name
  71 ST Paradigm Description
  72 UI Paradigm UID
  73 US Experiment Type
  74 US Number of Rest Volumes
  75 US Number of Active Volumes
  76 US Number of Dummy Scans
  77 SH Application Name
  78 SH Application Version
  79 US Slices Per Volume
  7A US Expected Time Points
  7B FL Regressor Values
  7C FL Delay After Slice Group
  7D US Recon Mode Flag Word
  7E LO PACC Specific Information
  7F DS Reserved
  80 LO Coil ID Data
  81 LO GE Coil Name
  82 LO System Configuration Information
  83 DS Asset R Factors
  84 LO Additional Asset Data
  85 UT Debug Data (Text Format)
  86 OB Debug Data (Binary Format)
  87 UT Reserved
  88 UI PURE Acquisition Calibration Series UID
  89 LO Governing Body, dB/dt, and SAR definition
  8A CS Private In-Plane Phase Encoding Direction
  8B OB FMRI Binary Data Block
  8C DS Voxel Location
  8D DS SAT Band Locations
  8E DS Spectro Prescan Values
  8F DS Spectro Parameters
  90 LO SAR Definition
  91 DS SAR Value
  92 LO Image Error Text
  93 DS Spectro Quantitation Values
  94 DS Spectro Ratio Values
  95 LO Prescan Reuse String
  96 CS Content Qualification
  97 LO Image Filtering Parameters
  98 UI ASSET Acquisition Calibration Series UID
  99 LO Extended Options
  9A IS Rx Stack Identification
  9B DS NPW factor
  9C OB Research Tag 1
  9D OB Research Tag 2
  9E OB Research Tag 3
  9F OB Research Tag 4
  A0 SQ Spectroscopy Pixel Sequence
  A1 SQ Spectroscopy Default Display Sequence
  A2 DS MEG Data
  A3 CS ASL Contrast technique
  A4 LO Detailed text for ASL labeling technique
  A5 IS Duration of the label or control pulse
  A8 DS Dual Drive Mode, Amplitude Attenuation and Phase Offset
  A9 LO
  AA LO Additional Filtering Parameters
  AB DS Silenz Data
  AC DS QMAP Delay Data (RESERVED for FUTURE USE)
  AD DS Other Recovery Times Values
  AE LO Other Recovery Times Labels
  AF DS Additional Echo Times
  B0 FL Rescan Time in Acquisition
  B1 SS Excitation Mode
  B2 LO MR Table Position Information
  B3 DS Advanced Eddy Correction
  B5 LO
  B6 LO Multiband Parameters
  B7 LO Compressed Sensing Parameters
  B8 DS Grad Comp Parameters
  B9 LO Parallel Transmit Information
  BA DS Echo Spacing
  BB LO Pixel Information
  BC IS Heart Beats pattern
  C0 DS
  C1 LO
  C2 LO
  C3 LO ?some kind of xml?
  C4 LO ?some kind of xml?
  C5 LO
  C6 DS
  C7 DS
  C8 UL
  C9 IS
  CC DS
  CD FL

0045 10 GEMS_HELIOS_01
  01 SS Number of Macro Rows in Detector
  02 FL Macro width at ISO Center
  03 SS DAS type
  04 SS DAS gain
  05 SS DAS Temprature
  06 CS Table Direction
  07 FL Z smoothing Factor
  08 SS View Weighting Mode
  09 SS Sigma Row number
  0A FL Minimum DAS value
  0B FL Maximum Offset Value
  0C SS Number of Views shifted
  0D SS Z tracking Flag
  0E FL Mean Z error
  0F FL Z tracking Error
  10 SS Start View 2A
  11 SS Number of Views 2A
  12 SS Start View 1A
  13 SS Sigma Mode
  14 SS Number of Views 1A
  15 SS Start View 2B
  16 SS Number Views 2B
  17 SS Start View 1B
  18 SS Number of Views 1B
  19 SS Air Calibration Date
  1A SS Air Calibration Time
  1B SS Phantom Calibration Date
  1C SS Phantom Calibration Time
  1D SS Z Slope Calibration Date
  1E SS Z Slope Calibration Time
  1F SS Cross Talk Calibration Date
  20 SS Cross Talk Calibration Time
  21 SS Iterbone Flag
  22 SS Peristaltic Flag
  30 CS Cardiac Recon Algorithm
  31 CS Avg Heart Rate For Image
  32 FL Temporal Resolution
  33 CS Pct Rpeak Delay
  34 CS ActualPctRpeakDelay
  36 CS Ekg Full Ma Start Phase
  37 CS Ekg Full Ma End Phase
  38 CS Ekg Modulation Max Ma
  39 CS Ekg Modulation Min Ma
  3B LO Noise Reduction Image Filter Desc
  3F IS RPeakTimeDelay
  44 IS ActualRPeakTimeDelay
  45 ST CardiacScanOptions
  50 FD Temporal Center View Angle
  51 FD Recon Center View Angle
  52 CS WideCone Masking
  53 FD WideCone Corner Blending Radius
  54 FD WideCone Corner Blending Radius Offset
  55 CS Internal Recon Algorithm
  60 FL Patient Centering
  61 FL Patient Attenuation
  62 FL Water Equivalent Diameter
  63 FL Projection Measure
  64 FL Oval Ratio
  65 FL Ellipse Orientation

0009 10 GEMS_IDEN_01
  01 LO Full Fidelity
  02 SH Suite Id
  04 SH Product Id
  17 LT Series Description
  1A US
  20 US
  27 SL Image Actual Date
  30 SH Service Id
  31 SH Mobile Location Number
  E2 LT Image Type (ORIGINAL/PROSPECTIVE ...)
  E3 UI Equipment UID
  E6 SH Genesis Version Now
  E7 UL Exam Record Checksum
  E9 SL Actual Series Data Time Stamp

0027 10 GEMS_IMAG_01
  06 SL Image Archive Flag
  10 SS Scout Type
  1C SL Vma Mamp
  1D SS Vma Phase
  1E SL Vma Mod
  1F SL Vma Clip or Noise Index by 10
  20 SS Smart Scan On Off Flag
  30 SH Foreign Image Revision
  31 SS Imaging Mode
  32 SS Pulse Sequence
  33 SL Imaging Options
  35 SS Plane Type
  36 SL Oblique Plane
  40 SH RAS Letter Of Image Location
  41 FL Image Location
  42 FL Center R Coord Of Plane Image
  43 FL Center A Coord Of Plane Image
  44 FL Center S Coord Of Plane Image
  45 FL Normal R Coord
  46 FL Normal A Coord
  47 FL Normal S Coord
  48 FL R Coord Of Top Right Corner
  49 FL A Coord Of Top Right Corner
  4A FL S Coord Of Top Right Corner
  4B FL R Coord Of Bottom Right Corner
  4C FL A Coord Of Bottom Right Corner
  4D FL S Coord Of Bottom Right Corner
  50 FL Table Start Location (Scout)
  51 FL Table End Location (Scout)
  52 SH RAS Letter For Side Of Image
  53 SH RAS Letter For Anterior Posterior
  54 SH RAS Letter For Scout Start Loc
  55 SH RAS Letter For Scout End Loc
  60 FL Image Dimension X
  61 FL Image Dimension Y
  62 FL Number Of Excitations

0029 -- GEMS_IMAG_01
  15 SL Lower range of Pixels1
  16 SL Lower range of Pixels1
  17 SL Lower range of Pixels2
  18 SL Upper range of Pixels2
  1A SL Len of tot hdr in bytes No longer supported
  26 SS Version of the hdr struct
  34 SL Advantage comp. Overflow
  35 SL Advantage comp. Underflow

0029 10 GEMS_IMPS_01
  04 SL Lower Range Of Pixels
  05 DS Lower range of Pixels1
  06 DS Lower range of Pixels1
  07 SL Lower range of Pixels1
  08 SH Lower range of Pixels1
  09 SH Lower range of Pixels1
  0A SS Lower range of Pixels1
  15 SL Lower Range Of Pixels1
  16 SL Upper Range Of Pixels1
  17 SL Lower Range Of Pixels2
  18 SL Upper Range Of Pixels2
  1A SL Length Of Total Header In Bytes
  26 SS Version Of Header Structure
  34 SL Advantage Comp Overflow
  35 SL Advantage Comp Underflow

0011 10 GEMS_PATI_01
  10 SS Patient Status
  30 DS

0021 10 GEMS_RELA_01
  03 SS Series From Which Prescribed
  05 SH Genesis Version Now
  07 UL Series Record Checksum
  15 US
  16 SS
  18 SH Genesis version - Now
  19 UL Acq Recon Record Checksum
  20 DS Table Start Location
  35 SS Series from which prescribed
  36 SS Image From Which Prescribed
  37 SS Screen Format
  4A LO Anatomical Reference For Scout
  4E US
  4F SS Locations In Acquisition
  50 SS Graphically Prescribed
  51 DS Rotation From Source X Rot
  52 DS Rotation From Source Y Rot
  53 DS Rotation From Source Z Rot
  54 SH Image Position
  55 SH Image Orientation
  56 SL Num 3D slabs
  57 SL Locs per 3D slab
  58 SL Overlaps
  59 SL Image Filtering 0.5/0.2T
  5A SL Diffusion direction
  5B DS Tagging Flip Angle
  5C DS Tagging Orientation
  5D DS Tag Spacing
  5E DS RTIA_timer
  5F DS Fps
  70 LT
  71 LT
  81 DS Auto Window Level Alpha
  82 DS Auto Window Level Beta
  83 DS Auto Window Level Window
  84 DS Auto Window Level Level
  90 SS Tube Focal Spot Position
  91 SS Biopsy Position
  92 FL Biopsy T Location
  93 FL Biopsy Ref Location

0025 10 GEMS_SERS_01
  06 SS Last Pulse Sequence Used
  07 SL Images In Series
  10 SL Landmark Counter
  11 SS Number Of Acquisitions
  14 SL Indicates Number Of Updates To Header
  17 SL Series Complete Flag
  18 SL Number Of Images Archived
  19 SL Last Instance Number Used
  1A SH Primary Receiver Suite And Host
  1B OB Protocol Data Block (compressed)

0023 10 GEMS_STDY_01
  01 SL Number Of Series In Study
  02 SL Number Of Unarchived Series
  10 SS Reference Image Field
  50 SS Summary Image
  70 FD Start Time Secs In First Axial
  74 SL Number Of Updates To Header
  7D SS Indicates If Study Has Complete Info
  80 SQ Has MPPS Related Tags

0009 10 GEMS_PETD_01
  01 LO Implementation Version Name
  02 LO Patient ID
  03 SH Patient Compatible Version
  04 SH Patient Software Version
  05 DT Patient DateTime
  06 SL Patient Type
  07 UI Exam ID
  08 SH Exam Compatible Version
  09 SH Exam Software Version
  0A UI Scan ID
  0B SH Scan Compatible Version
  0C SH Scan Software Version
  0D DT Scan Date Time
  0E DT Scan Ready
  0F ST Scan Description
  10 LO Hospital Name
  11 LO Scanner Description
  12 LO Manufacturer
  13 UI FOR Identifier
  14 LO Landmark Name
  15 SH Landmark Abbrev
  16 SL Patient Position
  17 SL Scan Perspective
  18 SL Scan Type
  19 SL Scan Mode
  1A SL Start Condition
  1B SL Start Condition Data
  1C SL Sel Stop Condition
  1D SL Sel Stop Condition Data
  1E SL Collect Deadtime
  1F SL Collect Singles
  20 SL Collect Count Rate
  21 SL Count Rate Period
  22 SL Delayed Events
  23 SL Delayed Bias
  24 SL Word Size
  25 SL Axial Acceptance
  26 SL Axial Angle 3D
  27 SL Theta Compression
  28 SL Axial Compression
  29 FL Gantry Tilt Angle
  2A SL Collimation
  2B SL Scan FOV
  2C SL Axial FOV
  2D SL Event Separation
  2E SL Mask Width
  2F SL Binning Mode
  30 SL Trig Rej Method
  31 SL Number For Reject
  32 SL Lower Reject Limit
  33 SL Upper Reject Limit
  34 SL Triggers Acquired
  35 SL Triggers Rejected
  36 LO Tracer Name
  37 LO Batch Description
  38 FL Tracer Activity
  39 DT Measured Date Time
  3A FL Pre Inj Volume
  3B DT Administered Date Time
  3C FL Post Injected Activity
  3D DT Post Injected Date Time
  3E SH Radio Nuclide Name
  3F FL Half Life
  40 FL Positron Fraction
  41 SL Source 1 Holder
  42 FL Source 1 Activity
  43 DT Source 1 Meas DT
  44 SH Source 1 Radio Nuclide
  45 FL Source 1 Half Life
  46 SL Source 2 Holder
  47 FL Source 2 Activity
  48 DT Source 2 Meas DT
  49 SH Source 2 Radio Nuclide
  4A FL Source 2 Half Life
  4B SL Source Speed
  4C FL Source Location
  4D SL Emission Present
  4E SL Lower Axial Acc
  4F SL Upper Axial Acc
  50 SL Lower Coinc Limit
  51 SL Upper Coinc Limit
  8F FL BP Filter Cutoff
  E2 SL rest_stress
  E3 FL phase percentage
  E6 FL posterior shift
  E7 FL superior shift
  E8 SL acq_bin_num
  E9 FL acq_bin_dur_percent
  F8 FL Regularized Recon Beta
  FB SL

0011 10 GEMS_PETD_01
  01 SQ GE Advance ROI Sequence
  02 UI GE Advance ROI.roi_id
  03 UI GE Advance ROI.image_id
  04 SH GE Advance ROI.compatible_version
  05 SH GE Advance ROI.software_version
  06 LO GE Advance ROI.roi_name
  07 DT GE Advance ROI.roi_datetime
  08 SL GE Advance ROI.roi_type
  09 FL GE Advance ROI.center_x
  0A FL GE Advance ROI.center_y
  0B FL GE Advance ROI.width
  0C FL GE Advance ROI.height
  0D FL GE Advance ROI.angle
  0E SL GE Advance ROI.number_of_points
  0F OB GE Advance ROI.roi_data
  10 SL GE Advance ROI.roi_size
  11 LO GE Advance ROI.color
  12 SL GE Advance ROI.line_type
  13 SL GE Advance ROI.line_width
  14 SL GE Advance ROI.roi_number
  15 SL GE Advance ROI.convex
  16 SL GE Advance ROI.atten_corr_flag
  18 OB

0013 10 GEMS_PETD_01
  01 SQ GE Advance Annotation Sequence
  02 UI GE Advance Annotation.annotation_id
  03 UI GE Advance Annotation.image_id
  04 SH GE Advance Annotation.compatible_version
  05 SH GE Advance Annotation.software_version
  06 SL GE Advance Annotation.type
  07 LO GE Advance Annotation.font_name
  08 SH GE Advance Annotation.font_size
  09 LO GE Advance Annotation.foreground_color
  0A LO GE Advance Annotation.background_color
  0B SL GE Advance Annotation.coordinate_system
  0C FL GE Advance Annotation.start_x
  0D FL GE Advance Annotation.start_y
  0E FL GE Advance Annotation.end_x
  0F FL GE Advance Annotation.end_y
  10 SL GE Advance Annotation.start_symbol
  11 SL GE Advance Annotation.end_symbol
  12 OB GE Advance Annotation.annotation_data
  13 SL GE Advance Annotation.annotation_size
  14 LO GE Advance Annotation.label_id

0019 -- GEMS_PETD_01
  01 UI wc_cal_id
  02 SH PET compatible_version
  03 SH PET software_version
  04 DT PET cal_datetime
  05 SL PET cal_type
  06 LO PET cal_description
  07 LO cal_hardware
  08 OB coefficients
  09 FL activity_factor_hr
  0A FL activity_factor_hs
  0B FL activity_factor_3d
  0C LO PET scan_id
  0D DT PET scan_datetime
  0E SH PET hosp_identifier
  0F FL meas_activity
  10 DT meas_datetime
  11 SL axial_filter_3d
  12 FL axial_cutoff_3d
  13 SL default_flag
  14 SL PET archived
  15 SL wc_cal_rec_method
  16 SL activity_factor_2d
  17 SL isotope

0021 -- GEMS_PETD_01
  01 US raw_data_type
  02 UL raw_data_size

0023 -- GEMS_PETD_01
  01 OB raw_data_blob
  02 OB PET raw_data_blob
  17 SQ
  19 FL
  1A FL
  1B SL
  1C SQ
  1D SL
  1E FL
  2C UL
  2D LO
  2E LO
  31 CS
  40 SQ
  41 LO
  42 LO
  58 SQ
  59 LO
  5A LO

0009 11 GEIIS
  10 SQ GE Private Image Thumbnail Sequence
  12 IS

0029 10 GEIIS
  10 UL Shift Count
  12 UL Offset
  14 UL Actual Frame Number

004B -- GEIIS
  13 IS
  15 LT

0905 -- GEIIS
  30 LO Assigning Authority For Patient ID

0907 -- GEIIS
  10 UI Original Study Instance UID
  20 UI Original Series Instance UID
  30 UI Original SOP Instance UID

7FD1 -- GEIIS
  10 UL Compression Type
  20 UL Multiframe Offsets
  30 UL Multi-Resolution Levels
  40 UL Subband Rows
  50 UL Subband Columns
  60 UL Subband Bytecounts

0903 -- GEIIS PACS
  10 US Reject Image Flag
  11 US Significant Flag
  12 US Confidential Flag
  20 CS

0907 -- GEIIS PACS
  21 US Prefetch Algorithm
  22 US Limit Recent Studies
  23 US Limit Oldest Studies
  24 US Limit Recent Months
  31 UI Exclude Study UIDs
`;
