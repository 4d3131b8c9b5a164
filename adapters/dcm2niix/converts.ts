import { type Capability, capability } from '../../contract/capability.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';

const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;

/** What dcm2niix converts: it says of a deflated file that it cannot read it. Observed: 1.0.20220720, 1.0.20241231. */
export const converts: Capability = capability({
  depth: ['all'],
  occurrences: 'all',
  reads: [implicitLittle, explicitLittle, explicitBig],
});
