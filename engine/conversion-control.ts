import type { Case } from '../contract/case.ts';
import { drawCases } from '../generators/draw.ts';

let found: readonly Case[] | undefined;

/** A series that any converter of MR images can convert: the first conversion template that is drawn. */
export function conversionControl(): readonly Case[] {
  found ??= drawCases({ seed: 1, cases: 24 })
    .filter(({ instances }) => instances.length > 1)
    .slice(0, 1);
  return found;
}
