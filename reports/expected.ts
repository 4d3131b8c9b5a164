import type { Cell } from '../contract/results.ts';

/** Whether a failure on legal input is known: of a tool, at a property, with a harm (or crash, hang), in a family. */
export type Expected = (failure: {
  readonly tool: string;
  readonly property: string;
  readonly harm: string;
  readonly feature: string;
}) => boolean;

/** The failures of a cell that nobody expects: family and harm. All of them where nothing is known. */
export function unexpectedIn(
  { tool, property, failing = {} }: Cell,
  expected: Expected | undefined,
): (readonly [string, string])[] {
  return Object.entries(failing).flatMap(([feature, harms]) =>
    Object.keys(harms)
      .filter((harm) => !expected?.({ tool, property, harm, feature }))
      .map((harm) => [feature, harm] as const),
  );
}

/** Whether a cell holds failures, and all of them are expected. */
export const allExpected = (cell: Cell, expected: Expected | undefined): boolean =>
  expected !== undefined && cell.failing !== undefined && unexpectedIn(cell, expected).length === 0;
