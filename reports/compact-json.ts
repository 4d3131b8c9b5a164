import type { Results } from '../contract/results.ts';
import { neverAsked } from './never-asked.ts';

/**
 * Results as JSON to be published: a line for each tool, cell and finding, so that versions of the file can be compared
 * line by line, and no other white space. Cells of what a tool has no operation for come without their features, which
 * are most of a results.json and say nothing.
 */
export function compactJson(results: Results): string {
  const cells = results.cells.map((cell) => (neverAsked(cell) ? { ...cell, features: {} } : cell));
  const members = Object.entries({ ...results, cells }).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[${value.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${text}`;
  });
  return `{${members.join(',\n')}}\n`;
}
