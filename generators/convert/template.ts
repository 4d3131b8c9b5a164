import type { MeaningElement } from '../../dicom/meaning.ts';
import type { VR } from '../../dicom/vr.ts';
import type { VendorTable } from '../vendors/vendor-table.ts';

/** The values of one element. */
export type Values = readonly (string | number)[];

/**
 * An element of a series with its values: one entry for the whole series, or one for each volume, or one for each
 * slice. An empty entry leaves the element out there. A function makes binary content of them.
 */
export interface Course {
  readonly byte: number;
  readonly vr: VR;
  readonly by: 'series' | 'volume' | 'slice';
  readonly own: readonly Values[];
  /** What the rival holds: of the same VR, and as plausible to a converter. */
  readonly foreign: readonly Values[];
}

/** One row of the table: a private element that converters turn into something a user sees. */
export interface ConversionTemplate {
  /** The family of its cases. */
  readonly id: string;
  /** Who owns the element, and in which group. */
  readonly table: VendorTable;
  /** The element that the case is about, then others of the same owner that converters want to see beside it. */
  readonly courses: readonly [Course, ...Course[]];
  /** Elements of other owners that converters want to see too. */
  readonly beside?: { readonly table: VendorTable; readonly courses: readonly Course[] };
  /** What else stands in the root of each file. */
  readonly around?: readonly MeaningElement[];
  /** The layout that this is about, where it is about one. */
  readonly layout?: string;
  /** Names for the rival, where it is about those. */
  readonly rivals?: readonly string[];
  /** Without it, converters do not look at the vendor's elements. */
  readonly manufacturer: 'SIEMENS' | 'GE MEDICAL SYSTEMS' | 'Philips' | 'UIH';
  /** One file for each image, or one for each volume with the element in its shared or per-frame functional groups. */
  readonly form: 'single-frame' | 'shared' | 'per-frame';
  readonly imageType: readonly string[];
  /** Fields of the sidecar, or `bvals`, `bvecs`. */
  readonly shows: readonly string[];
}
