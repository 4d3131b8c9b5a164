import { DRAWN_ENCODINGS } from './encodings/index.ts';
import { THEMES, type Theme } from './families/subject.ts';
import { TRIGGERS, type Trigger } from './families/triggers.ts';
import { DRAWN_LAYOUTS } from './layouts/index.ts';
import { type Excluded, isPossible, pairwise } from './pairwise.ts';

/** What a case combines, apart from its family. */
export interface Combination {
  readonly layout: string;
  readonly theme: Theme;
  readonly trigger: Trigger;
  readonly encoding: string;
}

const LAYOUT_NAMES: readonly string[] = DRAWN_LAYOUTS.map(({ name }) => name);

/** Layout, theme, trigger, encoding. */
export const AXES: readonly (readonly string[])[] = [
  LAYOUT_NAMES,
  THEMES,
  TRIGGERS,
  DRAWN_ENCODINGS.map(({ name }) => name),
];

/** Whether a layout moves a creator only where there is a gap below it. */
export const closesGaps = (layout: string): boolean => layout.startsWith('dcm4che');

/** Whether a layout moves nothing in the root. */
export const leavesRoot = (layout: string): boolean => layout === 'dcm4che-merge';

const NOT_CLOSING: readonly (readonly [axis: number, value: string, reason: string])[] = [
  [1, 'parent-only', 'elements without an owner are lost or captured, so that the data would mean something else'],
  [1, 'case-twins', 'the twin fills the gap'],
  [2, 'prefix-creator', 'the neighbour fills the gap'],
  [2, 'creator-64', 'no vendor with a block above the first has such a creator'],
  [2, 'inner-spaces', 'no vendor with a block above the first has such a creator'],
];

/** The pairs that no case combines, and why. */
export const EXCLUDED: readonly Excluded[] = [
  ...LAYOUT_NAMES.filter(closesGaps).flatMap((layout) =>
    NOT_CLOSING.map(([axis, value, reason]): Excluded => ({ one: [0, layout], other: [axis, value], reason })),
  ),
  ...LAYOUT_NAMES.filter(leavesRoot).map(
    (layout): Excluded => ({ one: [0, layout], other: [1, 'top-level'], reason: 'it leaves the root as it is' }),
  ),
  { one: [1, 'top-level'], other: [2, 'third-item'], reason: 'the root is in no Item' },
  { one: [1, 'top-level'], other: [2, 'depth-3'], reason: 'the root is in no Item' },
];

const combination = ([layout, theme, trigger, encoding]: readonly string[]): Combination => ({
  layout: layout!,
  theme: theme as Theme,
  trigger: trigger as Trigger,
  encoding: encoding!,
});

/** Combinations in which every possible pair of two axes stands. */
export const PLAN: readonly Combination[] = pairwise(AXES, EXCLUDED).map(combination);

/** Whether a case can combine these. */
export const canCombine = ({ layout, theme, trigger, encoding }: Combination): boolean =>
  isPossible([layout, theme, trigger, encoding], EXCLUDED);
