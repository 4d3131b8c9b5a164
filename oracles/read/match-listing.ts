import { includes } from '../../contract/capability.ts';
import type { RenderedFile } from '../../contract/case.ts';
import type { SeenElement } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { hasItems } from '../../dicom/meaning.ts';
import { creatorText, isCreatorTag } from '../../dicom/private-block.ts';
import { parseTag, tagText } from '../../dicom/tag.ts';
import { rawPathText, standsFor, withoutBlock } from '../raw-path.ts';
import { type Sameness, sameValue } from '../same-value.ts';
import { type PlacedElement, placedElements } from './placed-elements.ts';

/** An element of the file, and what a tool listed for it. */
export interface Listed {
  readonly placed: PlacedElement;
  readonly seen: SeenElement;
  readonly value: Sameness;
}

/** A creator as a tool printed it, without padding; null where it says that there is none. */
export function shownCreator({ creator }: SeenElement): string | null | undefined {
  return typeof creator === 'string' ? (creatorText(Buffer.from(creator, 'latin1')) ?? null) : creator;
}

function gatherBy<K, T>(map: Map<K, T[]>, key: K, one: T): void {
  const there = map.get(key);
  if (there) there.push(one);
  else map.set(key, [one]);
}

const NONE: readonly PlacedElement[] = [];

/** Elements by tag. */
type ByTag = ReadonlyMap<string, readonly PlacedElement[]>;

const tagged = new WeakMap<readonly PlacedElement[], ByTag>();
const taggedWithoutBlock = new WeakMap<readonly PlacedElement[], ByTag>();

/** The elements that a tag can stand for, with its block or, as in Native XML, without it. */
function withTag(elements: readonly PlacedElement[], shown: string): readonly PlacedElement[] {
  // No creator can reserve block 00, and most tools leave none out.
  const isBlockLeftOut = shown.startsWith('00', 4);
  const known = isBlockLeftOut ? taggedWithoutBlock : tagged;
  const before = known.get(elements);
  if (before) return before.get(shown) ?? NONE;
  const found = new Map<string, PlacedElement[]>();
  for (const placed of elements) {
    const tag = tagText(placed.tag);
    gatherBy(found, isBlockLeftOut ? withoutBlock(tag) : tag, placed);
  }
  known.set(elements, found);
  return found.get(shown) ?? NONE;
}

/** The Items of a file that hold private elements. */
interface PlacedItem {
  readonly raw: RawPath;
  readonly elements: readonly PlacedElement[];
}

const itemsByPath = new WeakMap<RenderedFile, ReadonlyMap<string, readonly PlacedItem[]>>();

/** The Items by their path without blocks, which several can have. */
function itemsOf(file: RenderedFile): ReadonlyMap<string, readonly PlacedItem[]> {
  const before = itemsByPath.get(file);
  if (before) return before;
  const inItems = new Map<RawPath, PlacedElement[]>();
  for (const placed of placedElements(file)) gatherBy(inItems, placed.raw, placed);
  const items = new Map<string, PlacedItem[]>();
  for (const [raw, elements] of inItems) gatherBy(items, pathKey(raw), { raw, elements });
  itemsByPath.set(file, items);
  return items;
}

/** What came of a listing, which several properties look at. */
interface Matched {
  readonly file: RenderedFile;
  readonly vrs: readonly string[] | 'all';
  readonly listed: ReadonlyMap<PlacedElement, Listed>;
}

const matched = new WeakMap<readonly SeenElement[], Matched>();

const pathKey = (path: RawPath): string =>
  path.length === 0 ? '' : rawPathText(path.map(({ tag, item }) => ({ tag: withoutBlock(tag), item })));

const samePlace = (shown: RawPath, actual: RawPath): boolean =>
  shown.length === actual.length &&
  shown.every(({ tag, item }, i) => item === actual[i]!.item && standsFor(tag, actual[i]!.tag));

/** Whether a tag names a creator: it is not listed as data unless the tool also says whose it is. */
const isCreatorRow = (seen: SeenElement): boolean =>
  seen.tag.startsWith('00', 4) && isCreatorTag(parseTag(seen.tag) ?? 0) && typeof seen.creator !== 'string';

/** An element that a row may be about, and whether the row shows its value. */
interface Candidate {
  readonly placed: PlacedElement;
  readonly value: Sameness;
}

/** What a tool listed, with the creator that it names. */
interface Row {
  readonly seen: SeenElement;
  readonly creator: string | null | undefined;
  readonly candidates: readonly Candidate[];
}

/** Whether an element that no row has yet is what a row is about, as surely as a pass wants it. */
const isFree = (
  { placed, value }: Candidate,
  { creator }: Row,
  listed: ReadonlyMap<PlacedElement, Listed>,
  [wanted, owned]: Pass,
): boolean =>
  value === wanted && !listed.has(placed) && (!owned || creator === undefined || creator === (placed.owner ?? null));

/**
 * Whether a row may be about elements of several owners, as nothing in it tells which: it has neither path nor value.
 * What it says of VR and name would be laid at somebody else's door.
 */
const isAnyones = (row: Row, listed: ReadonlyMap<PlacedElement, Listed>, pass: Pass): boolean =>
  row.seen.path === undefined &&
  pass[0] === 'silent' &&
  new Set(row.candidates.filter((one) => isFree(one, row, listed, pass)).map(({ placed }) => placed.owner)).size > 1;

/** What a row and an element have in common: the value, and the creator where one is shown. */
type Pass = readonly [value: Sameness, owned: boolean];

/** The surest first. */
const PASSES: readonly Pass[] = [
  ['same', true],
  ['same', false],
  ['silent', true],
  ['other', true],
  ['silent', false],
  ['other', false],
];

/**
 * What a tool listed, element by element. With a path, a row belongs to the element with that number in that Item;
 * without one, to the element with that number and value, as in a bag. A tag whose block is left out (Native XML) is
 * matched by group, low byte and the creator shown. Each row and each element is used once, the surest pairs first; a row
 * that may be of several owners stays unused.
 * What a tool shows for VRs that it does not print (`vrs`) counts as no value.
 */
export function matchListing(
  file: RenderedFile,
  rows: readonly SeenElement[],
  vrs: readonly string[] | 'all',
): ReadonlyMap<PlacedElement, Listed> {
  const before = matched.get(rows);
  if (before?.file === file && before.vrs === vrs) return before.listed;
  const listed = match(file, rows, vrs);
  matched.set(rows, { file, vrs, listed });
  return listed;
}

function match(
  file: RenderedFile,
  rows: readonly SeenElement[],
  vrs: readonly string[] | 'all',
): ReadonlyMap<PlacedElement, Listed> {
  const around = { file, vrs, items: itemsOf(file), byPath: new Map<RawPath, readonly PlacedItem[]>() };
  const listed = new Map<PlacedElement, Listed>();
  let left: Row[] = [];
  for (const seen of rows) {
    const candidates = candidatesFor(seen, around);
    if (candidates.length === 0 || isCreatorRow(seen)) continue;
    const row = { seen, creator: shownCreator(seen), candidates };
    // The first pass at once: for nearly all rows there is no other.
    const free = freeFor(row, listed, PASSES[0]!);
    if (free) listed.set(free.placed, { placed: free.placed, seen, value: free.value });
    else left.push(row);
  }
  for (const pass of PASSES.slice(1)) {
    if (left.length === 0) break;
    left = left.filter((row) => {
      const free = freeFor(row, listed, pass);
      if (!free || isAnyones(row, listed, pass)) return true;
      listed.set(free.placed, { placed: free.placed, seen: row.seen, value: free.value });
      return false;
    });
  }
  return listed;
}

/** What is known while a listing is matched. */
interface Surroundings {
  readonly file: RenderedFile;
  readonly vrs: readonly string[] | 'all';
  readonly items: ReadonlyMap<string, readonly PlacedItem[]>;
  /** The Items that a path was found to mean: adapters give the rows of one Item the same path. */
  readonly byPath: Map<RawPath, readonly PlacedItem[]>;
}

/** The elements that a row may be about, by what it says of its place. */
function candidatesFor(seen: SeenElement, around: Surroundings): readonly Candidate[] {
  const tag = seen.tag.toUpperCase();
  if (seen.path === undefined) return shownAt(withTag(placedElements(around.file), tag), seen, around);
  const items = itemsAt(seen.path, around);
  if (items.length === 1) return shownAt(withTag(items[0]!.elements, tag), seen, around);
  return items.flatMap(({ elements }) => shownAt(withTag(elements, tag), seen, around));
}

const shownAt = (places: readonly PlacedElement[], seen: SeenElement, { vrs }: Surroundings): readonly Candidate[] =>
  places.map((placed) => ({ placed, value: shownValue(placed, seen, vrs) }));

function itemsAt(path: RawPath, { items, byPath }: Surroundings): readonly PlacedItem[] {
  const before = byPath.get(path);
  if (before) return before;
  const found = (items.get(pathKey(path)) ?? []).filter(({ raw }) => samePlace(path, raw));
  byPath.set(path, found);
  return found;
}

function shownValue(
  { element }: PlacedElement,
  { path, values }: SeenElement,
  vrs: readonly string[] | 'all',
): Sameness {
  // Nothing but its Item tells one Sequence from another.
  if (hasItems(element) && path === undefined) return 'silent';
  const sameness = sameValue(element, values);
  return sameness === 'other' && !includes(vrs, element.vr) ? 'silent' : sameness;
}

const freeFor = (row: Row, listed: ReadonlyMap<PlacedElement, Listed>, pass: Pass): Candidate | undefined =>
  row.candidates.find((one) => isFree(one, row, listed, pass));
