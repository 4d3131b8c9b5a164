/** The four Transfer Syntaxes without compressed pixels: PS3.5 A.1, A.2, A.3 (retired) and A.5. */
export const TRANSFER_SYNTAX = {
  implicitLittle: '1.2.840.10008.1.2',
  explicitLittle: '1.2.840.10008.1.2.1',
  deflated: '1.2.840.10008.1.2.1.99',
  explicitBig: '1.2.840.10008.1.2.2',
} as const;

/** How the Data Set after the File Meta Information is encoded. */
export interface Encoding {
  readonly explicit: boolean;
  readonly littleEndian: boolean;
  readonly deflated: boolean;
}

/**
 * The encoding that a Transfer Syntax UID stands for. An unknown UID is Explicit VR Little Endian, which is what
 * every encapsulated Transfer Syntax uses (PS3.5 A.4).
 */
export function encodingOf(uid: string): Encoding {
  return {
    explicit: uid !== TRANSFER_SYNTAX.implicitLittle,
    littleEndian: uid !== TRANSFER_SYNTAX.explicitBig,
    deflated: uid === TRANSFER_SYNTAX.deflated,
  };
}

/** Short names for people and the command line. */
export const TRANSFER_SYNTAX_NAMES: Readonly<Record<string, string>> = {
  'implicit-le': TRANSFER_SYNTAX.implicitLittle,
  'explicit-le': TRANSFER_SYNTAX.explicitLittle,
  'deflated-le': TRANSFER_SYNTAX.deflated,
  'explicit-be': TRANSFER_SYNTAX.explicitBig,
};
