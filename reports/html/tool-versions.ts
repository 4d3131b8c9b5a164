import type { Cell, PropertyInfo, Results, ToolInfo } from '../../contract/results.ts';
import { failuresIn } from './exercised.ts';

/** Versions of one tool that were examined in one run. */
export interface Versions {
  readonly name: string;
  readonly tools: readonly ToolInfo[];
  /** Properties in which they differ: in the verdict, or in how many of the same cases fail. One cell for each tool. */
  readonly changed: readonly { readonly property: PropertyInfo; readonly cells: readonly (Cell | undefined)[] }[];
  /** How many properties came out alike. */
  readonly same: number;
}

/**
 * `pydicom` of `pydicom-1.4.2` and of `pydicom`: an id ends with the version where there are several, or with `wasm`
 * where the same program was compiled for another machine.
 */
export const baseName = (id: string): string => id.replace(/-(?:v?\d+(?:\.\d+)+[\w.+-]*|wasm)$/, '');

/** By the numbers in a version, then as text. */
function byVersion(a: ToolInfo, b: ToolInfo): number {
  const numbers = ({ version }: ToolInfo): number[] => (version.match(/\d+/g) ?? []).map(Number);
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : 1;
}

/** The tools of which a run had several versions, the oldest first, with what changed between them; most changes first. */
export function toolVersions({ tools, properties, cells }: Results): readonly Versions[] {
  const families = new Map<string, ToolInfo[]>();
  for (const tool of tools) families.set(baseName(tool.id), [...(families.get(baseName(tool.id)) ?? []), tool]);
  return [...families]
    .filter(([, own]) => own.length > 1)
    .map(([name, own]) => {
      const ordered = own.sort(byVersion);
      const rows = properties.map((property) => ({
        property,
        cells: ordered.map(({ id }) => cells.find((cell) => cell.tool === id && cell.property === property.id)),
      }));
      const changed = rows.filter((row) => differ(row.cells));
      return { name, tools: ordered, changed, same: rows.length - changed.length };
    })
    .sort((a, b) => b.changed.length - a.changed.length);
}

/** Whether one was judged otherwise, or failed more often; not where they were put different numbers of cases. */
function differ(cells: readonly (Cell | undefined)[]): boolean {
  if (new Set(cells.map((cell) => cell?.verdict ?? 'none')).size > 1) return true;
  const asked = new Set(cells.map((cell) => Object.values(cell?.counts ?? {}).reduce((sum, times) => sum + times, 0)));
  return asked.size === 1 && new Set(cells.map((cell) => (cell === undefined ? 0 : failuresIn(cell)))).size > 1;
}
