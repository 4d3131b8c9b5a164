import type { Tag } from './tag.ts';
import type { VR } from './vr.ts';

/**
 * A Data Set as it stands in a file: elements in file order under their raw tags, with the choices of encoding that
 * the Standard leaves open, so that writing what was read gives the same bytes.
 *
 * Numbers in `bytes` are little endian whatever the Transfer Syntax (the writer swaps by VR for Explicit VR Big
 * Endian); a UN value is kept as stored (PS3.5 6.2.2).
 */
export interface DataSet {
  readonly elements: readonly Element[];
}

/** One Item of a Sequence: a Data Set of its own (PS3.5 7.5.1). */
export interface Item extends DataSet {
  /** Ends with an Item Delimitation instead of carrying its length. */
  readonly undefinedLength: boolean;
}

export type Element = ValueElement | SequenceElement | FragmentsElement;

interface ElementBase {
  readonly tag: Tag;
  /** As stored, or resolved by the reader where the Transfer Syntax is implicit; `UN` where nothing resolves it. */
  readonly vr: VR;
  /** A deliberate violation of the Standard, for the writer. */
  readonly violation?: Violation;
}

/** An element with a plain value field, padding included. */
export interface ValueElement extends ElementBase {
  readonly bytes: Uint8Array;
}

/** A Sequence: VR SQ, or UN whose value is Items in Implicit VR Little Endian (PS3.5 6.2.2 Notes 2 and 5). */
export interface SequenceElement extends ElementBase {
  readonly vr: 'SQ' | 'UN';
  readonly items: readonly Item[];
  readonly undefinedLength: boolean;
}

/** Encapsulated fragments (PS3.5 A.4); the first is the Basic Offset Table. */
export interface FragmentsElement extends ElementBase {
  readonly vr: 'OB' | 'OW' | 'UN';
  readonly fragments: readonly Uint8Array[];
}

export interface Violation {
  /** Written into the length field instead of the true length of the value. */
  readonly length?: number;
  /** Two bytes written where the VR belongs (Explicit VR only); the header keeps the form of `vr`. */
  readonly vrText?: string;
  /** The delimitation that an undefined length requires is left out. */
  readonly omitDelimitation?: boolean;
}

/** A DICOM file: PS3.10 7.1. */
export interface DicomFile {
  /** 128 bytes; zeros where absent. */
  readonly preamble: Uint8Array;
  /** Group 0002 without (0002,0000), which the writer computes; (0002,0010) must agree with `transferSyntax`. */
  readonly meta: readonly Element[];
  readonly transferSyntax: string;
  readonly dataSet: DataSet;
}

/** Elements come in many shapes, under which reading a property is found several times faster than asking for it with `in`. */
type Any = Partial<ValueElement & SequenceElement & FragmentsElement>;

export const isSequence = (element: Element): element is SequenceElement => (element as Any).items !== undefined;
export const isFragments = (element: Element): element is FragmentsElement => (element as Any).fragments !== undefined;
export const isValue = (element: Element): element is ValueElement => (element as Any).bytes !== undefined;
