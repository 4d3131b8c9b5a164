/** What the in-process tools know of private elements of United Imaging, Hitachi, Agfa and Elscint; see index.ts for the form. */
export const OTHERS = `
0065 10 Image Private Header
  00 UL MeasurmentUID
  02 LO ImageOrientationDisplayed
  03 LO ReceiveCoil
  04 SH Interpolation
  05 SH PE Direction Displayed
  06 IS Slice Group ID
  07 OB Uprotocol
  09 FD BActualValue
  0A FD BUserValue
  0D SH Parallel Information
  0F SH Slice Position
  11 SH Sections
  12 LO
  13 FD InPlaneRotAngle
  14 DS SliceNormalVector
  15 DS SliceCenterPosition
  16 UL PixelRotateModel
  17 LO SAR Model
  18 LO dB/dt Model
  21 SH
  23 LO TablePosition
  25 DS Slice Gap
  29 SH AcquisitionDuration
  2B LT ApplicationCategory
  2C IS RepeatitionIndex
  2D ST SequenceDisplayName
  2E LO NoiseDecovarFlag
  2F FL ScaleFactor
  30 LO ?Customer?
  31 SH MRSequenceVariant
  32 SH MRKSpaceFilter
  33 SH MRTableMode
  36 OB MRDiscoParameter
  37 FD MRDiffusionGradOrientation
  38 FD MRPerfusionNoiseLevel
  39 SH MRGradRange
  40 LO
  41 LT ?NIN?
  48 OB
  49 DS
  50 DS MR Number Of Slice In Volume
  51 SQ MR VFrame Sequence
  52 LO
  53 DS
  55 DS
  58 IS
  59 LO
  60 LO
  6A LO
  6C OB UIH serialized protocol
  71 US
  73 OB
  76 SH
  77 LO
  78 LO

0009 -- HMC - CT - ID
  00 UN Image ID Information (e.g. Patient Name, Patient ID)
  01 UN Image ID Information (e.g. Patient Comment)

0009 -- MMCPrivate
  00 LO Private Creator
  01 LO Technologist
  02 LO ScheduledStudyDateTime
  03 OB StudyAppData
  04 UI ProtocolObjectID
  05 LO Name
  06 IS Frequency
  07 SH UpdateFlag
  08 SH Directory
  09 LO Comments
  0A LO Region
  0B SH Laterality
  0C TM TotalScanTime
  0D LO ContrastMedium
  0E LO CreateDateTime
  0F LO Creator
  10 LO SiteName
  11 LO ReferringPhysician
  12 LO Radiologist
  13 LO Technologist
  14 UI ProtocolUid
  15 SH IsInLibrary
  16 LO Gating
  17 ST Note
  18 IS NumberOfTasks
  19 SH IsFlagRaised
  1A SH IsArchived
  1B SH IsDefault
  1C OB ProtocolAppData
  1D SH IsAllowCascadeSave

0011 -- MMCPrivate
  00 LO Private Creator
  01 LO IsRapidRegistration
  02 LO IsProtected
  03 IS FilmedCount
  04 OB ApplicationData
  05 LO IsAllowCascadeSave
  06 LO IsAllowCascadeProtect
  07 LO IsDeleted

0019 -- MMCPrivate
  00 LO Private Creator
  01 LO ProcType
  02 LO Plane
  03 SH IsSnapShotSeries
  04 DS MaxFsColor
  05 LO SeriesCategoryType
  07 LO ImageContrastBolusAgent
  08 DS ImageSliceThickness
  09 DS ImageReconstructionDiameter
  0A LO ImageEchoTime
  0B DS ImageRepetitionTime
  0C LO SequenceType
  0D LO TaskUid
  0E OB SeriesAppData
  0F IS MultiSliceNumber
  10 LO ImageScanTime
  11 LO IsProtected
  12 IS ImageIncrement
  13 LO MppsStepStatus
  14 IS StorageCommittedCount
  15 IS ArchivedCount
  16 IS TransferredCount
  17 LO IsAllowCascadeSave
  18 LO IsAllowCascadeProtect
  19 LO IsDeleted
  1A UI CharacterizedImageInstanceUid
  1B IS CharacterizedImageCount
  1C LO InternalWindowWidth
  1D LO InternalWindowLevel
  1E LO ?FlipAngle?

0029 -- MMCPrivate
  00 LO Private Creator
  01 IS SliceNumber
  02 IS PhaseNumber
  03 LO ProcType
  04 LO StopwatchTime
  05 LO Plane
  06 LO ScanTime
  08 LO DualSliceFlag
  09 LO SspRatio
  0A LO GatingSignalSource
  0B LO Rephase
  0C LO HalfEcho
  0D LO RectFOVRatio
  0E LO HalfScan
  0F LO NumShots
  10 LO ContrastAgent
  11 LO EchoAllocation
  12 LO NumEchoShift
  13 LO FatSat
  14 LO MTC
  15 LO NumPreSat
  16 LO TargetVelocity
  17 LO VENCAxis
  18 LO NumVENCDirection
  1C LO IsScalableWindowLevel
  1D LO ThreeDSettingLineAngle
  1E LO MPGTotalAxis
  1F LO MPGAxisNumber
  20 IS MultiEchoNumber
  21 DS NaviAverageGateWidth

0041 -- MMCPrivate
  01 OB RawDataAppData
  02 SQ RawDataIndex
  03 LO ChannelNumber
  04 LO AxisDirection
  05 LO SlabNumbe
  06 LO CardiacPhaseNumbe
  07 LO EchoNumber
  08 LO SliceEncodeNumber
  09 LO NsaNumber
  0A OB RawData
  0B SS RawDataMRInfo
  0C IS NumberOfVoxels
  0D DS MixingTime
  0E DS ADDiff
  0F LO ScanTime
  10 LO NumPreSat
  11 LO IsStoredToPortableMedia
  12 DS Voi1
  13 DS Voi2
  14 DS VoxelSize
  15 IS FreqPoint
  16 SH LowOrderShim
  17 SH EccLevel
  18 FL FwhmHz
  19 FL FwhmPpm
  1A FL WaterSupRate

0009 -- AGFA
  10 LO
  11 LO
  13 LO
  14 LO
  15 LO

0019 -- AGFA
  10 SH Private Identification Code
  11 LO Identification Data (Note 2)
  13 LO Sensitometry Name
  14 ST Window/Level List (Note 3)
  15 LO Dose Monitoring List
  16 LO Other Info (Note 5)
  1A LO Clipped Exposure Deviation
  1B LO Logarithmic PLT Full Scale
  60 US Total number of series
  61 SH Session Number
  62 SH ID Station name
  65 US Number of images in study to be transmitted (only sent with autoverify: on)
  70 US Total number of images
  80 ST Geometrical Transformations
  81 ST Roam Origin
  82 US Zoom factor
  93 CS Status

0019 -- AGFA_ADC_Compact
  05 ST Data stream from cassette
  10 LO Private Identification Code
  30 ST Set of destination types
  40 ST Set of destination Ids
  50 ST Set of processing codes
  60 US Number of series in study
  61 US Session Number
  62 SH ID station name
  70 US Number of images in series
  71 US Break condition
  72 US Wait (or Hold) flag
  73 US ScanRes flag
  74 SH Operation code
  95 CS Image quality

0019 -- Agfa ADC NX
  09 SQ
  F5 CS Cassette Orientation
  F6 DS Plate Sensitivity
  F7 DS Plate Erasability
  F8 IS
  FE CS

0031 -- AGFA PACS Archive Mirroring 1.0
  00 CS Study Status
  01 UL Date Time Verified

0071 -- AGFA-AG_HPState
  18 SQ
  19 SQ
  1A SQ
  1C SQ
  1E SQ
  20 FL
  21 FD
  22 FD
  23 FD
  24 FD

0029 -- AgilityRuntime
  11 CS
  12 US
  13 US
  14 US
  1F US

0031 -- MITRA LINKED ATTRIBUTES 1.0
  20 LO Global Patient ID

0029 -- Mitra Markup 1.0
  00 OB Markup1
  01 OB Markup2
  02 OB Markup3
  03 OB Markup4
  04 OB Markup5
  05 OB Markup6
  06 OB Markup7
  07 OB Markup8
  08 OB Markup9
  09 OB Markup10
  10 OB Markup11
  11 OB Markup12
  12 OB Markup13
  13 OB Markup14
  14 OB Markup15

0033 -- MITRA OBJECT ATTRIBUTES 1.0
  02 LO
  04 LO
  06 LO
  08 LO
  0A LO

0029 -- MITRA OBJECT DOCUMENT 1.0
  00 OB

0033 -- MITRA OBJECT UTF8 ATTRIBUTES 1.0
  02 PN Patient's Name
  04 CS Study Description
  06 PN Referring Physician's Name
  08 PN Requesting Physician's Name
  0A PN Performing Physician's Name
  0C LO Reason for Study
  0E LT Study Comments
  13 PN Patient's Name Single Byte
  14 PN Patient's Name Ideographic
  15 PN Patient's Name Phonetic
  16 PN Referring Physician's Name Single Byte
  17 PN Referring Physician's Name Ideographic
  18 PN Referring Physician's Name Phonetic
  19 PN Requesting Physician's Name Single Byte
  1A PN Requesting Physician's Name Ideographic
  1B PN Requesting Physician's Name Phonetic
  1C PN Performing Physician's Name Single Byte
  1D PN Performing Physician's Name Ideographic
  1E PN Performing Physician's Name Phonetic

0029 -- MITRA PRESENTATION 1.0
  00 CS Mitra Rotation
  01 LO Mitra Window Width
  02 LO Mitra Window Centre
  03 IS Mitra Invert
  04 IS Mitra Has Tabstop
  05 CS Smooth Rotation
  10 CS Breast Box x0
  11 CS Breast Box y0
  12 CS Breast Box x1
  13 CS Breast Box y1

0029 -- Mitra Presentation 1.0
  00 CS Mitra Rotation
  01 LO Mitra Window Width
  02 LO Mitra Window Centre
  03 IS Mitra Invert
  04 IS Mitra Has Tabstop
  05 CS Smooth Rotation

00E1 10 ELSCINT1
  01 US Data Dictionary Version
  02 SH
  05 IS
  06 IS
  07 IS
  08 UI SOP Instance UID
  09 CS Image Type[1]
  17 IS Number of Series Related Instances
  18 OB
  19 ST Referenced File ID
  20 SQ ?Referenced Image Sequence?
  21 DS DLP Total
  22 DS Presentation Relative Center
  23 DS Presentation Relative Part
  26 CS ? Orientation ?
  27 DS Image Position (Patient)[3]
  30 UI
  31 CS
  32 US
  36 CS ?YES/NO?
  37 DS Total Dose Savings
  39 SQ
  3E IS Private (00E1,103E)
  3F CS
  40 SH Image Label
  42 LO
  43 IS
  45 SL
  46 OB
  50 DS Acquisition Duration
  51 SH Series Label
  60 CS
  61 LO Protocol File Name
  62 CS
  63 SH Patient Language
  65 LO Patient Data Modification Date
  6A IS
  6B IS
  84 OB ?Tracker Info?
  A0 LO
  C2 UI PET-CT Multi Modality Name
  C4 DS Private (00E1,10C4)
  CF IS
  E1 US
  E3 US
  EB US
  EC US

00E3 10 ELSCINT1
  00 OB
  18 OB
  1F OB

01E1 10 ELSCINT1
  17 UI ?UI?
  18 OB Wave Information
  1F SH
  23 SH
  26 CS Phantom Type
  34 IS
  40 UI
  41 OW
  55 SQ Reference Sequence
  56 CS Reference Type
  57 CS Reference Level

01F1 10 ELSCINT1
  01 CS Acquisition Type
  02 CS Focal Spot Resolution
  03 CS Concurrent Slices Generation
  04 CS Angular Sampling Density
  05 DS Reconstruction Arc
  07 DS Table Velocity
  08 DS Acquisition Length
  0A US Edge Enhancement Weight
  0B CS
  0C DS Scanner Relative Center
  0D DS Rotation Angle
  0E FL Private (01F1,100E)
  0F CS
  27 DS Rotation Time
  28 DS Table Increment
  30 US
  32 CS Image View Convention
  33 DS Cycle Time
  36 CS
  37 DS
  38 LO CT Technique (eg. Bolus Tracking)
  39 LO
  40 CS
  42 SH
  43 LO
  44 OW
  45 IS Private (01F1,1045)
  46 FL
  47 SH Acquisition Dimension (2D/3D)
  49 DS Private (01F1,1049)
  4A SH
  4B SH Private (01F1,104B)
  4C SH Private (01F1,104C)
  4D SH Private (01F1,104D)
  4F US Detectors Layers
  53 SH

01F3 10 ELSCINT1
  01 SQ
  02 SS
  03 FL
  04 FL
  11 SQ PS Sequence
  12 SS
  13 FL
  14 FL
  15 US
  16 FL
  17 FL
  18 SH
  19 FL
  23 US
  24 IS

01F7 10 ELSCINT1
  10 OB
  11 OW
  13 OW
  14 OW
  15 OW
  16 OW
  17 OW
  18 OW
  19 OW
  1A OW
  1B OW
  22 UI ?UID?
  9B IS iDose Level
  CB DS keV
  CC ST SBI Version
  CD CS SC CT Equivalent
  CE LT Reference SBI Type
  D3 LT Burned Spectral Annotations
  D4 SH Head Body
  D6 IS Spectral Level

01F9 10 ELSCINT1
  01 LO SP Filter
  04 IS Adaptive Filter
  05 IS Recon Increment
  08 DS Private (01F9,1008)
  09 DS Private (01F1,1009)

0601 10 ELSCINT1
  00 SH Implementation Version
  20 DS Relative Table Position
  21 DS Relative Table Height
  30 SH Surview Direction
  31 DS Surview Length
  50 SH Image View Type
  70 DS Batch Number
  71 DS Batch Size
  72 DS Batch Slice Number

07A1 10 ELSCINT1
  01 UL Number Of Series In Study
  02 UL Number Of Images In Series
  03 UL Last Update Time
  04 UL Last Update Date
  07 US
  08 DS
  09 OW
  0A OB Tamar Compressed Pixel Data
  0C US
  10 LO Tamar Software Version
  11 CS Tamar Compression Type
  12 FL
  13 UL
  14 LO Protection Flag
  16 FL
  18 SQ
  19 FL
  1C FL
  2A CS Tamar Study Status
  2B CS
  36 AE Tamar Source AE
  3D US
  40 CS Tamar Study Body Part
  42 SH
  43 IS Tamar Study Priority
  45 LT
  47 CS ?orientation?
  4A SH ?name?
  4D AT Tamar Exclude Tags List
  50 US Tamar Site ID
  56 US
  58 CS Tamar Study Published
  5A CS
  5D DT Tamar Study Creation Date
  5F CS Tamar Study Has Bookmark
  70 SH ?patient name?
  71 SH ?num?
  75 LO Tamar Source Image Type
  76 ST
  82 UN
  85 UL Tamar Translate Flags
  87 LT
  88 CS ?Y/N?
  8C ST
  93 US
  94 ST
  96 DA
  97 SH
  98 CS ?Y/N?
  9F CS
  A7 CS
  C0 ST
  C1 ST
  C2 ST ?status sent?
  C3 LO
  C5 IS Tamar Exclude Tags Size
  C6 IS Tamar Exclude Tags Total Size
  C7 CS Tamar Is Hcff Header
  C8 ST
  C9 ST
  CA ST
  D0 LO

07A3 10 ELSCINT1
  01 LO Tamar Exe Software Version
  03 CS Tamar Study Has Sticky Note
  05 CS Tamar Mp Save Pr
  06 CS Tamar Original Pr Modality
  09 IS
  0F CS Tamar Original Curve Type
  10 LO Tamar Original Curve Desc
  13 SH ?num?
  14 ST Tamar Procedure Code
  15 ST Tamar Patient Location
  17 SH Tamar Order Status
  19 ST Tamar Reading Physician Last Name
  1A ST Tamar Reading Physician First Name
  1B ST ?num?
  1C ST Tamar Signing Physician Last Name
  1D ST Tamar Signing Physician First Name
  1E ST Tamar Signing Physician ID
  1F ST
  20 DA
  22 ST
  23 ST Tamar Misc String 5
  24 ST
  31 SH
  34 SH Tamar Study Age
  39 UL
  43 DS Tamar Pan Side Details
  4C ST
  52 LO
  53 US _007A3_xx53_
  54 US _007A3_xx54_
  55 SH Tamar Study Has Mammo Cad
  5C ST _07A3xx5C_
  61 LT Tamar Nondicom Annotations
  62 SQ Tamar Nondicom Annotations Sequence
  63 SQ
  64 IS
  65 CS ?yes/no bool?
  66 IS
  80 SQ
  8C CS
  8F CS
  92 DS
  93 DS
  99 CS Tamar Is Doc Type
  9C CS Tamar Study Has Key Image
  9F CS
  B4 US ?num?
  B9 CS Tamar Key Series Indication
  BB CS Tamar Study Has Key Series
  C0 SQ Tamar Grid Token Load Sequence
  C1 LO Tamar Grid Token Target Grid Name
  C2 CS Tamar Grid Token Speed
  C3 CS Tamar Grid Token Security
  C4 LO Tamar Grid Token Next Host
  C5 LO Tamar Grid Token Next Host Port
  C6 SQ Tamar Grid Token Query Sequence
  C8 AE Tamar Grid Token AE
  C9 CS Tamar Grid Token Tunneled
  CA SQ Tamar Grid Token Archive Sequence
  CB SQ Tamar Grid Token Location Sequence
  CC LO Tamar Grid Token Version
  CE SQ
  D0 SQ Tamar Original Nested Elements Sequence
  D1 US Tamar Nested Element Number
  D2 CS Tamar Nested Text Line Visibility
  D3 CS Tamar Nested Text Default Location
  D4 SL Tamar Nested Text Location X
  D5 SL Tamar Nested Text Location Y
  D6 CS Tamar Nested Type Of Data
  E3 LO ?name?
  F2 CS
  F5 LO
  FA DT
  FB DT

07A5 10 ELSCINT1
  00 LO ?name?
  10 UL
  54 DT Tamar Reports Update Date
  56 CS Tamar Referring Physicians Study Read
  59 IS
  62 LO Tamar Study Institution Name
  63 CS
  72 DT
  AE IS
  C8 CS
  DC UL
  DD FL
  DE LO
  E8 IS

7FDF 10 ELSCINT1
  F0 OB
  FF SH
`;
