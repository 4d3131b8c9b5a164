import type { Validity } from '../contract/case.ts';
import type { Address, ItemPath } from '../dicom/address.ts';
import type { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import type { VR } from '../dicom/vr.ts';
import type { Damage } from './damage.ts';
import type { Node, Part } from './parts.ts';

/** A file of the corpus as a person writes and reviews it: one in each module under cases/, exported as `curated`. */
export interface Curated {
  /** One paragraph: what the file shows and what goes wrong with it. */
  readonly description: string;
  /** What it rests on, e.g. `PS3.5 7.8.1 b`. */
  readonly clauses: readonly string[];
  readonly validity: Validity;
  /** Where editions of the Standard differ, or what makes the file illegal; left out: they say the same (edition.ts). */
  readonly edition?: string;
  readonly features: readonly string[];
  /** Where the idea comes from: a clause, a public report (`dcm4che/dcm4che#706`), files that exist. */
  readonly source: string;
  /** Added to what every file needs (SOP Class, UIDs, Modality, patient), which it replaces where both have a tag. */
  readonly dataSet: readonly Node[];
  /** The elements of the root are written as they come instead of by tag. */
  readonly inGivenOrder?: boolean;
  /** Applied after the blocks were placed as written; a name in generators/layouts. */
  readonly layout?: string;
  /** A name in generators/encodings, which decides every length and UN; left out: as written, Explicit VR LE. */
  readonly encoding?: string;
  /** Without an encoding: lengths and UN as written, in this Transfer Syntax. */
  readonly transferSyntax?: keyof typeof TRANSFER_SYNTAX;
  /** With the retired Group Lengths. */
  readonly groupLengths?: boolean;
  /** More File Meta Information. */
  readonly meta?: readonly Part[];
  readonly damage?: Damage;
  /** The damage makes a part of the Data Set unreadable. A reader may show a part of the rest, or say that it cannot. */
  readonly unreadable?: boolean;
  /** Codes that our reader must report; none for legal files. */
  readonly deviations?: readonly string[];
  /** Why our reader has nothing to report though the file is not legal. */
  readonly unnoticed?: string;
  /** Asked besides the lookup and the removal of every address. */
  readonly questions?: readonly CuratedQuestion[];
}

/** A question whose answer a person wrote down. */
export type CuratedQuestion =
  /** `finds`: the first values, as text, of what must be found, in the order of the file. */
  | {
      readonly operation: 'lookup';
      readonly address: Address;
      readonly path?: ItemPath;
      readonly finds: readonly string[];
    }
  /** By number, at every depth: what a program gets that does not ask who owns the block. */
  | { readonly operation: 'lookupByTag'; readonly tag: string; readonly finds: readonly string[] }
  | { readonly operation: 'erase'; readonly address: Address; readonly path?: ItemPath; readonly erases: number }
  | {
      readonly operation: 'edit';
      readonly address: Address;
      readonly path?: ItemPath;
      readonly values: readonly string[];
      readonly vr: VR;
      readonly edits: number;
    }
  /** `block`: two hexadecimal digits of the one that must be used, `free` for any unreserved one, or `none`: refuse. */
  | {
      readonly operation: 'insert';
      readonly address: Address;
      readonly path?: ItemPath;
      readonly vr: VR;
      readonly values: readonly string[];
      readonly block: string;
    }
  /** Removal of private elements save those known to be safe (PS3.15 E.3.10): which addresses stay. */
  | { readonly operation: 'deidentify'; readonly keeps: readonly Address[] };

/** `(0021,"ACME",04)` */
export const address = (group: string, creator: string, element: string): Address => ({ group, creator, element });

/** A lookup at every depth, or in one Item. */
export const lookup = (address: Address, finds: readonly string[], path?: ItemPath): CuratedQuestion => ({
  operation: 'lookup',
  address,
  ...(path && { path }),
  finds,
});

/** A lookup by number. */
export const byNumber = (tag: string, ...finds: readonly string[]): CuratedQuestion => ({
  operation: 'lookupByTag',
  tag,
  finds,
});

/** An insertion of a text at the root, or in one Item. */
export const insert = (address: Address, block: string, path?: ItemPath): CuratedQuestion => ({
  operation: 'insert',
  address,
  ...(path && { path }),
  vr: 'LO',
  values: ['INSERTED'],
  block,
});

/** A change to another text. */
export const edit = (
  address: Address,
  edits: number,
  vr: VR = 'LO',
  value = 'CHANGED',
  path?: ItemPath,
): CuratedQuestion => ({
  operation: 'edit',
  address,
  ...(path && { path }),
  values: [value],
  vr,
  edits,
});

/** One step of a path through a standard Sequence. */
export const inItem = (tag: string, item = 0): { readonly tag: string; readonly item: number } => ({ tag, item });
