import type { Case, RenderedFile } from '../contract/case.ts';
import { type Address, isAddress, sameKey } from '../dicom/address.ts';
import type { MeaningElement } from '../dicom/meaning.ts';
import { LAST_BLOCK } from '../dicom/private-block.ts';
import { VRS } from '../dicom/vr.ts';
import { WITNESS_VRS } from '../generators/canary.ts';
import { DAMAGE_FEATURES } from '../generators/draw-damaged.ts';
import { DRAWN_ENCODINGS } from '../generators/encodings/index.ts';
import { FAMILIES } from '../generators/families/draft.ts';
import { FEATURES, SETTINGS, THEMES, TRIGGERS, viewOf } from '../generators/features/index.ts';
import { itemAt, itemsOf } from '../generators/items.ts';
import { DRAWN_LAYOUTS } from '../generators/layouts/index.ts';
import { blockIn, physicalItem } from '../generators/physical.ts';
import { laidOut, renderCase } from '../generators/render.ts';
import { VENDORS } from '../generators/vendors/index.ts';
import { vendorElement } from '../generators/vendors/vendor-element.ts';
import { vendorOf } from '../generators/vendors/vendor-of.ts';
import { median } from '../reports/median.ts';

/** In how many cases each thing of one kind occurs. */
export interface Section {
  readonly title: string;
  readonly counts: ReadonlyMap<string, number>;
  /** Too many things for each of them to occur often: creators, which are counted by vendor besides, and damage. */
  readonly tooMany: boolean;
}

/** How large cases are: from the smallest to the largest. */
export interface Size {
  readonly what: string;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

interface Kind {
  readonly title: string;
  readonly tooMany?: boolean;
  /** All that there is. */
  readonly all: readonly string[];
  /** What a case has of it; one with damage is counted for its damage alone. */
  readonly of: (subject: Case) => Iterable<string | undefined>;
}

/**
 * What cases cover, each kind of thing with a count for all that can be drawn: nought where nothing was. What a case
 * does not name counts too where its data show it: VRs, creators, depth, block FF.
 */
export function coverageOf(cases: Iterable<Case>): readonly Section[] {
  const sections = KINDS.map(({ title, all, tooMany = false }) => ({
    title,
    tooMany,
    counts: new Map(all.map((name) => [name, 0])),
  }));
  for (const subject of cases)
    KINDS.forEach(({ title, of }, i) => {
      if ((subject.damage !== undefined) !== (title === DAMAGE)) return;
      const { counts } = sections[i]!;
      for (const name of new Set(of(subject))) {
        const count = name === undefined ? undefined : counts.get(name);
        if (count !== undefined) counts.set(name!, count + 1);
      }
    });
  return sections;
}

/** How large the files of cases without damage are, in the canonical rendering; of a series its first file. */
export function sizesOf(cases: Iterable<Case>): readonly Size[] {
  const sizes = Object.keys(MEASURES).map((what) => ({ what, all: [] as number[] }));
  for (const subject of cases) {
    if (subject.damage !== undefined) continue;
    const file = renderCase(subject).rendering('canonical').files[0]!;
    for (const { what, all } of sizes) all.push(MEASURES[what]!(file));
  }
  return sizes.map(({ what, all }) => ({
    what,
    least: Math.min(...all),
    median: median(all) ?? 0,
    most: Math.max(...all),
  }));
}

const MEASURES: Readonly<Record<string, (file: RenderedFile) => number>> = {
  'private elements': ({ meaning }) =>
    [...itemsOf(meaning)].reduce((sum, { meaning: { elements } }) => sum + elements.filter(isAddress).length, 0),
  'Items of all levels': ({ meaning }) => [...itemsOf(meaning)].length - 1,
  bytes: ({ bytes }) => bytes.length,
};

/** The part of a feature after its prefix. */
const named =
  (prefix: string) =>
  ({ features }: Case): string[] =>
    features.flatMap((feature) => (feature.startsWith(prefix) ? [feature.slice(prefix.length)] : []));

const privateElements = ({ instances }: Case): readonly (MeaningElement & Address)[] =>
  instances
    .flatMap((meaning) => [...itemsOf(meaning)])
    .flatMap(({ meaning }) => meaning.elements.filter((e): e is MeaningElement & Address => isAddress(e)));

const targetVR = ({ instances, target }: Case): string | undefined =>
  itemAt(instances[0]!, target.path)?.elements.find((e) => sameKey(e, target.address))?.vr;

/** Named or not; in a series the view is of its first file. */
function shownFeatures(subject: Case): readonly string[] {
  const view = viewOf(subject);
  return FEATURES.filter(({ shows }) => shows(view)).map(({ name }) => name);
}

/** Whether the moved rendering has the target, or another creator of its group and Item, on block FF. */
function* highBlocks(subject: Case): Generator<string> {
  const { path, address } = subject.target;
  const { meaning, dataSet } = laidOut(subject, 'moved', 0);
  const item = physicalItem(dataSet, path)!;
  for (const creator of new Set(itemAt(meaning, path)!.elements.map((e) => (isAddress(e) ? e.creator : ''))))
    if (blockIn(item, address.group, creator) === LAST_BLOCK)
      yield creator === address.creator ? 'target on block FF' : 'another creator on block FF';
}

const TRIO: ReadonlySet<string> = new Set(['SIEMENS MR SDS 01', 'SIEMENS MR SDI 02', 'SIEMENS MR SDR 01']);

/** The sets of the collisions of a target with its rival and with others in the file that hold its byte. */
function* collisions(subject: Case): Generator<string> {
  const { address } = subject.target;
  if (!vendorElement(address)) return;
  const own = vendorOf(address.creator);
  const others = privateElements(subject)
    .filter((e) => e.group === address.group && e.element === address.element && e.creator !== address.creator)
    .map(({ creator }) => creator);
  for (const creator of new Set([subject.rival.creator, ...others])) {
    if (!vendorElement({ ...address, creator })) continue;
    if (vendorOf(creator) !== own)
      yield address.group === '0019' || address.group === '0021' ? ACROSS : ACROSS_ELSEWHERE;
    else if (TRIO.has(address.creator) && TRIO.has(creator)) yield SDS_SDI_SDR;
    else yield own === 'GE' ? 'GE' : `${own} ${address.group}`;
  }
}

const SDS_SDI_SDR = 'Siemens 0021: SDS 01, SDI 02, SDR 01';
const ACROSS = 'across vendors in 0019 and 0021';
const ACROSS_ELSEWHERE = 'across vendors in other groups';

/** The sets of collisions; there are far too many pairs of elements to count each. */
const COLLISIONS: readonly string[] = [
  SDS_SDI_SDR,
  'Siemens 0021',
  'Siemens 0029',
  'GE',
  'Philips 2001',
  'Philips 2005',
  'Toshiba and Canon 0019',
  ACROSS,
  ACROSS_ELSEWHERE,
];

/** The creators that a case can be about: those with elements whose values say where they come from. */
const CREATORS: readonly string[] = [
  ...new Set(
    VENDORS.flatMap(({ tables }) =>
      tables.flatMap(({ creator, elements }) => (elements.some(({ vr }) => WITNESS_VRS.has(vr)) ? [creator] : [])),
    ),
  ),
];

const DAMAGE = 'damage, in the cases that have some';

const encodingNames = DRAWN_ENCODINGS.map(({ name }) => name);

const KINDS: readonly Kind[] = [
  { title: 'families', all: FAMILIES, of: ({ family }) => [family] },
  {
    title: 'conversion templates, by vendor',
    all: ['convert-siemens', 'convert-ge', 'convert-philips', 'convert-uih'],
    of: ({ family }) => [/^convert-[a-z]+/.exec(family)?.[0]],
  },
  { title: 'layouts', all: DRAWN_LAYOUTS.map(({ name }) => name), of: named('layout:') },
  { title: 'encodings', all: encodingNames, of: named('encoding:') },
  {
    title: 'encodings of the rendering recoded',
    all: ['explicit-le', 'implicit-le-defined', 'implicit-le-undefined', 'un-defined', 'un-undefined'],
    of: ({ recoding }) => [DRAWN_ENCODINGS.find(({ spec }) => JSON.stringify(spec) === JSON.stringify(recoding))?.name],
  },
  { title: 'themes that cases name', all: THEMES.map(({ name }) => name), of: ({ features }) => features },
  { title: 'triggers that cases name', all: TRIGGERS.map(({ name }) => name), of: ({ features }) => features },
  { title: 'settings that cases name', all: SETTINGS.map(({ name }) => name), of: ({ features }) => features },
  { title: 'features that the data show', all: FEATURES.map(({ name }) => name), of: shownFeatures },
  { title: 'block FF', all: ['target on block FF', 'another creator on block FF'], of: highBlocks },
  {
    title: 'depth of the target',
    all: ['0', '1', '2', '3', '4', '5 and more'],
    of: ({ target }) => [target.path.length >= 5 ? '5 and more' : String(target.path.length)],
  },
  { title: 'VRs of private elements', all: VRS, of: (subject) => privateElements(subject).map(({ vr }) => vr) },
  { title: 'VRs of the target', all: [...WITNESS_VRS], of: (subject) => [targetVR(subject)] },
  {
    title: 'vendors',
    all: VENDORS.map(({ vendor }) => vendor),
    of: (subject) => privateElements(subject).map(({ creator }) => vendorOf(creator)),
  },
  {
    title: 'creators',
    tooMany: true,
    all: CREATORS,
    of: (subject) => privateElements(subject).map(({ creator }) => creator),
  },
  { title: 'collisions of the target with its rival or others in the file, by set', all: COLLISIONS, of: collisions },
  {
    title: DAMAGE,
    tooMany: true,
    all: DAMAGE_FEATURES,
    of: ({ features }) => features,
  },
];
