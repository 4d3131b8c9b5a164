import type { Address, RawPath } from '../dicom/address.ts';
import type { VR } from '../dicom/vr.ts';

/** What a tool can be asked to do with a file. */
export const OPERATIONS = [
  'read',
  'lookup',
  'lookupByTag',
  'erase',
  'eraseByTag',
  'edit',
  'editByTag',
  'insert',
  'transcode',
  'exportJson',
  'exportXml',
  'roundTrip',
  'deidentify',
  'convert',
  'store',
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** A value to write: text as the VR's characters (AT: eight hexadecimal digits), or the whole value field, little endian. */
export type GivenValue = string | { readonly base64: string };

/** A question, complete but for the files it is asked about. */
export type Question =
  /** List every private data element. */
  | { readonly operation: 'read' }
  /**
   * Give the values of an element by its creator. Without `path`: wherever it occurs, at every depth. With `path`: in
   * that Item only; the tags are the raw ones of the input file and `[]` is the root.
   */
  | { readonly operation: 'lookup'; readonly address: Address; readonly path?: RawPath }
  /** Give the values under a raw tag (eight hexadecimal digits), wherever the tool's own addressing finds it. */
  | { readonly operation: 'lookupByTag'; readonly tag: string }
  /** Write a copy of the file without an element; `path` as for `lookup`. */
  | { readonly operation: 'erase'; readonly address: Address; readonly path?: RawPath }
  | { readonly operation: 'eraseByTag'; readonly tag: string }
  /** Write a copy in which an element that is there has other values; `vr` counts only where the tool knows none. */
  | {
      readonly operation: 'edit';
      readonly address: Address;
      readonly path?: RawPath;
      readonly vr?: VR;
      readonly values: readonly GivenValue[];
    }
  | { readonly operation: 'editByTag'; readonly tag: string; readonly values: readonly GivenValue[] }
  /** Write a copy with an element more, in one Item; without `path` in the root. Its block may have to be reserved. */
  | {
      readonly operation: 'insert';
      readonly address: Address;
      readonly path?: RawPath;
      readonly vr: VR;
      readonly values: readonly GivenValue[];
    }
  /** Write a copy of the file in another Transfer Syntax (UID). */
  | { readonly operation: 'transcode'; readonly transferSyntax: string }
  /** Write the Data Set as a document of the DICOM JSON Model (PS3.18 F) or the Native DICOM Model (PS3.19 A). */
  | { readonly operation: 'exportJson' }
  | { readonly operation: 'exportXml' }
  /** Write the file in the tool's own text form, and read it back with the same toolkit into a file. */
  | { readonly operation: 'roundTrip' }
  /** Write a copy without private data elements, or without those that the tool does not know to be safe. */
  | { readonly operation: 'deidentify'; readonly keepSafePrivate: boolean }
  /** Convert the files, one series, to an image with a sidecar. */
  | { readonly operation: 'convert' }
  /** Send the file to a server and get it back. */
  | { readonly operation: 'store' };

/** The questions of one operation. */
export type QuestionOf<O extends Operation, Q extends Question = Question> = Q extends Question
  ? O extends Q['operation']
    ? Q & { readonly operation: O }
    : never
  : never;

/** Operations that leave a document. */
export type ExportOperation = 'exportJson' | 'exportXml';

/** Operations that leave a DICOM file. */
export type WriteOperation = Exclude<
  Operation,
  'read' | 'lookup' | 'lookupByTag' | 'exportJson' | 'exportXml' | 'convert'
>;

const ANSWERS: readonly Operation[] = ['read', 'lookup', 'lookupByTag', 'convert'];

/** Whether an operation leaves a document. */
export const isExport = (operation: Operation): operation is ExportOperation =>
  operation === 'exportJson' || operation === 'exportXml';

/** Whether an operation leaves a DICOM file. */
export const isWrite = (operation: Operation): operation is WriteOperation =>
  !isExport(operation) && !ANSWERS.includes(operation);
