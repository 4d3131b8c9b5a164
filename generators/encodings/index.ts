import type { EncodingSpec } from '../../contract/case.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';

export { applyEncoding } from './apply-encoding.ts';

const { explicitLittle, implicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;

const defined = { sequences: 'defined', items: 'defined', un: false } as const;
const undefinedLengths = { sequences: 'undefined', items: 'undefined', un: false } as const;

/** The encodings, under the names that features and reports show. */
export const ENCODINGS: readonly { readonly name: string; readonly spec: EncodingSpec }[] = [
  { name: 'explicit-le', spec: { transferSyntax: explicitLittle, ...defined } },
  { name: 'explicit-le-undefined', spec: { transferSyntax: explicitLittle, ...undefinedLengths } },
  { name: 'implicit-le-defined', spec: { transferSyntax: implicitLittle, ...defined } },
  { name: 'implicit-le-undefined', spec: { transferSyntax: implicitLittle, ...undefinedLengths } },
  { name: 'un-defined', spec: { transferSyntax: explicitLittle, ...defined, un: true } },
  { name: 'un-undefined', spec: { transferSyntax: explicitLittle, ...undefinedLengths, un: true } },
  { name: 'explicit-be', spec: { transferSyntax: explicitBig, ...defined } },
  { name: 'deflated-le', spec: { transferSyntax: deflated, ...defined } },
];

/** Those that cases are drawn with: group lengths too, which the writer adds when all else is settled. */
export const DRAWN_ENCODINGS: typeof ENCODINGS = [
  ...ENCODINGS,
  { name: 'explicit-le-group-lengths', spec: { transferSyntax: explicitLittle, ...defined, groupLengths: true } },
];
