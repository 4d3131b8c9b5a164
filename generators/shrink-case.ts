import type { Case } from '../contract/case.ts';
import { type ItemPath, isAddress, keyText, sameKey, samePath } from '../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';
import { caseOf } from './case-id.ts';
import { cutRegionOf } from './damage/cut-region.ts';
import { DefectError } from './defects/index.ts';
import { ENCODINGS } from './encodings/index.ts';
import { showsFeature, THEMES } from './features/index.ts';
import { changeItem, itemAt, itemsOf, stepTo } from './items.ts';
import { LayoutError } from './layouts/index.ts';
import { movesTarget } from './moves-target.ts';
import { laidOut, renderCase } from './render.ts';

/** Something to leave out: an element of the Item at a path, or one Item of that element. */
interface Part {
  readonly path: ItemPath;
  readonly element: MeaningElement;
  readonly item?: number;
}

/**
 * Parts by their names, of which each set holds something that is needed: without it a case was offered and not taken.
 */
export type NeededParts = ReadonlySet<string>[];

/** The layouts that a person understands at once. */
const SIMPLE_LAYOUTS: readonly string[] = ['shift', 'first-gap'];

/** The layout of the highest blocks. */
const HIGH = 'high';

/** The encoding that hides nothing. */
const [PLAINEST] = ENCODINGS as [(typeof ENCODINGS)[number], ...typeof ENCODINGS];

/**
 * Smaller cases with the same target, class of validity and family, and a layout that still moves the target. First
 * everything at once: the target alone, in the root, in the simplest layout and encoding. Then the biggest cuts: other
 * groups, all but one of each group, parts of Data Sets and Sequences, halves before quarters, then owners, single Items and
 * elements, the largest first; elements of the rival, files of a series, levels of nesting; the same data in a simpler
 * encoding or layout. A case names only those features that it still has. Every case that comes out can be rendered.
 *
 * Give the same `needed`, empty at first, for the cases of one search: it comes to know which cuts were in vain, and cuts
 * that take as much and more are offered last.
 */
export function* smallerCases(subject: Case, needed: NeededParts = []): Generator<Case> {
  const seen = new Set([subject.id]);
  for (const draft of proposals(subject, needed)) {
    if (draft === undefined) continue;
    for (const one of cutAgain(draft, subject)) {
      const smaller = caseOf(named(one));
      if (seen.has(smaller.id)) continue;
      seen.add(smaller.id);
      if (isSound(smaller) && isCutAlike(smaller, subject)) yield smaller;
    }
  }
}

/**
 * Two cases at most that keep how deep Items lie, their encoding, and hardly anything else: the target alone in its place;
 * and that with an empty way to the deepest Item. In the layout of the case where that still moves the target. For
 * failures of which no more than one or two can be tried, as each costs the whole time limit.
 */
export function* barestCases(subject: Case): Generator<Case> {
  const seen = new Set([subject.id]);
  for (const leading of [undefined, deepestPath(subject.instances[0]!)]) {
    const bare = without(
      subject,
      partsOf(subject).filter((part) => leading === undefined || !leadsAlong(part, leading)),
    );
    const barest = bare && soundest(atTargetOnly(bare), subject);
    if (barest === undefined || seen.has(barest.id)) continue;
    seen.add(barest.id);
    yield barest;
  }
}

function soundest(draft: Case, from: Case): Case | undefined {
  for (const one of [draft, ...SIMPLE_LAYOUTS.map((name) => relaidOut(draft, name))])
    for (const cut of one === undefined ? [] : cutAgain(one, from)) {
      const smaller = caseOf(named(cut));
      if (isSound(smaller) && isCutAlike(smaller, from)) return smaller;
    }
  return undefined;
}

/** The first of the paths with the most steps. */
const deepestPath = (meaning: Meaning): ItemPath =>
  [...itemsOf(meaning)].reduce<ItemPath>((deepest, { path }) => (path.length > deepest.length ? path : deepest), []);

/** Whether a part is a Sequence or an Item on a path. */
function leadsAlong({ path, element, item }: Part, along: ItemPath): boolean {
  const step = along[path.length];
  if (step === undefined || !samePath(path, along.slice(0, path.length)) || !sameKey(element, step)) return false;
  return item === undefined || item === step.item;
}

/** Features that make a case tolerated: without them it would be called what it is not. */
const CLASSES: ReadonlySet<string> = new Set(
  THEMES.filter((theme) => theme.validity !== 'legal').map(({ name }) => name),
);

/** The draft under the names of what it still shows. */
const named = (draft: Case): Case =>
  movesTarget(draft)
    ? { ...draft, features: draft.features.filter((f) => CLASSES.has(f) || showsFeature(draft, f)) }
    : draft;

/**
 * The draft with its damage. A cut file is cut where as much is missing at the end as before, and then where as much is
 * left of it: one of the two is most likely in the same element.
 */
function* cutAgain(draft: Case, from: Case): Generator<Case> {
  const { damage } = draft;
  if (damage !== undefined && 'keep' in damage) {
    const keep = damage.keep - wholeBytes(from).length + wholeBytes(draft).length;
    if (keep > 0 && keep !== damage.keep) yield { ...draft, damage: { keep } };
  }
  yield draft;
}

/** The bytes of the damaged rendering, had nothing been done to them. */
const wholeBytes = ({ damage: _, ...whole }: Case): Uint8Array =>
  renderCase(whole).rendering('damaged').files[0]!.bytes;

/** Whether a cut file ends in the same part as before: in another one it is broken otherwise than its case says. */
function isCutAlike(subject: Case, from: Case): boolean {
  const regionIn = (one: Case): unknown =>
    one.damage !== undefined && 'keep' in one.damage && cutRegionOf(wholeBytes(one), one.damage.keep);
  return regionIn(subject) === regionIn(from);
}

function* proposals(subject: Case, needed: NeededParts): Generator<Case | undefined> {
  const parts = partsOf(subject);
  const bare = without(subject, parts);
  if (bare !== undefined) {
    const alone = atTargetOnly(bare);
    const plain = reencoded(alone) ?? alone;
    for (const one of [inRoot(plain), inRoot(alone), plain]) {
      for (const name of SIMPLE_LAYOUTS) yield one && relaidOut(one, name);
      yield one;
    }
    // A high block without all those that fill the ones below it.
    yield relaidOut(inRoot(plain) ?? plain, HIGH);
    yield* [alone, bare];
  }
  // What may be needed after all, once other parts are gone, comes last.
  const late: (readonly Part[])[] = [];
  const present = new Set(parts.map(nameOf));
  for (const cut of cutsOf(parts, subject)) {
    const names = new Set(cut.map(nameOf));
    if (takesNeeded(names, needed, present)) {
      late.push(cut);
      continue;
    }
    yield without(subject, cut);
    needed.push(names);
  }
  yield* withLessRival(subject);
  if (subject.instances.length > 2) yield withInstances(subject, 2);
  for (let depth = 0; depth < subject.target.path.length; depth++) yield raised(subject, depth);
  yield reencoded(subject);
  for (const name of SIMPLE_LAYOUTS) yield relaidOut(subject, name);
  for (const cut of late) yield without(subject, cut);
}

/** SOP Class UID, Modality and Manufacturer: without them a file is no longer the kind of file that the case is about. */
const KIND: ReadonlySet<string> = new Set(['00080016', '00080060', '00080070']);

/** What can be left out of the first instance: everything but its kind, the target and the Sequences and Items around it. */
function partsOf({ instances, target }: Case): readonly Part[] {
  const parts: Part[] = [];
  for (const { path, meaning } of itemsOf(instances[0]!)) {
    const step = samePath(path, target.path.slice(0, path.length)) ? target.path[path.length] : undefined;
    const atTarget = samePath(path, target.path);
    for (const element of meaning.elements) {
      if (path.length === 0 && !isAddress(element) && KIND.has(element.tag)) continue;
      const onTheWay = step !== undefined && sameKey(element, step);
      if (!onTheWay && !(atTarget && sameKey(element, target.address))) parts.push({ path, element });
      if (hasItems(element) && element.items.length > 1)
        for (let item = 0; item < element.items.length; item++)
          if (!onTheWay || item !== step.item) parts.push({ path, element, item });
    }
  }
  return parts;
}

/**
 * What to leave out, the biggest cuts first: what has nothing to do with the target's group; of each group of a Data Set
 * all but one; portions; single parts.
 */
function* cutsOf(parts: readonly Part[], { target }: Case): Generator<readonly Part[]> {
  yield parts.filter(({ element, item }) => item === undefined && !holdsGroup(element, target.address.group));
  const crowds = grouped(
    parts.filter(({ element, item }) => item === undefined && !hasItems(element)),
    ({ path, element }) => JSON.stringify([path, isAddress(element) ? element.group : element.tag.slice(0, 4)]),
  );
  yield crowds.flatMap(([, ...others]) => others);
  yield* portions(parts);
  for (const part of [...parts].sort((a, b) => sizeOf(b) - sizeOf(a))) yield [part];
}

const holdsGroup = (element: MeaningElement, group: string): boolean =>
  (isAddress(element) && element.group === group) ||
  (hasItems(element) && element.items.some(({ elements }) => elements.some((inner) => holdsGroup(inner, group))));

/** Whether a cut takes all that is left of some parts that hold something needed. */
function takesNeeded(cut: ReadonlySet<string>, needed: NeededParts, present: ReadonlySet<string>): boolean {
  return needed.some((one) => {
    const left = [...one].filter((name) => present.has(name));
    return left.length > 0 && left.length <= cut.size && left.every((name) => cut.has(name));
  });
}

/**
 * Each Data Set and each Sequence of Items whole, outermost first; then in halves, quarters and so on, as far as there are
 * that many parts; and all that one owner has.
 */
function* portions(parts: readonly Part[]): Generator<readonly Part[]> {
  const groups = grouped(parts, ({ path, element, item }) =>
    JSON.stringify([path, item === undefined ? '' : keyText(element)]),
  ).filter((group) => group.length > 1);
  const most = Math.max(0, ...groups.map((group) => group.length));
  for (let n = 1; n === 1 || 2 * n <= most; n *= 2)
    for (const group of groups) {
      if (group.length < 2 * n && n > 2) continue;
      const size = Math.ceil(group.length / n);
      for (let from = 0; from < group.length; from += size) yield group.slice(from, from + size);
    }
  const owned = parts.filter(({ element, item }) => item === undefined && isAddress(element));
  yield* grouped(owned, ({ element }) => (isAddress(element) ? `${element.group} ${element.creator}` : '')).filter(
    (group) => group.length > 1,
  );
}

function grouped<T>(all: readonly T[], nameOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return [...groups.values()];
}

const sizeOf = ({ element, item }: Part): number =>
  hasItems(element) ? JSON.stringify(item === undefined ? element.items : element.items[item]).length : 0;

/** The case without some parts, in every instance; paths are renumbered. Undefined where the target is lost. */
function without(subject: Case, parts: readonly Part[]): Case | undefined {
  const elements = new Set(parts.filter((p) => p.item === undefined).map(nameOf));
  const items = new Set(parts.filter((p) => p.item !== undefined).map(nameOf));
  const cut = (meaning: Meaning, path: ItemPath): Meaning => ({
    elements: meaning.elements
      .filter((element) => !elements.has(partText(path, element)))
      .map((element) =>
        hasItems(element)
          ? {
              ...element,
              items: element.items.flatMap((item, i) =>
                items.has(partText(path, element, i)) ? [] : [cut(item, [...path, stepTo(element, i)])],
              ),
            }
          : element,
      ),
  });
  /** Where an Item is afterwards. */
  const renumbered = (path: ItemPath): ItemPath | undefined => {
    const result = path.map((step, depth) => {
      const above = path.slice(0, depth);
      if (elements.has(partText(above, step)) || items.has(partText(above, step, step.item))) return undefined;
      const gone = Array.from({ length: step.item }, (_, i) => i).filter((i) => items.has(partText(above, step, i)));
      return { ...step, item: step.item - gone.length };
    });
    return result.includes(undefined) ? undefined : (result as ItemPath);
  };
  const path = renumbered(subject.target.path);
  if (path === undefined) return undefined;
  const instances = subject.instances.map((meaning) => cut(meaning, []));
  const places = subject.rival.places.flatMap((home) => {
    const there = renumbered(home.path);
    const item = there && itemAt(instances[home.instance]!, there);
    const kept = item ? home.elements.filter((e) => isOpposed(e, item, subject)) : [];
    return there && kept.length > 0 ? [{ ...home, path: there, elements: kept }] : [];
  });
  return { ...subject, instances, target: { ...subject.target, path }, rival: { ...subject.rival, places } };
}

const partText = (path: ItemPath, key: Parameters<typeof keyText>[0], item?: number): string =>
  [...path.map((step) => `${keyText(step)}[${step.item}]`), keyText(key), item ?? ''].join('/');

const nameOf = ({ path, element, item }: Part): string => partText(path, element, item);

/** Whether the target's creator still holds the byte that an element of the rival opposes. */
const isOpposed = (element: MeaningElement, item: Meaning, { target }: Case): boolean =>
  isAddress(element) && item.elements.some((e) => sameKey(e, { ...target.address, element: element.element }));

const withPlaces = (subject: Case, places: Case['rival']['places']): Case => ({
  ...subject,
  rival: { ...subject.rival, places },
});

/** The rival at the target only; then, there, without other elements than the one against it. */
function* withLessRival(subject: Case): Generator<Case> {
  const { rival, target } = subject;
  yield withPlaces(
    subject,
    rival.places.filter(({ path }) => samePath(path, target.path)),
  );
  yield withPlaces(
    subject,
    rival.places.map((home) => (samePath(home.path, target.path) ? againstTarget(home, subject) : home)),
  );
}

type Home = Case['rival']['places'][number];

const againstTarget = (home: Home, { target }: Case): Home => ({
  ...home,
  elements: home.elements.filter((e) => isAddress(e) && e.element === target.address.element),
});

/** Both at once. */
const atTargetOnly = (subject: Case): Case =>
  withPlaces(
    subject,
    subject.rival.places
      .filter(({ path }) => samePath(path, subject.target.path))
      .map((home) => againstTarget(home, subject)),
  );

/** The first files of a series. */
const withInstances = (subject: Case, most: number): Case => ({
  ...withPlaces(
    subject,
    subject.rival.places.filter(({ instance }) => instance < most),
  ),
  instances: subject.instances.slice(0, most),
});

/** The target without any Item around it; undefined where there is none. */
function inRoot(subject: Case): Case | undefined {
  let next: Case | undefined = subject;
  while (next !== undefined && next.target.path.length > 0) next = raised(next, 0);
  return next === subject ? undefined : next;
}

/**
 * The elements of the Item on the way to the target at a depth, in place of the Sequence that holds it. Undefined where
 * there are elements by number, which would come to belong to somebody else.
 */
function raised(subject: Case, depth: number): Case | undefined {
  const { path } = subject.target;
  const [above, inner] = [path.slice(0, depth), path.slice(0, depth + 1)];
  const step = path[depth];
  if (step === undefined || subject.instances.some((one) => [...itemsOf(one)].some(hasOrphans))) return undefined;
  const instances = subject.instances.map((meaning) => {
    const item = itemAt(meaning, inner);
    return (
      item &&
      changeItem(meaning, above, ({ elements }) => ({
        elements: [
          ...elements.filter((e) => !sameKey(e, step) && !item.elements.some((own) => sameKey(e, own))),
          ...item.elements,
        ],
      }))
    );
  });
  if (!instances.every((one) => one !== undefined)) return undefined;
  const places = subject.rival.places.flatMap((home) =>
    samePath(home.path.slice(0, depth + 1), inner)
      ? [{ ...home, path: [...above, ...home.path.slice(depth + 1)] }]
      : samePath(home.path, above) || (home.path[depth] !== undefined && sameKey(home.path[depth], step))
        ? []
        : [home],
  );
  const target = { ...subject.target, path: [...above, ...path.slice(depth + 1)] };
  return { ...withPlaces(subject, places), instances, target };
}

const hasOrphans = ({ meaning }: { readonly meaning: Meaning }): boolean =>
  meaning.elements.some((e) => !isAddress(e) && Number.parseInt(e.tag.slice(0, 4), 16) % 2 === 1);

/** In the plainest encoding; undefined where it is. Series to convert are in it, and nothing else is asked of them. */
function reencoded(subject: Case): Case | undefined {
  const { encoding, recoding } = subject;
  const isPlain = (spec: Case['encoding']): boolean => JSON.stringify(spec) === JSON.stringify(PLAINEST.spec);
  if (isPlain(encoding)) return undefined;
  return {
    ...subject,
    encoding: PLAINEST.spec,
    recoding: isPlain(recoding) ? encoding : recoding,
    features: [...subject.features.filter((f) => !f.startsWith('encoding:')), `encoding:${PLAINEST.name}`],
  };
}

const relaidOut = (subject: Case, name: string): Case | undefined =>
  SIMPLE_LAYOUTS.includes(subject.layout.name) || subject.layout.name.startsWith('dcm4che')
    ? undefined
    : {
        ...subject,
        layout: { name },
        features: [...subject.features.filter((f) => !f.startsWith('layout:')), `layout:${name}`],
      };

/** Whether a case still asks its question and can be rendered. */
function isSound(subject: Case): boolean {
  const { target, rival } = subject;
  const opposed = rival.places.some(
    ({ path, elements }) =>
      samePath(path, target.path) && elements.some((e) => isAddress(e) && e.element === target.address.element),
  );
  if (!opposed || !movesTarget(subject) || !subject.features.every((f) => showsFeature(subject, f))) return false;
  try {
    for (const instance of subject.instances.keys()) laidOut(subject, 'decoy', instance);
    if (subject.damage !== undefined) renderCase(subject).rendering('damaged');
    return true;
  } catch (error) {
    if (error instanceof LayoutError || error instanceof DefectError) return false;
    throw error;
  }
}
