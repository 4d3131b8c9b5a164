import type { RawPath } from '../address.ts';
import { type Tag, tagText } from '../tag.ts';

/** Something in a file that the Standard does not allow, or that kept the reader from reading on. */
export interface Deviation {
  /** Stable and short: `truncated-value`, `orphan` … */
  readonly code: string;
  /** Bytes from the start of the file; in a deflated file, from the start of the inflated Data Set. */
  readonly offset: number;
  /** To the Item that holds it. */
  readonly path: RawPath;
  /** Eight hexadecimal digits. */
  readonly tag?: string;
  /** One sentence for people. */
  readonly message: string;
}

/** The Item that is being read: a list from the inside out, so that going down costs nothing. */
export interface Place {
  readonly parent: Place | undefined;
  readonly tag: Tag;
  readonly item: number;
}

/** How a finding is handed in. */
export type Report = (code: string, offset: number, place: Place | undefined, message: string, tag?: Tag) => void;

/** The structure of the Data Set is damaged or was left unread: the result is not complete. */
const INCOMPLETE: ReadonlySet<string> = new Set([
  'truncated-header',
  'truncated-value',
  'truncated-item',
  'bad-length',
  'not-items',
  'too-deep',
  'too-many-elements',
  'inflate-failed',
]);

/** Worth falling back to plain bytes where nothing but a dictionary said that a value is Items. */
const STRUCTURAL: ReadonlySet<string> = new Set([...INCOMPLETE, 'missing-delimitation', 'stray-delimitation']);

/** Whether a deviation damages the structure of a Data Set, or keeps the rest of it from being read. */
export const isStructural = (code: string): boolean => STRUCTURAL.has(code);

/** Deviations that are listed; those that damage the structure get some more room, so that none hides behind others. */
const MOST = 1000;
const MOST_STRUCTURAL = 1100;

function pathOf(place: Place | undefined): RawPath {
  const path: { tag: string; item: number }[] = [];
  for (let at = place; at; at = at.parent) path.push({ tag: tagText(at.tag), item: at.item });
  return path.reverse();
}

/** Collects deviations, the first thousand or so in full; what comes after is counted. */
export class DeviationLog {
  #found: Deviation[] = [];
  #dropped = 0;
  #structural = 0;
  #complete = true;

  readonly report: Report = (code, offset, place, message, tag) => {
    if (INCOMPLETE.has(code)) this.#complete = false;
    if (isStructural(code)) this.#structural++;
    if (this.#found.length >= (INCOMPLETE.has(code) ? MOST_STRUCTURAL : MOST)) this.#dropped++;
    else
      this.#found.push({
        code,
        offset,
        path: pathOf(place),
        ...(tag === undefined ? {} : { tag: tagText(tag) }),
        message,
      });
  };

  get complete(): boolean {
    return this.#complete;
  }

  /** How much damage was found so far. */
  get structural(): number {
    return this.#structural;
  }

  /** A way back to the present state. */
  mark(): () => void {
    const [length, dropped, structural, complete] = [
      this.#found.length,
      this.#dropped,
      this.#structural,
      this.#complete,
    ];
    return () => {
      this.#found.length = length;
      this.#dropped = dropped;
      this.#structural = structural;
      this.#complete = complete;
    };
  }

  /** Everything found, by offset. */
  all(): readonly Deviation[] {
    const found = [...this.#found].sort((a, b) => a.offset - b.offset);
    if (this.#dropped > 0)
      found.push({
        code: 'more-deviations',
        offset: found.at(-1)?.offset ?? 0,
        path: [],
        message: `${this.#dropped} more deviations are not listed`,
      });
    return found;
  }
}
