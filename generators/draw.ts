import type { Case, LayoutSpec } from '../contract/case.ts';
import { caseOf } from './case-id.ts';
import { conversionDraft } from './convert/conversion-draft.ts';
import { TEMPLATES } from './convert/templates.ts';
import { ENCODINGS } from './encodings/index.ts';
import { drawDraft, FAMILIES } from './families/draft.ts';
import { type Arrangement, type Draft, THEMES, type Theme } from './families/subject.ts';
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

/** The names of the encodings as they are dealt: nearly half of the cases, counting series, in the one that hides
 * nothing. */
const ENCODING_DECK: readonly string[] = [
  ...Array.from({ length: 6 }, () => 'explicit-le'),
  ...['explicit-le-undefined', 'implicit-le-defined', 'implicit-le-undefined', 'un-defined', 'un-undefined'].flatMap(
    (name) => [name, name],
  ),
];

/** What a case in an explicit encoding is recoded to; the others are recoded to `explicit-le`. */
const RECODING_DECK: readonly string[] = ['implicit-le-defined', 'implicit-le-undefined', 'un-defined', 'un-undefined'];

/** How often a Meaning is drawn anew for a layout before another layout is taken. */
const ATTEMPTS = 6;

/**
 * Cases that combine families, themes, layouts and encodings evenly. The same seed gives the same cases, and the first
 * ones are the same however many are asked for.
 */
export const drawCases = ({ seed, cases }: DrawOptions): Case[] =>
  Array.from({ length: cases }, (_, index) => drawCase(seed, index));

/** One case out of six is a series to convert. */
const KIND_DECK = ['convert', 'read', 'read', 'read', 'read', 'read'] as const;

/** Nobody's creators, for series: what is written under them looks as plausible as the vendor's. */
const RIVALS: readonly string[] = ['ACME PRIVATE 7', 'ZENITH IMAGING 3.0'];

/** One of these cases, by its number from 0: for work that does not want all of them in memory. */
export function drawCase(seed: number, index: number): Case {
  const deal = <T>(values: readonly T[], axis: string): T => dealt(values, index, seedOf(seed, axis));
  return deal(KIND_DECK, 'kind') === 'convert' ? drawConversion(seed, index) : drawReading(seed, index, deal);
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

type Deal = <T>(values: readonly T[], axis: string) => T;

function drawReading(seed: number, index: number, deal: Deal): Case {
  const family = deal(FAMILIES, 'family');
  const first = deal(MOVING, 'layout');
  const wished = deal(THEMES, 'theme');
  const theme = [wished, ...shuffled(THEMES, seedOf(seed, index, 'themes'))].find((each) => suits(first, each))!;
  const encoding = deal(ENCODING_DECK, 'encoding');
  const recoding = encoding.startsWith('explicit') ? deal(RECODING_DECK, 'recoding') : 'explicit-le';
  for (const name of [first, ...shuffled(MOVING, seedOf(seed, index, 'layouts'))]) {
    if (!suits(name, theme)) continue;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const draftSeed = seedOf(seed, index, name, attempt);
      const draft = drawDraft(family, theme, arrangementFor(name), draftSeed);
      const layout: LayoutSpec = name === 'random' ? { name, seed: draftSeed } : { name };
      if (draft && movesTarget({ ...draft, layout })) return finished(draft, layout, encoding, recoding);
    }
  }
  throw new Error(`no case of ${family} on ${theme} has a target that a layout moves (seed ${seed}, case ${index})`);
}

/** What a layout needs in order to move a block. */
const arrangementFor = (layout: string): Arrangement =>
  layout === 'swap' ? 'company' : layout.startsWith('dcm4che') ? 'gap' : 'any';

/**
 * dcm4che loses or captures elements without an owner, so that what it moves would no longer mean the same; a twin fills
 * the gap that it would close; and its merge leaves the root as it is.
 */
const suits = (layout: string, theme: Theme): boolean =>
  !layout.startsWith('dcm4che') ||
  (theme !== 'parent-only' && theme !== 'case-twins' && (theme !== 'top-level' || layout !== 'dcm4che-merge'));

const specOf = (name: string): Case['encoding'] => ENCODINGS.find((encoding) => encoding.name === name)!.spec;

const finished = (draft: Draft, layout: LayoutSpec, encoding: string, recoding: string): Case =>
  caseOf({
    ...draft,
    features: [...draft.features, `layout:${layout.name}`, `encoding:${encoding}`],
    layout,
    encoding: specOf(encoding),
    recoding: specOf(recoding),
  });
