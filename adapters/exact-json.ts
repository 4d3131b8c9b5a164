import { Garbled } from './garbled.ts';

/** A number as it stands in the text: a double could not keep every DS or UV. */
export class JsonNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** JSON with its numbers as they were written; an object is its pairs in order. */
export type ExactJson = null | boolean | string | JsonNumber | readonly ExactJson[] | ReadonlyMap<string, ExactJson>;

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\.)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y;

/**
 * Reads a JSON text (RFC 8259) without loss: numbers keep their digits, and a key that comes twice is no JSON to trust.
 * Throws `Garbled`.
 */
export function parseExactJson(text: string): ExactJson {
  const reader = new Reader(text);
  const value = reader.value();
  reader.end();
  return value;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): ExactJson {
    const token = this.#next();
    if (token === '{') return this.#object();
    if (token === '[') return this.#array();
    return this.#scalar(token);
  }

  end(): void {
    if (this.#text.slice(this.#at).trim() !== '') throw this.#wrong();
  }

  #next(): string {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    if (match === null) throw this.#wrong();
    this.#at = TOKEN.lastIndex;
    return match[1] ?? match[2] ?? match[3] ?? match[4]!;
  }

  #take(token: string): boolean {
    const before = this.#at;
    if (this.#next() === token) return true;
    this.#at = before;
    return false;
  }

  #scalar(token: string): ExactJson {
    if (token === 'null') return null;
    if (token === 'true' || token === 'false') return token === 'true';
    if (token.startsWith('"')) return this.#string(token);
    if (/^[-\d]/.test(token)) return new JsonNumber(token);
    throw this.#wrong();
  }

  #string(token: string): string {
    try {
      return JSON.parse(token) as string;
    } catch {
      throw this.#wrong();
    }
  }

  #array(): ExactJson[] {
    const items: ExactJson[] = [];
    if (this.#take(']')) return items;
    do items.push(this.value());
    while (this.#more(']'));
    return items;
  }

  #object(): Map<string, ExactJson> {
    const pairs = new Map<string, ExactJson>();
    if (this.#take('}')) return pairs;
    do {
      const token = this.#next();
      if (!token.startsWith('"') || this.#next() !== ':') throw this.#wrong();
      const key = this.#string(token);
      if (pairs.has(key)) throw new Garbled(`the key ${JSON.stringify(key)} comes twice in an object`);
      pairs.set(key, this.value());
    } while (this.#more('}'));
    return pairs;
  }

  #more(closing: string): boolean {
    const token = this.#next();
    if (token !== ',' && token !== closing) throw this.#wrong();
    return token === ',';
  }

  #wrong(): Garbled {
    const at = Math.max(0, this.#at - 20);
    return new Garbled(`no JSON at character ${this.#at}: ${JSON.stringify(this.#text.slice(at, at + 60))}`);
  }
}
