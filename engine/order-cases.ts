import type { Case } from '../contract/case.ts';

/** What cases are told apart by. */
interface Combined {
  readonly family: string;
  readonly features: readonly string[];
}

/** Pairs of what a case combines: family and features, each with each. */
function pairsOf({ family, features }: Combined): readonly string[] {
  const traits = [...new Set([family, ...features])].sort();
  return traits.flatMap((one, i) => traits.slice(i + 1).map((other) => `${one} with ${other}`));
}

/** A case, and how many of its pairs were new when somebody last looked. */
interface Candidate<T> {
  readonly subject: T;
  readonly pairs: readonly string[];
  readonly index: number;
  gain: number;
}

/**
 * The same cases, the most informative first: each time the one that combines most that no case before combines, the
 * earlier one where two do. A run that ends early has then seen as many pairs of features as it could.
 */
export function mostInformativeFirst<T extends Combined>(cases: readonly T[]): T[] {
  const seen = new Set<string>();
  const waiting = cases.map((subject, index): Candidate<T> => {
    const pairs = pairsOf(subject);
    return { subject, pairs, index, gain: pairs.length };
  });
  const better = (a: Candidate<T>, b: Candidate<T>): number => b.gain - a.gain || a.index - b.index;
  waiting.sort(better);
  const ordered: T[] = [];
  while (waiting.length > 0) {
    // What a case adds only falls as others go before it, so the first whose count is still true is the best.
    for (;;) {
      const first = waiting[0]!;
      const gain = first.pairs.filter((pair) => !seen.has(pair)).length;
      if (gain === first.gain) break;
      waiting.shift();
      first.gain = gain;
      waiting.splice(placeFor(first, waiting, better), 0, first);
    }
    const best = waiting.shift()!;
    for (const pair of best.pairs) seen.add(pair);
    ordered.push(best.subject);
  }
  return ordered;
}

function placeFor<T>(one: T, sorted: readonly T[], order: (a: T, b: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(sorted[middle]!, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a case lets a tool be asked: a file, a series to convert, or a file with damage. */
const kindOf = ({ damage, instances }: Case): string =>
  damage !== undefined ? 'damaged' : instances.length > 1 ? 'series' : 'file';

/**
 * The same cases, mixed: every kind of them is there from the beginning, and all along as often as in the whole; those
 * of one kind stay in their order. A run that ends early has then asked each tool something of all that it can be asked.
 */
export function mixed(cases: readonly Case[]): Case[] {
  const kinds = new Map<string, Case[]>();
  for (const one of cases) {
    const kind = kindOf(one);
    const own = kinds.get(kind);
    if (own) own.push(one);
    else kinds.set(kind, [one]);
  }
  return [...kinds.values()]
    .flatMap((own, kind) => own.map((one, i) => ({ one, kind, at: i / own.length })))
    .sort((a, b) => a.at - b.at || a.kind - b.kind)
    .map(({ one }) => one);
}
