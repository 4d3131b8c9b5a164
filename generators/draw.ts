import type { Case, LayoutSpec } from '../contract/case.ts';
import { caseOf } from './case-id.ts';
import { conversionDraft } from './convert/conversion-draft.ts';
import { TEMPLATES } from './convert/templates.ts';
import { type Combination, canCombine, closesGaps, leavesRoot, PLAN } from './draw-plan.ts';
import { DRAWN_ENCODINGS } from './encodings/index.ts';
import { type Aim, drawDraft, FAMILIES, FAMILIES_WITH_GAPS, type Family } from './families/draft.ts';
import { type Arrangement, type Draft, THEMES } from './families/subject.ts';
import { FAMILIES_WITH, TRIGGERS } from './families/triggers.ts';
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
const TRIGGER_DECK = [...Array.from({ length: 7 }, () => 'plain' as const), ...TRIGGERS];

/** Families as they are wished; where none has what a combination needs, free forms take their place often enough. */
const FAMILY_DECK: readonly Family[] = [
  ...FAMILIES,
  ...FAMILIES.filter((family) => family !== 'free-form'),
  'siemens-enhanced',
  'siemens-enhanced',
  'pacs',
];

/** What a case in an explicit encoding is recoded to; the others are recoded to `explicit-le`. */
const RECODING_DECK: readonly string[] = ['implicit-le-defined', 'implicit-le-undefined', 'un-defined', 'un-undefined'];

const NO_AIM: Aim = {};

/** What the target of a case without a plan is aimed at: the VRs and collisions that chance alone hardly ever meets. */
const AIM_DECK: readonly Aim[] = [
  ...(['AE', 'DA', 'DT', 'LT', 'PN', 'PN', 'ST', 'TM', 'TM', 'UI', 'UT'] as const).map((vr) => ({ vr })),
  ...Array.from({ length: 3 }, () => ({ family: 'siemens-classic', collidingIn: '0029' }) as const),
  { family: 'philips-classic', collidingIn: '2001' },
  ...Array.from({ length: 2 }, () => ({ family: 'philips-enhanced', collidingIn: '2001' }) as const),
  { family: 'ge-classic', collidingIn: '0009' },
  { family: 'siemens-enhanced', collidingIn: '0021' },
  { family: 'canon-toshiba', collidingIn: '0019' },
  NO_AIM,
];

/** How often a Meaning is drawn anew before another family is taken; ten times as often in free forms, which have all. */
const ATTEMPTS = 6;

/**
 * Cases that combine families, layouts, themes, triggers and encodings: within the first three hundred every pair of
 * these that is possible, families apart. The same seed gives the same cases, and the first
 * ones are the same however many are asked for.
 */
export const drawCases = ({ seed, cases }: DrawOptions): Case[] =>
  Array.from({ length: cases }, (_, index) => drawCase(seed, index));

/** Of six cases one is a series to convert, three follow the plan, and two are dealt. */
const KIND_DECK = ['convert', 'plan', 'plan', 'plan', 'free', 'free'] as const;

/** Nobody's creators, for series: what is written under them looks as plausible as the vendor's. */
const RIVALS: readonly string[] = ['ACME PRIVATE 7', 'ZENITH IMAGING 3.0'];

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
  const aim = kind === 'free' ? deal(AIM_DECK, 'aim') : NO_AIM;
  const wished = aim.family ?? deal(FAMILY_DECK, 'family');
  return drawReading(seed, index, { combination, aim, wished, recoding });
}

type Deal = <T>(values: readonly T[], axis: string) => T;

/** Layout and encoding as dealt; where the theme does not go with them the next that does, or no trigger. */
function freeCombination(deal: Deal): Combination {
  const wished: Combination = {
    layout: deal(MOVING, 'layout'),
    theme: deal(THEMES, 'theme'),
    trigger: deal(TRIGGER_DECK, 'trigger'),
    encoding: deal(ENCODING_DECK, 'encoding'),
  };
  const plain: Combination = { ...wished, trigger: 'plain' };
  const otherThemes = THEMES.map((_, i) => THEMES[(THEMES.indexOf(wished.theme) + i) % THEMES.length]!);
  return [wished, plain, ...otherThemes.map((theme) => ({ ...plain, theme }))].find(canCombine)!;
}

/** Series are canonical in Explicit VR, because converters guess too much elsewhere for a fair comparison. */
function drawConversion(seed: number, index: number): Case {
  const round = Math.floor(index / KIND_DECK.length);
  const template = dealt(TEMPLATES, round, seedOf(seed, 'template'));
  const draft = conversionDraft(template, dealt(RIVALS, round, seedOf(seed, 'rival')));
  const first = dealt(MOVING, round, seedOf(seed, 'conversion layout'));
  const layout = [first, ...shuffled(MOVING, seedOf(seed, index, 'layouts'))]
    .map((name): LayoutSpec => (name === 'random' ? { name, seed: seedOf(seed, index) } : { name }))
    .find((spec) => movesTarget({ ...draft, layout: spec }));
  if (!layout) throw new Error(`no layout moves the target of ${template.id}`);
  return finished(draft, layout, 'explicit-le', 'implicit-le-undefined');
}

/** The families that can have a combination. */
const familiesFor = ({ layout, trigger }: Combination): readonly Family[] =>
  FAMILIES.filter(
    (family) =>
      family === 'free-form' ||
      ((!closesGaps(layout) || FAMILIES_WITH_GAPS.has(family)) && (FAMILIES_WITH[trigger]?.includes(family) ?? true)),
  );

interface Order {
  readonly combination: Combination;
  readonly aim: Aim;
  readonly wished: Family;
  readonly recoding: string;
}

/** A case of exactly this combination, of the family wished and with the aim where there are such data. */
function drawReading(seed: number, index: number, { combination, aim, wished, recoding }: Order): Case {
  const { layout: name, theme, trigger, encoding } = combination;
  const able = familiesFor(combination);
  const others = shuffled(able, seedOf(seed, index, 'families'));
  const drawn = (family: Family, attempts: number, aimed: Aim): Case | undefined => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const draftSeed = seedOf(seed, index, family, attempt);
      const wish = { family, theme, trigger, aim: aimed, arrangement: arrangementFor(name), inItem: leavesRoot(name) };
      const draft = drawDraft(wish, draftSeed);
      const layout: LayoutSpec = name === 'random' ? { name, seed: draftSeed } : { name };
      if (draft && movesTarget({ ...draft, layout })) return finished(draft, layout, encoding, recoding);
    }
    return undefined;
  };
  if (aim !== NO_AIM) {
    const aimed = (aim.family ? [aim.family] : [wished, 'free-form' as const]).filter((family) =>
      able.includes(family),
    );
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
