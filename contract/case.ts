import type { Address, ItemPath } from '../dicom/address.ts';
import type { DataSet } from '../dicom/data-set.ts';
import type { Meaning, MeaningElement } from '../dicom/meaning.ts';

/** Whether the data are legal, illegal but common (or editions of the Standard differ), or broken. */
export type Validity = 'legal' | 'tolerated' | 'malformed';

/** A named layout and its parameters; see generators/layouts. */
export interface LayoutSpec {
  readonly name: string;
  /** For layouts that choose. */
  readonly seed?: number;
}

/** How renderings are encoded; see generators/encodings. */
export interface EncodingSpec {
  /** Transfer Syntax UID. */
  readonly transferSyntax: string;
  /** Lengths of sequences and of their Items. */
  readonly sequences: 'defined' | 'undefined';
  readonly items: 'defined' | 'undefined';
  /** Private data elements carry VR UN (explicit VR only). */
  readonly un: boolean;
  /** With the retired Group Lengths, correct, at every level (PS3.5 7.2). */
  readonly groupLengths?: boolean;
}

/** What a foreign owner holds, in the Items where the target is: the same bytes, other values. */
export interface Rival {
  readonly creator: string;
  readonly places: readonly {
    /** Index into `instances`. */
    readonly instance: number;
    readonly path: ItemPath;
    readonly elements: readonly MeaningElement[];
  }[];
}

/**
 * What is broken in the rendering `damaged`: named defects (generators/defects), or a number of bytes changed at places
 * that a seed chooses.
 */
export type Damage =
  | { readonly defects: readonly string[] }
  | { readonly bytes: number; readonly seed: number }
  /** Cut so that this many bytes are left. */
  | { readonly keep: number };

/**
 * One Meaning with the question asked of it. Its renderings are a pure function of it (generators/render.ts), so a
 * stored case needs no seed.
 */
export interface Case {
  readonly schema: 1;
  /** Twelve hexadecimal digits of the SHA-256 of the rest. */
  readonly id: string;
  /** The generator or conversion template it comes from, e.g. `siemens-enhanced`. */
  readonly family: string;
  /** What the case combines, sorted: `nested`, `siblings`, `case-twins`, `layout:shift`, `encoding:implicit` … */
  readonly features: readonly string[];
  readonly validity: Validity;
  /** One Meaning for each file: one, or two and more for a series to convert. */
  readonly instances: readonly Meaning[];
  /** The element that the case is about. `path` leads to the Item that holds it in the first instance. */
  readonly target: { readonly path: ItemPath; readonly address: Address };
  readonly rival: Rival;
  readonly layout: LayoutSpec;
  readonly encoding: EncodingSpec;
  /** The encoding of the rendering `recoded`. */
  readonly recoding: EncodingSpec;
  /** Only in cases about robustness, which have the rendering `damaged`. */
  readonly damage?: Damage;
}

/**
 * `canonical`: creators on the blocks their vendors use. `moved`: the case's layout. `decoy`: the rival on the target's
 * canonical block, the target elsewhere. `foreign-only`: the same without any element of the target's creator in the
 * target's group. `removed`: canonical without them and without the rival. `recoded`: canonical in the other encoding.
 * Only `decoy` and `foreign-only` hold the rival. `damaged`: canonical, with the case's damage.
 */
export const RENDERINGS = ['canonical', 'moved', 'decoy', 'foreign-only', 'removed', 'recoded', 'damaged'] as const;

export type RenderingId = (typeof RENDERINGS)[number];

/** The files of one rendering. */
export interface Rendering {
  readonly id: RenderingId;
  readonly files: readonly RenderedFile[];
}

export interface RenderedFile {
  /** `moved.dcm`, or `moved-0.dcm`, `moved-1.dcm` … for a series. */
  readonly name: string;
  /** What the file means, with its own UIDs. */
  readonly meaning: Meaning;
  readonly dataSet: DataSet;
  readonly transferSyntax: string;
  readonly bytes: Uint8Array;
}

/** A case with its renderings, each made when first asked for. */
export interface RenderedCase {
  readonly case: Case;
  rendering(id: RenderingId): Rendering;
}
