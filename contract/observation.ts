import type { RawPath } from '../dicom/address.ts';
import type { ExportOperation, WriteOperation } from './operation.ts';

/** One value as a tool gave it. */
export type SeenValue =
  | { readonly text: string }
  /** The whole value field in one entry; numbers little endian whatever the file's syntax, UN as stored. */
  | { readonly base64: string }
  /** The first characters of one text value, and how many it has without padding. */
  | { readonly prefix: string; readonly length: number }
  /** The tool says that there is a value and does not show it. */
  | { readonly withheld: true };

/** An element in a tool's listing. */
export interface SeenElement {
  /** To the Item that holds it; left out where the tool does not tell. */
  readonly path?: RawPath;
  /** Eight hexadecimal digits, as the tool printed it. */
  readonly tag: string;
  /** `null`: the tool says that there is none. Left out: the tool does not say. */
  readonly creator?: string | null;
  readonly vr?: string | null;
  readonly name?: string | null;
  /** Left out for a sequence, which is listed once with VR SQ. */
  readonly values?: readonly SeenValue[];
}

/** An element that a tool found. */
export interface Found {
  readonly path?: RawPath;
  readonly values: readonly SeenValue[];
}

/** One image that a converter made. */
export interface Converted {
  readonly sidecar: Readonly<Record<string, unknown>>;
  /** One number for each volume, and three for each; absent where the converter wrote none. */
  readonly bvals?: readonly number[];
  readonly bvecs?: readonly (readonly number[])[];
}

export type Answer =
  | { readonly operation: 'read'; readonly elements: readonly SeenElement[] }
  | { readonly operation: 'lookup' | 'lookupByTag'; readonly found: readonly Found[] }
  /** The bytes of the file that the tool wrote. */
  | { readonly operation: WriteOperation; readonly output: Uint8Array }
  /** The bytes of the document that the tool wrote. */
  | { readonly operation: ExportOperation; readonly document: Uint8Array }
  /** In the order of the names of the files that the converter wrote. */
  | { readonly operation: 'convert'; readonly converted: readonly Converted[] };

/** How a tool was run. Names in `argv` are relative to the folder that holds the input files. */
export interface Run {
  readonly argv: readonly string[];
  readonly exit: number | null;
  readonly signal: string | null;
  readonly seconds: number;
  readonly stderrExcerpt: string;
}

export type Observation = { readonly run: Run } & (
  | { readonly kind: 'answer'; readonly answer: Answer }
  /**
   * The tool declined in a way that its caller can see, and left the data alone. `left`: a file of its own that it left
   * all the same, under the name that the output was to have.
   */
  | { readonly kind: 'refused'; readonly message: string; readonly left?: Uint8Array }
  /** The adapter has no way to put this question to this tool. */
  | { readonly kind: 'unsupported'; readonly reason: string }
  | { readonly kind: 'crash'; readonly message: string }
  | { readonly kind: 'hang'; readonly message: string }
  /** The output is not what the adapter knows how to read; nothing was guessed. */
  | { readonly kind: 'garbled'; readonly message: string }
);
