import type { FragmentsElement, Violation } from '../dicom/data-set.ts';
import { creatorTagOf } from '../dicom/private-block.ts';
import type { Tag } from '../dicom/tag.ts';
import type { VR } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';

/** Values as a Meaning has them, or the bytes of the value field. */
type Values = readonly (string | number)[] | Uint8Array;

/**
 * One element of a curated Data Set. `at` is eight hexadecimal digits, or the two of the low byte within a block.
 * `stored` is the VR in the file where it is not the element's own: UN.
 */
export interface Part {
  readonly at: string;
  readonly vr: VR;
  readonly stored?: 'UN';
  readonly violation?: Violation;
  readonly content:
    | { readonly values: Values }
    | { readonly items: readonly ItemNodes[]; readonly undefinedLength: boolean }
    | { readonly fragments: FragmentsElement['fragments'] };
}

/** One Item of a curated Sequence. */
export interface ItemNodes {
  readonly nodes: readonly Node[];
  readonly undefinedLength: boolean;
}

/** A Private Creator as it stands in the file, and who that makes the owner: nobody where it is no valid creator. */
export interface Reservation {
  readonly tag: Tag;
  readonly vr: VR;
  readonly bytes: Uint8Array;
  readonly owner: string | undefined;
}

/** A reserved block with its elements. */
export interface Block {
  readonly reservation: Reservation;
  readonly parts: readonly Part[];
  /** The creator stands behind its elements, where the order is kept. */
  readonly creatorLast?: true;
}

/** What a curated Data Set is made of. */
export type Node = Part | Block;

export const isBlock = (node: Node): node is Block => 'reservation' in node;

/** An element with its values, or with one `Uint8Array` for its whole value field. */
export function element(at: string, vr: VR, ...values: readonly (string | number)[] | readonly [Uint8Array]): Part {
  const [first] = values;
  const content = { values: first instanceof Uint8Array ? first : (values as readonly (string | number)[]) };
  return { at, vr, content };
}

/** A Sequence of defined length. */
export const sequence = (at: string, ...items: readonly ItemNodes[]): Part => ({
  at,
  vr: 'SQ',
  content: { items, undefinedLength: false },
});

/** A Sequence that ends with a delimitation. */
export const openSequence = (at: string, ...items: readonly ItemNodes[]): Part => ({
  at,
  vr: 'SQ',
  content: { items, undefinedLength: true },
});

/** Encapsulated fragments; the first is the Basic Offset Table. */
export const fragments = (at: string, ...pieces: readonly Uint8Array[]): Part => ({
  at,
  vr: 'OB',
  content: { fragments: pieces },
});

/** The same element under VR UN. */
export const un = (part: Part): Part => ({ ...part, stored: 'UN' });

/** The same element with a deliberate violation. */
export const violating = (part: Part, violation: Violation): Part => ({ ...part, violation });

/** An Item of defined length. */
export const item = (...nodes: readonly Node[]): ItemNodes => ({ nodes, undefinedLength: false });

/** An Item that ends with a delimitation. */
export const openItem = (...nodes: readonly Node[]): ItemNodes => ({ nodes, undefinedLength: true });

/** How a Private Creator differs from the ordinary: its VR, or its bytes (a string is one byte for each character). */
export interface CreatorForm {
  readonly vr?: VR;
  readonly bytes?: string;
}

/** A block of a group with a creator of any form. `owner` undefined: what stands there makes nobody the owner. */
export function creator(
  group: string,
  block: number,
  owner: string | undefined,
  { vr = 'LO', bytes }: CreatorForm = {},
): Reservation {
  const value = bytes === undefined ? encodeContent('LO', { values: [owner ?? ''] }) : Buffer.from(bytes, 'latin1');
  return { tag: creatorTagOf(Number.parseInt(group, 16), block), vr, bytes: new Uint8Array(value), owner };
}

/** What a creator owns. */
export const own = (reservation: Reservation, ...parts: readonly Part[]): Block => ({ reservation, parts });

/** The same with the creator behind its elements, in a Data Set that is written as it comes. */
export const ownBefore = (reservation: Reservation, ...parts: readonly Part[]): Block => ({
  reservation,
  parts,
  creatorLast: true,
});

/** A block with an ordinary creator, and what it owns. */
export const block = (group: string, number: number, owner: string, ...parts: readonly Part[]): Block =>
  own(creator(group, number, owner), ...parts);

/** Bytes from hexadecimal digits; spaces do not count. */
export const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits.replaceAll(' ', ''), 'hex'));
