import type { Key } from './address.ts';
import type { VR } from './vr.ts';

/**
 * What a Data Set means, with neither block numbers nor choices of encoding: standard elements by tag, private ones by
 * address, Items in order. It is plain JSON, so that a case can be stored, shrunk and read by a person.
 *
 * A Private Creator is not an element of a Meaning: it is part of the addresses it owns. A private element that nobody
 * owns is kept under its raw tag. Group lengths have no meaning. Elements of one Data Set have distinct keys, except in
 * Meanings taken from files that repeat a tag or reserve two blocks for one creator.
 */
export interface Meaning {
  readonly elements: readonly MeaningElement[];
}

export type MeaningElement = Key & { readonly vr: VR } & Content;

/** A value field in the clearest form that loses nothing. */
export type Content = PlainContent | SequenceContent;

export type PlainContent =
  /**
   * One entry per value, none for an empty element. Text without padding; DS and IS as text; AT as eight hexadecimal
   * digits; SV and UV as decimal text; other numeric VRs as numbers.
   */
  | { readonly values: readonly (string | number)[] }
  /** The whole value field, padding included: OB, OW, UN and whatever `values` would not give back exactly. */
  | { readonly base64: string }
  /** Encapsulated fragments, the first the Basic Offset Table. */
  | { readonly fragments: readonly string[] };

export interface SequenceContent {
  readonly items: readonly Meaning[];
}

export const hasItems = (element: MeaningElement): element is Key & { readonly vr: VR } & SequenceContent =>
  'items' in element;
