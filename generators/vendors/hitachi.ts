import { type VendorTable, vendorTable } from './vendor-table.ts';

/** Hitachi CT: identification, as UN in all dictionaries; no source tells the block. */
export const HITACHI_CT_ID: VendorTable = vendorTable(
  'HMC - CT - ID',
  0x0009,
  undefined,
  `
00 UN  1     GHP      Image ID Information (e.g. Patient Name, Patient ID)
01 UN  1     GHP      Image ID Information (e.g. Patient Comment)
`,
);

/**
 * Hitachi MR, group 0009; no source tells the block. A choice of 30 from 98: all that converters, collisions and
 * PS3.15 E.3.10 name, and others.
 */
export const HITACHI_MMC_0009: VendorTable = vendorTable(
  'MMCPrivate',
  0x0009,
  undefined,
  `
00 LO  1     GH       Private Creator
01 LO  1     GH       Technologist
02 LO  1     GH       ScheduledStudyDateTime
03 OB  1     GH       StudyAppData
04 UI  1     GH       ProtocolObjectID
05 LO  1     GH       Name
06 IS  1     GH       Frequency
07 SH  1     GH       UpdateFlag
08 SH  1     GH       Directory
09 LO  1     GH       Comments
0A LO  1     GH       Region
0B SH  1     GH       Laterality
0C TM  1     GH       TotalScanTime
0D LO  1     GH       ContrastMedium
0E LO  1     GH       CreateDateTime
0F LO  1     GH       Creator
10 LO  1     GH       SiteName
11 LO  1     GH       ReferringPhysician
12 LO  1     GH       Radiologist
13 LO  1     GH       Technologist
14 UI  1     GH       ProtocolUid
15 SH  1     GH       IsInLibrary
16 LO  1     GH       Gating
17 ST  1     GH       Note
18 IS  1     GH       NumberOfTasks
19 SH  1     GH       IsFlagRaised
1A SH  1     GH       IsArchived
1B SH  1     GH       IsDefault
1C OB  1     GH       ProtocolAppData
1D SH  1     GH       IsAllowCascadeSave
`,
);

/** Hitachi MR, group 0011; no source tells the block. */
export const HITACHI_MMC_0011: VendorTable = vendorTable(
  'MMCPrivate',
  0x0011,
  undefined,
  `
00 LO  1     GH       Private Creator
01 LO  1     GHP      IsRapidRegistration
02 LO  1     GH       IsProtected
03 IS  1     GH       FilmedCount
04 OB  1     GH       ApplicationData
05 LO  1     GH       IsAllowCascadeSave
06 LO  1     GH       IsAllowCascadeProtect
07 LO  1     GH       IsDeleted
`,
);

/**
 * Hitachi MR, group 0019; no source tells the block. A choice of 30 from 33: all that converters, collisions and
 * PS3.15 E.3.10 name, and others.
 */
export const HITACHI_MMC_0019: VendorTable = vendorTable(
  'MMCPrivate',
  0x0019,
  undefined,
  `
00 LO  1     GH       Private Creator
01 LO  1     GHP      ProcType
02 LO  1     GHP      Plane
03 SH  1     GHP      IsSnapShotSeries
04 DS  1     GHP      MaxFsColor
05 LO  1     GHP      SeriesCategoryType
07 LO  1     GH       ImageContrastBolusAgent
08 DS  1     GHP      ImageSliceThickness
09 DS  1     GHP      ImageReconstructionDiameter
0A LO  1     GHP      ImageEchoTime
0B DS  1     GHP      ImageRepetitionTime
0C LO  1     GHP      SequenceType
0D LO  1     GH       TaskUid
0E OB  1     GH       SeriesAppData
0F IS  1     GHP      MultiSliceNumber
10 LO  1     GHP      ImageScanTime
11 LO  1     GH       IsProtected
12 IS  1     GH       ImageIncrement
13 LO  1     GH       MppsStepStatus
14 IS  1     GH       StorageCommittedCount
15 IS  1     GH       ArchivedCount
16 IS  1     GH       TransferredCount
17 LO  1     GH       IsAllowCascadeSave
18 LO  1     GH       IsAllowCascadeProtect
19 LO  1     GH       IsDeleted
1A UI  1     GH       CharacterizedImageInstanceUid
1B IS  1     GH       CharacterizedImageCount
1C LO  1     GH       InternalWindowWidth
1D LO  1     GH       InternalWindowLevel
1E LO  1     GH       ?FlipAngle?
`,
);

/**
 * Hitachi MR, group 0029; no source tells the block. A choice of 30 from 213: all that converters, collisions and
 * PS3.15 E.3.10 name, and others.
 */
export const HITACHI_MMC_0029: VendorTable = vendorTable(
  'MMCPrivate',
  0x0029,
  undefined,
  `
00 LO  1     GH       Private Creator
01 IS  1     GHP      SliceNumber
02 IS  1     GHP      PhaseNumber
03 LO  1     GH       ProcType
04 LO  1     GH       StopwatchTime
05 LO  1     GHP      Plane
06 LO  1     GHP      ScanTime
08 LO  1     GHP      DualSliceFlag
09 LO  1     GHP      SspRatio
0A LO  1     GHP      GatingSignalSource
0B LO  1     GHP      Rephase
0C LO  1     GHP      HalfEcho
0D LO  1     GHP      RectFOVRatio
0E LO  1     GHP      HalfScan
0F LO  1     GHP      NumShots
10 LO  1     GHP      ContrastAgent
11 LO  1     GHP      EchoAllocation
12 LO  1     GHP      NumEchoShift
13 LO  1     GHP      FatSat
14 LO  1     GHP      MTC
15 LO  1     GHP      NumPreSat
16 LO  1     GHP      TargetVelocity
17 LO  1     GHP      VENCAxis
18 LO  1     GHP      NumVENCDirection
1C LO  1     GHP      IsScalableWindowLevel
1D LO  1     GH       ThreeDSettingLineAngle
1E LO  1     GH       MPGTotalAxis
1F LO  1     GH       MPGAxisNumber
20 IS  1     GHP      MultiEchoNumber
21 DS  1     GHP      NaviAverageGateWidth
`,
);

/** Hitachi MR, group 0041; no source tells the block. */
export const HITACHI_MMC_0041: VendorTable = vendorTable(
  'MMCPrivate',
  0x0041,
  undefined,
  `
01 OB  1     GH       RawDataAppData
02 SQ  1     GH       RawDataIndex
03 LO  1     GH       ChannelNumber
04 LO  1     GH       AxisDirection
05 LO  1     GH       SlabNumbe
06 LO  1     GH       CardiacPhaseNumbe
07 LO  1     GH       EchoNumber
08 LO  1     GH       SliceEncodeNumber
09 LO  1     GH       NsaNumber
0A OB  1     GH       RawData
0B SS  1     GH       RawDataMRInfo
0C IS  1     GH       NumberOfVoxels
0D DS  1     GH       MixingTime
0E DS  1     GH       ADDiff
0F LO  1     GH       ScanTime
10 LO  1     GH       NumPreSat
11 LO  1     GH       IsStoredToPortableMedia
12 DS  1     GH       Voi1
13 DS  1     GH       Voi2
14 DS  1     GH       VoxelSize
15 IS  1     GH       FreqPoint
16 SH  1     GH       LowOrderShim
17 SH  1     GH       EccLevel
18 FL  1     GH       FwhmHz
19 FL  1     GH       FwhmPpm
1A FL  1     GH       WaterSupRate
`,
);
