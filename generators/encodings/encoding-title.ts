import type { EncodingSpec } from '../../contract/case.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';

const SYNTAXES: Readonly<Record<string, string>> = {
  [TRANSFER_SYNTAX.implicitLittle]: 'Implicit VR Little Endian',
  [TRANSFER_SYNTAX.explicitLittle]: 'Explicit VR Little Endian',
  [TRANSFER_SYNTAX.explicitBig]: 'Explicit VR Big Endian (retired)',
  [TRANSFER_SYNTAX.deflated]: 'Deflated Explicit VR Little Endian',
};

/** An encoding in one line for people. */
export function encodingTitle({ transferSyntax, sequences, items, un, groupLengths }: EncodingSpec): string {
  const lengths =
    sequences === items ? `${sequences} lengths` : `Sequences of ${sequences} and Items of ${items} length`;
  return [
    SYNTAXES[transferSyntax] ?? transferSyntax,
    lengths,
    ...(un ? ['private data elements as UN'] : []),
    ...(groupLengths ? ['with the retired Group Lengths'] : []),
  ].join(', ');
}
