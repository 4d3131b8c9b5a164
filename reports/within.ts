import { counted } from './counted.ts';

/** Text that never grows past a number of bytes. */
interface Room {
  /** Adds lines if they fit, and nothing otherwise. */
  readonly add: (lines: readonly string[]) => boolean;
  /** Adds the lines of as many things as fit, and a line that says how many did not. */
  readonly addEach: <T>(
    all: readonly T[],
    linesOf: (one: T) => readonly string[],
    rest: (left: number) => string,
  ) => void;
  /** A part that a reader opens: the lines of as many things as fit; nothing where there are none. */
  readonly part: <T>(name: string, title: string, all: readonly T[], linesOf: (one: T) => readonly string[]) => void;
  readonly text: () => string;
}

/** What a closing tag and a line about the rest may take. */
const RESERVE = 200;

/** Room for Markdown of at most `most` bytes and a short line. */
export function within(most: number): Room {
  const kept: string[] = [];
  let used = 0;
  const size = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  const put = (lines: readonly string[]): void => {
    kept.push(...lines);
    used += size(lines);
  };
  const add = (lines: readonly string[]): boolean => {
    const fits = used + size(lines) <= most;
    if (fits) put(lines);
    return fits;
  };
  const addEach: Room['addEach'] = (all, linesOf, rest) => {
    const full = all.findIndex((one) => {
      const lines = linesOf(one);
      const fits = used + size(lines) + RESERVE <= most;
      if (fits) put(lines);
      return !fits;
    });
    if (full >= 0) add([rest(all.length - full)]);
  };
  const part: Room['part'] = (name, title, all, linesOf) => {
    const [first] = all;
    if (first === undefined) return;
    if (used + size(linesOf(first)) + 3 * RESERVE > most) {
      add([`${name}: no room for ${counted(all.length, 'entry', 'entries')}; the results have them.`, '']);
      return;
    }
    put([`<details><summary>${title}</summary>`, '']);
    addEach(all, linesOf, (left) => `${left} more in the results.`);
    put(['', '</details>', '']);
  };
  return { add, addEach, part, text: () => `${kept.join('\n').trimEnd()}\n` };
}
