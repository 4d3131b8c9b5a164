import { type Address, keyText } from '../../dicom/address.ts';
import type { Tag } from '../../dicom/tag.ts';
import { conventionalAddresses } from './private-dictionary.ts';

/** What a converter makes of an element: a sidecar field, or part of the diffusion tables (`.bvec x` is one column). */
export type Field = string;

/** As dcm2niix v1.0.20241211 uses these elements; values go over as they stand, without change of unit. */
const FIELDS = `
0019 SIEMENS MR HEADER
  0C .bval
  0E .bvec
  14 TablePosition
  18 DwellTime
  28 BandwidthPerPixelPhaseEncode
  29 SliceTiming
0051 SIEMENS MR HEADER
  0E ImageOrientationText
  0F CoilString
  11 ParallelReductionFactorInPlane
0021 SIEMENS MR SDS 01
  05 TablePosition
  09 ParallelReductionFactorInPlane
  5A ScanningSequence
  5B SequenceVariant
  5C ScanOptions
0021 SIEMENS MR SDI 02
  04 SliceTiming
  05 .bval
  1C PhaseEncodingDirection
  42 DwellTime
  46 .bvec
  4F ReceiveCoilActiveElements
  53 BandwidthPerPixelPhaseEncode
  75 ImageTypeText
0029 SIEMENS CSA HEADER
  10 CSA
0019 GEMS_ACQU_01
  5A AcquisitionDuration
  7F TablePosition
  9C PulseSequenceName
  9E InternalPulseSequenceName
  A2 RawDataRunNumber
  B2 TensorFileNumberGE
  BB .bvec x
  BC .bvec y
  BD .bvec z
  E0 NumberOfDiffusionDirectionGE
0043 GEMS_PARM_01
  2C EffectiveEchoSpacing
  39 .bval
  83 ParallelReductionFactorInPlane
  95 PrescanReuseString
0027 GEMS_IMAG_01
  62 NumberOfExcitations
0065 Image Private Header
  05 PhaseEncodingDirectionDisplayed
  09 .bval
  37 .bvec
2001 Philips Imaging DD 001
  03 .bval
  13 EchoTrainLength
  1B InversionTime
  22 WaterFatShift
2005 Philips MR Imaging DD 001
  0E PhilipsScaleSlope
  6F MRAcquisitionType
  A0 RepetitionTime
  B0 .bvec x
  B1 .bvec y
  B2 .bvec z
2005 Philips MR Imaging DD 005
  3C TablePosition
`;

const fields = new Map<string, Field>();
let [group, creator] = ['', ''];
for (const line of FIELDS.trim().split('\n')) {
  if (line.startsWith('  ')) fields.set(keyText({ group, creator, element: line.slice(2, 4) }), line.slice(5));
  else [group, creator] = [line.slice(0, 4), line.slice(5)];
}

/** What an element is converted to, by its creator; undefined where a converter leaves it alone. */
export const conversionField = (address: Address): Field | undefined => fields.get(keyText(address));

/** The mistake of several mutants: what an element would be converted to if its block were a vendor's usual one. */
export const fieldByNumber = (tag: Tag): Field | undefined =>
  conventionalAddresses(tag)
    .map(conversionField)
    .find((field) => field !== undefined);
