import type { Case, LayoutSpec } from '../contract/case.ts';
import { NOBODYS_CREATORS } from '../contract/nobodys-creators.ts';
import { caseOf } from './case-id.ts';
import { conversionDraft } from './convert/conversion-draft.ts';
import type { ConversionTemplate } from './convert/template.ts';
import { TEMPLATES } from './convert/templates.ts';
import { UIH_TEMPLATES } from './convert/uih-templates.ts';
import { type Combination, canCombine, closesGaps, leavesRoot, PLAIN, PLAN } from './draw-plan.ts';
import { DRAWN_ENCODINGS } from './encodings/index.ts';
import { type Aim, drawDraft, FAMILIES, FAMILIES_WITH_GAPS, type Family } from './families/draft.ts';
import type { Arrangement, Draft } from './families/subject.ts';
import { depth3 } from './features/depth-3.ts';
import { SETTINGS, THEMES, TRIGGERS } from './features/index.ts';
import { DRAWN_LAYOUTS } from './layouts/index.ts';
import { movesTarget } from './moves-target.ts';
import { dealt, seedOf, shuffled } from './seeds.ts';

/** What decides which cases are drawn. */
export interface DrawOptions {
  readonly seed: number;
  /** How many. */
  readonly cases: number;
}

const MOVING: readonly string[] = DRAWN_LAYOUTS.map(({ name }) => name);

/** The encodings of cases that follow no plan: half of them in the one that hides nothing. */
const ENCODING_DECK: readonly string[] = [
  ...Array.from({ length: 7 }, () => 'explicit-le'),
  ...DRAWN_ENCODINGS.map(({ name }) => name),
];

/** Their triggers: half of them without. */
const TRIGGER_DECK: readonly string[] = [
  ...Array.from({ length: TRIGGERS.length }, () => PLAIN),
  ...TRIGGERS.map(({ name }) => name),
  depth3.name,
];

/** Their settings: more than half of them without. */
const SETTING_DECK: readonly string[] = [
  ...Array.from({ length: SETTINGS.length + 1 }, () => PLAIN),
  ...SETTINGS.map(({ name }) => name),
];

const THEME_NAMES: readonly string[] = THEMES.map(({ name }) => name);

/** Families as they are wished; where none has what a combination needs, free forms take their place often enough. */
const FAMILY_DECK: readonly Family[] = [
  ...FAMILIES,
  ...FAMILIES.filter((family) => family !== 'free-form'),
  'siemens-enhanced',
  'siemens-enhanced',
  'uih',
  'uih',
  'hitachi',
  'pacs',
];

/** What a case in an explicit encoding is recoded to; the others are recoded to `explicit-le`. */
const RECODING_DECK: readonly string[] = ['implicit-le-defined', 'implicit-le-undefined', 'un-defined', 'un-undefined'];

const NO_AIM: Aim = {};

/** VRs and collisions that chance alone hardly ever brings to a target. */
const RARE_VRS: readonly Aim[] = (['AE', 'DA', 'DT', 'LT', 'PN', 'SS', 'ST', 'TM', 'UI', 'UL', 'UT'] as const).map(
  (vr) => ({ vr }),
);
const RARE_COLLISIONS: readonly Aim[] = [
  { family: 'siemens-classic', collidingIn: '0029' },
  { family: 'philips-classic', collidingIn: '2001' },
  { family: 'philips-enhanced', collidingIn: '2001' },
];

/** What the targets of cases without a plan are aimed at. */
const AIM_DECK: readonly Aim[] = [
  ...RARE_VRS,
  { vr: 'AE' },
  { vr: 'DA' },
  { vr: 'DT' },
  { vr: 'PN' },
  { vr: 'TM' },
  { vr: 'US' },
  { vr: 'UT' },
  ...RARE_COLLISIONS,
  { family: 'siemens-classic', collidingIn: '0029' },
  { family: 'siemens-classic', collidingIn: '0029' },
  { family: 'siemens-classic', collidingIn: '0029' },
  { family: 'ge-classic', collidingIn: '0009' },
  { family: 'ge-classic', collidingIn: '0009' },
  { family: 'philips-enhanced', collidingIn: '2001' },
  { family: 'canon-toshiba', collidingIn: '0019' },
  { family: 'siemens-enhanced', strangersIn: '0021' },
];

/** The same for those that follow the plan, as far as the family has such data: a VR, or the collisions of the family. */
const PLAN_AIM_DECK: readonly (Aim | 'collision')[] = [
  ...RARE_VRS,
  ...Array.from({ length: RARE_VRS.length }, () => 'collision' as const),
];

const COLLISIONS: Readonly<Partial<Record<Family, Aim>>> = {
  'siemens-classic': { collidingIn: '0029' },
  'siemens-enhanced': { collidingIn: '0021' },
  'siemens-early': { collidingIn: '0021' },
  'philips-classic': { collidingIn: '2001' },
  'philips-enhanced': { collidingIn: '2001' },
  'ge-classic': { collidingIn: '0009' },
  'canon-toshiba': { collidingIn: '0019' },
};

/** How often a Meaning is drawn anew before another family is taken; ten times as often in free forms, which have all. */
const ATTEMPTS = 6;

/**
 * Cases that combine families, layouts, themes, triggers, settings and encodings: within the first three hundred every
 * pair of these that is possible, families apart. The same seed gives the same cases, and the first
 * ones are the same however many are asked for.
 */
export const drawCases = ({ seed, cases }: DrawOptions): Case[] =>
  Array.from({ length: cases }, (_, index) => drawCase(seed, index));

/** Of seven cases one is a series to convert, three follow the plan, and three are dealt. */
const KIND_DECK = ['convert', 'plan', 'plan', 'plan', 'free', 'free', 'free'] as const;

/** The conversion templates, those of the vendors with the fewest more than once. */
const TEMPLATE_DECK: readonly ConversionTemplate[] = [
  ...TEMPLATES,
  ...UIH_TEMPLATES,
  ...TEMPLATES.filter(({ id }) => ['convert-ge-b-value', 'convert-philips-b-value'].includes(id)),
];

/** What most converters read, dealt before all templates: a short run has asked each of them something too. */
const FIRST_TEMPLATES: readonly ConversionTemplate[] = TEMPLATES.filter(({ id }) =>
  [
    'convert-siemens-mr-header-b-value',
    'convert-siemens-csa-header-b-value',
    'convert-siemens-mr-sdi-slice-timing',
    'convert-philips-b-value',
  ].includes(id),
);

/** One of these cases, by its number from 0: for work that does not want all of them in memory. */
export function drawCase(seed: number, index: number): Case {
  const kindOf = (i: number): (typeof KIND_DECK)[number] => dealt(KIND_DECK, i, seedOf(seed, 'kind'));
  const kind = kindOf(index);
  if (kind === 'convert') return drawConversion(seed, index);
  /** How many of the kind came before. */
  const round = Math.floor(index / KIND_DECK.length) * KIND_DECK.length;
  const before = Array.from({ length: index - round }, (_, i) => kindOf(round + i)).filter((k) => k === kind).length;
  const number = (round / KIND_DECK.length) * KIND_DECK.filter((k) => k === kind).length + before;
  const deal = <T>(values: readonly T[], axis: string): T => dealt(values, number, seedOf(seed, kind, axis));
  const combination = kind === 'plan' ? deal(PLAN, 'plan') : freeCombination(deal);
  const recoding = combination.encoding.startsWith('explicit') ? deal(RECODING_DECK, 'recoding') : 'explicit-le';
  if (kind === 'plan') {
    const wished = deal(FAMILY_DECK, 'family');
    const drawn = deal(PLAN_AIM_DECK, 'aim');
    const aim = drawn === 'collision' ? (COLLISIONS[wished] ?? NO_AIM) : drawn;
    return drawReading(seed, index, { combination, aim, isFirm: false, wished, recoding });
  }
  const aim = deal(AIM_DECK, 'aim');
  const wished = aim.family ?? deal(FAMILY_DECK, 'family');
  return drawReading(seed, index, { combination, aim, isFirm: true, wished, recoding });
}

type Deal = <T>(values: readonly T[], axis: string) => T;

/** Layout and encoding as dealt; where the theme does not go with them the next that does, or no trigger. */
function freeCombination(deal: Deal): Combination {
  const wished: Combination = {
    layout: deal(MOVING, 'layout'),
    theme: deal(THEME_NAMES, 'theme'),
    trigger: deal(TRIGGER_DECK, 'trigger'),
    encoding: deal(ENCODING_DECK, 'encoding'),
    setting: deal(SETTING_DECK, 'setting'),
  };
  const plain: Combination = { ...wished, trigger: PLAIN };
  const first = THEME_NAMES.indexOf(wished.theme);
  const otherThemes = THEME_NAMES.map((_, i) => THEME_NAMES[(first + i) % THEME_NAMES.length]!);
  return [wished, plain, ...otherThemes.map((theme) => ({ ...plain, theme }))].find(canCombine)!;
}

/** Series are canonical in Explicit VR, because converters guess too much elsewhere for a fair comparison. */
function drawConversion(seed: number, index: number): Case {
  const round = Math.floor(index / KIND_DECK.length);
  const template =
    round < FIRST_TEMPLATES.length
      ? dealt(FIRST_TEMPLATES, round, seedOf(seed, 'first template'))
      : dealt(TEMPLATE_DECK, round - FIRST_TEMPLATES.length, seedOf(seed, 'template'));
  const draft = conversionDraft(template, dealt(template.rivals ?? NOBODYS_CREATORS, round, seedOf(seed, 'rival')));
  const first = dealt(MOVING, round, seedOf(seed, 'conversion layout'));
  const layout = [template.layout ?? first, ...shuffled(MOVING, seedOf(seed, index, 'layouts'))]
    .map((name): LayoutSpec => (name === 'random' ? { name, seed: seedOf(seed, index) } : { name }))
    .find((spec) => movesTarget({ ...draft, layout: spec }));
  if (!layout) throw new Error(`no layout moves the target of ${template.id}`);
  return finished(draft, layout, 'explicit-le', 'implicit-le-undefined');
}

/** The families that can have a combination. */
function familiesFor({ layout, trigger }: Combination): readonly Family[] {
  const { families } = named(TRIGGERS, trigger) ?? {};
  return FAMILIES.filter(
    (family) =>
      family === 'free-form' ||
      ((!closesGaps(layout) || FAMILIES_WITH_GAPS.has(family)) && (families?.includes(family) ?? true)),
  );
}

/** The feature of a name; undefined for `plain`. */
const named = <T extends { readonly name: string }>(all: readonly T[], wanted: string): T | undefined =>
  all.find(({ name }) => name === wanted);

interface Order {
  readonly combination: Combination;
  readonly aim: Aim;
  /** Rather another family than none that has what is aimed at. */
  readonly isFirm: boolean;
  readonly wished: Family;
  readonly recoding: string;
}

/** A case of exactly this combination, of the family wished and with the aim where there are such data. */
function drawReading(seed: number, index: number, order: Order): Case {
  const { combination, aim, isFirm, wished, recoding } = order;
  const { layout: name, encoding } = combination;
  const features = {
    theme: named(THEMES, combination.theme)!,
    trigger: named(TRIGGERS, combination.trigger),
    setting: named(SETTINGS, combination.setting),
  };
  const able = familiesFor(combination);
  const others = shuffled(able, seedOf(seed, index, 'families'));
  const drawn = (family: Family, attempts: number, aimed: Aim): Case | undefined => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const draftSeed = seedOf(seed, index, family, attempt);
      const wish = { family, ...features, aim: aimed, arrangement: arrangementFor(name), inItem: leavesRoot(name) };
      const draft = drawDraft(wish, draftSeed);
      const layout: LayoutSpec = name === 'random' ? { name, seed: draftSeed } : { name };
      if (draft && movesTarget({ ...draft, layout })) return finished(draft, layout, encoding, recoding);
    }
    return undefined;
  };
  if (aim !== NO_AIM) {
    const candidates: readonly Family[] = aim.family ? [aim.family] : isFirm ? [wished, 'free-form'] : [wished];
    const aimed = candidates.filter((family) => able.includes(family));
    for (const family of aimed) {
      const found = drawn(family, 2 * ATTEMPTS, aim);
      if (found) return found;
    }
  }
  for (const family of able.includes(wished) ? [wished, ...others] : others) {
    const found = drawn(family, family === 'free-form' ? 10 * ATTEMPTS : ATTEMPTS, NO_AIM);
    if (found) return found;
  }
  throw new Error(`no family has a case of ${Object.values(combination).join(', ')} (seed ${seed}, case ${index})`);
}

/** What a layout needs in order to move a block. */
const arrangementFor = (layout: string): Arrangement =>
  layout === 'swap' ? 'company' : closesGaps(layout) ? 'gap' : 'any';

const specOf = (name: string): Case['encoding'] => DRAWN_ENCODINGS.find((encoding) => encoding.name === name)!.spec;

const finished = (draft: Draft, layout: LayoutSpec, encoding: string, recoding: string): Case =>
  caseOf({
    ...draft,
    features: [...draft.features, `layout:${layout.name}`, `encoding:${encoding}`],
    layout,
    encoding: specOf(encoding),
    recoding: specOf(recoding),
  });
