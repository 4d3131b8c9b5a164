import { type Tag, tagOf } from '../tag.ts';

/** Byte order and the presence of VRs: what changes from one part of a file to another. */
export interface Syntax {
  readonly explicit: boolean;
  readonly littleEndian: boolean;
}

export const IMPLICIT_LITTLE: Syntax = { explicit: false, littleEndian: true };
export const EXPLICIT_LITTLE: Syntax = { explicit: true, littleEndian: true };
export const EXPLICIT_BIG: Syntax = { explicit: true, littleEndian: false };

/** Bytes with what a reader needs to take from them. Whoever asks has made sure that they are there. */
export class Source {
  readonly bytes: Uint8Array;
  #view: DataView;

  constructor(bytes: Uint8Array) {
    // A Buffer's own subarray would give Buffers.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u16(at: number, syntax: Syntax): number {
    return this.#view.getUint16(at, syntax.littleEndian);
  }

  u32(at: number, syntax: Syntax): number {
    return this.#view.getUint32(at, syntax.littleEndian);
  }

  tag(at: number, syntax: Syntax): Tag {
    return tagOf(this.u16(at, syntax), this.u16(at + 2, syntax));
  }

  /** Two bytes as characters, whatever they are. */
  twoLetters(at: number): string {
    const [first, second] = [this.bytes[at] ?? 0, this.bytes[at + 1] ?? 0];
    const number = (first << 8) | second;
    const known = LETTERS[number];
    if (known !== undefined) return known;
    const letters = String.fromCharCode(first, second);
    LETTERS[number] = letters;
    return letters;
  }
}

/** One string for each pair of letters, made when first met: sets of VRs find a string that they have seen much faster. */
const LETTERS: string[] = [];
