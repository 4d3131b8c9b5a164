import type { Address, RawPath } from '../dicom/address.ts';

/** What a tool can be asked to do with a file. */
export const OPERATIONS = ['read', 'lookup', 'lookupByTag', 'erase', 'eraseByTag', 'transcode', 'convert'] as const;

export type Operation = (typeof OPERATIONS)[number];

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
  /** Write a copy of the file in another Transfer Syntax (UID). */
  | { readonly operation: 'transcode'; readonly transferSyntax: string }
  /** Convert the files, one series, to an image with a sidecar. */
  | { readonly operation: 'convert' };

/** Operations that leave a file. */
export const WRITES: ReadonlySet<Operation> = new Set(['erase', 'eraseByTag', 'transcode']);
