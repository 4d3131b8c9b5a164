import { VERDICTS, type Verdict } from '../../contract/judgement.ts';
import type { Counts, Results } from '../../contract/results.ts';
import { MEANINGS, SYMBOLS } from '../verdict-symbols.ts';
import { propertyGroup } from './exercised.ts';

/** A verdict's number and how often it was given, one after the other. */
type Packed = readonly number[];

/** What the page's script counts with. Tools, properties, features and verdicts are numbers: their place in the results. */
export interface FilterData {
  readonly verdicts: readonly { readonly id: Verdict; readonly symbol: string; readonly words: string }[];
  /** The column of each property. */
  readonly columns: readonly number[];
  /** All the counts there are, each once: cells name them by their place here, since most of them come again. */
  readonly counts: readonly Packed[];
  /** For each tool and property: the headline, the counts, and by feature (number, counts, number, counts …). */
  readonly cells: readonly (readonly (0 | readonly [number, number, readonly number[]])[])[];
}

const packed = (counts: Counts): Packed =>
  VERDICTS.flatMap((verdict, index) => (counts[verdict] === undefined ? [] : [index, counts[verdict]]));

const UNSUPPORTED = VERDICTS.indexOf('unsupported');

/** The counts of a run in the fewest characters. Features in which a tool was asked nothing are left out. */
export function filterData(results: Results, features: readonly string[]): FilterData {
  const { tools, properties, cells } = results;
  const groups = [...new Set(properties.map(({ id }) => propertyGroup(id)))];
  const place = new Map(features.map((name, index) => [name, index]));
  const found = new Map(cells.map((cell) => [JSON.stringify([cell.tool, cell.property]), cell]));
  const counts: Packed[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (own: Packed): number => {
    const number = numbers.get(own.join()) ?? counts.push(own) - 1;
    numbers.set(own.join(), number);
    return number;
  };
  return {
    verdicts: VERDICTS.map((id) => ({ id, symbol: SYMBOLS[id], words: MEANINGS[id] })),
    columns: properties.map(({ id }) => groups.indexOf(propertyGroup(id))),
    counts,
    cells: tools.map(({ id: tool }) =>
      properties.map(({ id: property }) => {
        const cell = found.get(JSON.stringify([tool, property]));
        if (cell === undefined) return 0;
        const byFeature = Object.entries(cell.features).flatMap(([name, given]): number[] => {
          const index = place.get(name);
          const own = packed(given);
          return index === undefined || (own.length === 2 && own[0] === UNSUPPORTED) ? [] : [index, numberOf(own)];
        });
        return [VERDICTS.indexOf(cell.verdict), numberOf(packed(cell.counts)), byFeature];
      }),
    ),
  };
}
