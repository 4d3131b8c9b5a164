/** Where something stands: from its first byte to the one behind its last. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** In bytes. */
const LONG_PIECE = 1 << 15;

/** Bytes written one after the other into a buffer that grows, with numbers in a byte order chosen per number. */
export class ByteSink {
  #bytes: Uint8Array;
  #length = 0;
  readonly #longPieces: Piece[] = [];

  /** With room for so many bytes, or more where that turns out to be too little. */
  constructor(room = 2048) {
    this.#bytes = new Uint8Array(room);
  }

  /** How many bytes have been written: the offset of the next one. */
  get length(): number {
    return this.#length;
  }

  /** What was appended in one piece of 32 kB or more, in this order. */
  get longPieces(): readonly Piece[] {
    return this.#longPieces;
  }

  /** A tag, then a number of 32 bits. */
  tagAndLong(tag: number, value: number, littleEndian: boolean): void {
    const at = this.#reserve(8);
    this.#put32(at, littleEndian ? (tag << 16) | (tag >>> 16) : tag, littleEndian);
    this.#put32(at + 4, value, littleEndian);
  }

  /** A tag, the low bytes of two characters, a number of 16 bits: most of what is written, and so put in at once. */
  tagAndShort(tag: number, text: string, value: number, littleEndian: boolean): void {
    const at = this.#reserve(8);
    this.#put32(at, littleEndian ? (tag << 16) | (tag >>> 16) : tag, littleEndian);
    const bytes = this.#bytes;
    bytes[at + 4] = text.charCodeAt(0);
    bytes[at + 5] = text.charCodeAt(1);
    bytes[littleEndian ? at + 6 : at + 7] = value;
    bytes[littleEndian ? at + 7 : at + 6] = value >>> 8;
  }

  uint32(value: number, littleEndian: boolean): void {
    this.#put32(this.#reserve(4), value, littleEndian);
  }

  /** The low bytes of the characters. */
  latin1(text: string): void {
    const at = this.#reserve(text.length);
    for (let i = 0; i < text.length; i++) this.#bytes[at + i] = text.charCodeAt(i);
  }

  append(bytes: Uint8Array): void {
    const at = this.#reserve(bytes.length);
    // Most values are a few bytes long, where a loop is several times faster than `set`.
    if (bytes.length > 32) {
      this.#bytes.set(bytes, at);
      if (bytes.length >= LONG_PIECE) this.#longPieces.push({ start: at, end: this.#length });
    } else for (let i = 0; i < bytes.length; i++) this.#bytes[at + i] = bytes[i]!;
  }

  /** Replaces four bytes written before: a length known only now. */
  patch32(at: number, value: number, littleEndian: boolean): void {
    if (at + 4 > this.#length) throw new RangeError(`offset ${at} has not been written yet`);
    this.#put32(at, value, littleEndian);
  }

  /** What has been written. Nothing may be written afterwards: large files are not copied once more. */
  toBytes(): Uint8Array {
    const spare = this.#bytes.length - this.#length;
    return spare < this.#length / 8 ? this.#bytes.subarray(0, this.#length) : this.#bytes.slice(0, this.#length);
  }

  #put32(at: number, value: number, littleEndian: boolean): void {
    const bytes = this.#bytes;
    bytes[littleEndian ? at : at + 3] = value;
    bytes[littleEndian ? at + 1 : at + 2] = value >>> 8;
    bytes[littleEndian ? at + 2 : at + 1] = value >>> 16;
    bytes[littleEndian ? at + 3 : at] = value >>> 24;
  }

  #reserve(count: number): number {
    const at = this.#length;
    this.#length = at + count;
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#length + 1024, 2 * this.#bytes.length));
      grown.set(this.#bytes.subarray(0, at));
      this.#bytes = grown;
    }
    return at;
  }
}
