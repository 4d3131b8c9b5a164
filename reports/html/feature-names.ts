import type { Results } from '../../contract/results.ts';

/** The features that cells count, sorted; a family that is there as `family:NAME` too is named once. */
export function featureNames({ cells }: Results): readonly string[] {
  const all = new Set<string>();
  for (const { features } of cells) for (const name of Object.keys(features)) all.add(name);
  return [...all].filter((name) => !all.has(`family:${name}`)).sort((a, b) => (a < b ? -1 : 1));
}
