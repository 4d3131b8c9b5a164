import { DRAWN_ENCODINGS } from './encodings/index.ts';
import { crowdedGroup } from './features/crowded-group.ts';
import { SETTINGS, THEMES, TRIGGERS } from './features/index.ts';
import { DRAWN_LAYOUTS } from './layouts/index.ts';
import { sparse } from './layouts/sparse.ts';
import { type Excluded, isPossible, pairwise, type Row } from './pairwise.ts';

/** What a case combines, apart from its family: the names of a layout, an encoding and features. */
export interface Combination {
  readonly layout: string;
  readonly theme: string;
  /** Or `plain`, as the setting. */
  readonly trigger: string;
  readonly encoding: string;
  readonly setting: string;
}

/** Where a case has no trigger, or no setting. */
export const PLAIN = 'plain';

const LAYOUT_NAMES: readonly string[] = DRAWN_LAYOUTS.map(({ name }) => name);
const namesOf = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);

/** Layout, theme, trigger, encoding, setting. */
export const AXES: readonly (readonly string[])[] = [
  LAYOUT_NAMES,
  namesOf(THEMES),
  [PLAIN, ...namesOf(TRIGGERS)],
  namesOf(DRAWN_ENCODINGS),
  [PLAIN, ...namesOf(SETTINGS)],
];

/** Whether a layout moves a creator only where there is a gap below it. */
export const closesGaps = (layout: string): boolean => layout.startsWith('dcm4che');

/** Whether a layout moves nothing in the root. */
export const leavesRoot = (layout: string): boolean => layout === 'dcm4che-merge';

/** The pairs that no case combines, and why. */
export const EXCLUDED: readonly Excluded[] = [
  { one: [0, sparse.name], other: [2, crowdedGroup.name], reason: 'a crowded group has no room for gaps' },
  ...THEMES.filter(({ place }) => place === 'root').flatMap(({ name }): readonly Excluded[] => [
    ...LAYOUT_NAMES.filter(leavesRoot).map(
      (layout): Excluded => ({ one: [0, layout], other: [1, name], reason: 'it leaves the root as it is' }),
    ),
    ...TRIGGERS.filter(({ place }) => place === 'item').map(
      (trigger): Excluded => ({ one: [1, name], other: [2, trigger.name], reason: 'the root is in no Item' }),
    ),
  ]),
];

const combination = ([layout, theme, trigger, encoding, setting]: Row): Combination => ({
  layout: layout!,
  theme: theme!,
  trigger: trigger!,
  encoding: encoding!,
  setting: setting!,
});

/** Combinations in which every possible pair of two axes stands. */
export const PLAN: readonly Combination[] = pairwise(AXES, EXCLUDED).map(combination);

/** Whether a case can combine these. */
export const canCombine = ({ layout, theme, trigger, encoding, setting }: Combination): boolean =>
  isPossible([layout, theme, trigger, encoding, setting], EXCLUDED);
