import { DEFECTS } from '../generators/defects/index.ts';
import { EXCLUDED } from '../generators/draw-plan.ts';
import { DRAWN_ENCODINGS } from '../generators/encodings/index.ts';
import { FAMILIES } from '../generators/families/draft.ts';
import { FAMILY_TITLES } from '../generators/families/family-titles.ts';
import { FEATURES } from '../generators/features/index.ts';
import { LAYOUTS } from '../generators/layouts/index.ts';
import { UNTOLD_VENDORS, VENDORS } from '../generators/vendors/index.ts';
import type { CasesCatalogue } from '../reports/cases-page.ts';

/** What cases are drawn from, as `docs/cases.md` and `list` tell it. */
export const casesCatalogue = (): CasesCatalogue => ({
  families: FAMILIES.map((name) => ({ name, title: FAMILY_TITLES[name] })),
  vendors: VENDORS,
  untold: UNTOLD_VENDORS,
  layouts: LAYOUTS,
  encodings: DRAWN_ENCODINGS,
  features: FEATURES,
  defects: DEFECTS,
  excluded: EXCLUDED.map(({ one, other, reason }) => ({ one: one[1], other: other[1], reason })),
});
