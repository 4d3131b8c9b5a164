import { type VendorTable, vendorTable } from './vendor-table.ts';

/**
 * United Imaging: the block that dcm2niix 1.0.20241211 reads. No dictionary but that of GDCM after 3.0.21 has it.
 */
export const UIH_IMAGE_PRIVATE_HEADER: VendorTable = vendorTable(
  'Image Private Header',
  0x0065,
  0x10,
  `
00 UL  1     H        MeasurmentUID
02 LO  1     H        ImageOrientationDisplayed
03 LO  1     H        ReceiveCoil
04 SH  1     H        Interpolation
05 SH  1     H        PE Direction Displayed
06 IS  1     H        Slice Group ID
07 OB  1     H        Uprotocol
09 FD  1     H        BActualValue
0A FD  1     H        BUserValue
0D SH  1     H        Parallel Information
0F SH  1     H        Slice Position
11 SH  1     H        Sections
12 LO  1     H        ?
13 FD  1     H        InPlaneRotAngle
14 DS  3     H        SliceNormalVector
15 DS  3     H        SliceCenterPosition
16 UL  1     H        PixelRotateModel
17 LO  1     H        SAR Model
18 LO  1     H        dB/dt Model
21 SH  1     H        ?
23 LO  1     H        TablePosition
25 DS  1     H        Slice Gap
29 SH  1     H        AcquisitionDuration
2B LT  1     H        ApplicationCategory
2C IS  1     H        RepeatitionIndex
2D ST  1     H        SequenceDisplayName
2E LO  1     H        NoiseDecovarFlag
2F FL  1     H        ScaleFactor
30 LO  1     H        ?Customer?
31 SH  1     H        MRSequenceVariant
32 SH  1     H        MRKSpaceFilter
33 SH  1     H        MRTableMode
36 OB  1     H        MRDiscoParameter
37 FD  3     H        MRDiffusionGradOrientation
38 FD  1     H        MRPerfusionNoiseLevel
39 SH  6     H        MRGradRange
40 LO  1     H        ?
41 LT  1     H        ?NIN?
48 OB  1     H        ?
49 DS  3     H        ?
50 DS  1     H        MR Number Of Slice In Volume
51 SQ  1     H        MR VFrame Sequence
52 LO  1-n   H        ?
53 DS  3     H        ?
55 DS  1     H        ?
58 IS  1     H        ?
59 LO  1     H        ?
60 LO  1     H        ?
6A LO  1     H        ?
6C OB  1     H        UIH serialized protocol
71 US  1     H        ?
73 OB  1     H        ?
76 SH  1     H        ?
77 LO  1     H        ?
78 LO  1     H        ?
`,
);
