/** One value for each axis. */
export type Row = readonly string[];

/** Two values that cannot be had together, each with the number of its axis, and why. */
export interface Excluded {
  readonly one: readonly [axis: number, value: string];
  readonly other: readonly [axis: number, value: string];
  readonly reason: string;
}

/** Whether a row, in which axes may still be open (undefined), holds no excluded pair. */
export const isPossible = (row: readonly (string | undefined)[], excluded: readonly Excluded[]): boolean =>
  !excluded.some(({ one, other }) => row[one[0]] === one[1] && row[other[0]] === other[1]);

/**
 * Rows in which every pair of values of two axes stands together at least once, apart from the excluded pairs. Greedy:
 * a row starts from the first pair that is still missing and takes, axis by axis, the value that brings most missing
 * pairs, so that there are not many more rows than the two longest axes need. Throws where a pair that is not excluded
 * cannot be completed to a row.
 */
export function pairwise(axes: readonly (readonly string[])[], excluded: readonly Excluded[]): readonly Row[] {
  const missing = new Set<string>();
  const pair = (a: number, x: string, b: number, y: string): string =>
    a < b ? `${a} ${x}|${b} ${y}` : `${b} ${y}|${a} ${x}`;
  const starts: { readonly name: string; readonly row: (string | undefined)[] }[] = [];
  axes.forEach((values, a) => {
    for (const x of values)
      for (let b = a + 1; b < axes.length; b++)
        for (const y of axes[b]!) {
          const row = axes.map((_, axis) => (axis === a ? x : axis === b ? y : undefined));
          if (!isPossible(row, excluded)) continue;
          missing.add(pair(a, x, b, y));
          starts.push({ name: pair(a, x, b, y), row });
        }
  });

  /** How many missing pairs a value brings to a row. */
  const gain = (row: readonly (string | undefined)[], axis: number, value: string): number =>
    row.filter((x, other) => x !== undefined && other !== axis && missing.has(pair(axis, value, other, x))).length;
  const completed = (row: readonly (string | undefined)[]): Row | undefined => {
    const axis = row.indexOf(undefined);
    if (axis < 0) return row as Row;
    const options = axes[axis]!.map((value) => ({ next: row.with(axis, value), gain: gain(row, axis, value) }))
      .filter(({ next }) => isPossible(next, excluded))
      .sort((a, b) => b.gain - a.gain);
    for (const { next } of options) {
      const done = completed(next);
      if (done) return done;
    }
    return undefined;
  };

  const rows: Row[] = [];
  for (const { name, row } of starts) {
    if (!missing.has(name)) continue;
    const done = completed(row);
    if (!done) throw new Error(`no row holds ${name}`);
    rows.push(done);
    done.forEach((x, a) => {
      for (let b = a + 1; b < done.length; b++) missing.delete(pair(a, x, b, done[b]!));
    });
  }
  return rows;
}
