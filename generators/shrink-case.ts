import type { Case } from '../contract/case.ts';
import { type ItemPath, isAddress, keyText, sameKey, samePath } from '../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';
import { caseOf } from './case-id.ts';
import { DefectError } from './defects/index.ts';
import { showsFeature } from './features/index.ts';
import { itemAt, itemsOf, stepTo } from './items.ts';
import { LayoutError } from './layouts/index.ts';
import { movesTarget } from './moves-target.ts';
import { laidOut, renderCase } from './render.ts';

/** Something to leave out: an element of the Item at a path, or one Item of that element. */
interface Part {
  readonly path: ItemPath;
  readonly element: MeaningElement;
  readonly item?: number;
}

/** The layouts that a person understands at once. */
const SIMPLE_LAYOUTS: readonly string[] = ['shift', 'first-gap'];

/**
 * Smaller cases that ask the same question: the same target with its ancestors, the same features, encodings and class
 * of validity, and a layout that still moves the target. The biggest cuts come first: everything but the target, then
 * halves of Data Sets and Sequences, then single Items and elements, the largest first, then elements of the rival;
 * last the same data in a simpler layout. Every case that comes out can be rendered.
 */
export function* smallerCases(subject: Case): Generator<Case> {
  const seen = new Set([subject.id]);
  for (const draft of proposals(subject)) {
    if (draft === undefined) continue;
    for (const one of cutAgain(draft, subject)) {
      const smaller = caseOf(one);
      if (seen.has(smaller.id)) continue;
      seen.add(smaller.id);
      if (isSound(smaller)) yield smaller;
    }
  }
}

/**
 * The draft with its damage. A cut file is cut where as much is missing at the end as before, and then where as much is
 * left of it: one of the two is most likely in the same element.
 */
function* cutAgain(draft: Case, from: Case): Generator<Case> {
  const { damage } = draft;
  if (damage !== undefined && 'keep' in damage) {
    const sizeWith = (subject: Case): number => {
      const { damage: _, ...whole } = subject;
      return renderCase(whole).rendering('damaged').files[0]!.bytes.length;
    };
    const keep = damage.keep - sizeWith(from) + sizeWith(draft);
    if (keep > 0 && keep !== damage.keep) yield { ...draft, damage: { keep } };
  }
  yield draft;
}

function* proposals(subject: Case): Generator<Case | undefined> {
  const parts = partsOf(subject);
  yield without(subject, parts);
  for (const cut of halves(parts)) yield without(subject, cut);
  for (const part of [...parts].sort((a, b) => sizeOf(b) - sizeOf(a))) yield without(subject, [part]);
  yield* withLessRival(subject);
  for (const name of SIMPLE_LAYOUTS) yield relaidOut(subject, name);
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

/** For each Data Set the first and the second half of its parts, and each of its Sequences' Items; outermost first. */
function* halves(parts: readonly Part[]): Generator<readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const name = JSON.stringify([part.path, part.item === undefined ? '' : keyText(part.element)]);
    const group = groups.get(name);
    if (group) group.push(part);
    else groups.set(name, [part]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const middle = Math.ceil(group.length / 2);
    yield group;
    yield group.slice(0, middle);
    yield group.slice(middle);
  }
}

const sizeOf = ({ element, item }: Part): number =>
  hasItems(element) ? JSON.stringify(item === undefined ? element.items : element.items[item]).length : 0;

/** The case without some parts, in every instance; paths are renumbered. Undefined where the target is lost. */
function without(subject: Case, parts: readonly Part[]): Case | undefined {
  const elements = new Set(parts.filter((p) => p.item === undefined).map((p) => partText(p.path, p.element)));
  const items = new Set(parts.filter((p) => p.item !== undefined).map((p) => partText(p.path, p.element, p.item)));
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

/** Whether the target's creator still holds the byte that an element of the rival opposes. */
const isOpposed = (element: MeaningElement, item: Meaning, { target }: Case): boolean =>
  isAddress(element) && item.elements.some((e) => sameKey(e, { ...target.address, element: element.element }));

/** The rival at the target only; then without single elements. */
function* withLessRival(subject: Case): Generator<Case> {
  const { rival, target } = subject;
  const withPlaces = (places: Case['rival']['places']): Case => ({ ...subject, rival: { ...rival, places } });
  const isHome = (path: ItemPath): boolean => samePath(path, target.path);
  const matters = (e: MeaningElement): boolean => isAddress(e) && e.element === target.address.element;
  yield withPlaces(rival.places.filter(({ path }) => isHome(path)));
  yield withPlaces(
    rival.places.map((home) => (isHome(home.path) ? { ...home, elements: home.elements.filter(matters) } : home)),
  );
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
