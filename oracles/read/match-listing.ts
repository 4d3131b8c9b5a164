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

/** The private elements of a file by tag, with the block and without it: in each Item, and anywhere. */
interface Index {
  readonly inItems: ReadonlyMap<string, readonly PlacedElement[]>;
  readonly anywhere: ReadonlyMap<string, readonly PlacedElement[]>;
}

const indexes = new WeakMap<RenderedFile, Index>();

function indexOf(file: RenderedFile): Index {
  const before = indexes.get(file);
  if (before) return before;
  const inItems = new Map<string, PlacedElement[]>();
  const anywhere = new Map<string, PlacedElement[]>();
  const add = (map: Map<string, PlacedElement[]>, key: string, placed: PlacedElement): void => {
    const there = map.get(key);
    if (there) there.push(placed);
    else map.set(key, [placed]);
  };
  for (const placed of placedElements(file)) {
    const tag = tagText(placed.tag);
    for (const shown of new Set([tag, withoutBlock(tag)])) {
      add(inItems, `${pathKey(placed.raw)}/${shown}`, placed);
      add(anywhere, shown, placed);
    }
  }
  const index = { inItems, anywhere };
  indexes.set(file, index);
  return index;
}

/** What came of a listing, which several properties look at. */
interface Matched {
  readonly file: RenderedFile;
  readonly vrs: readonly string[] | 'all';
  readonly listed: ReadonlyMap<PlacedElement, Listed>;
}

const NONE: readonly PlacedElement[] = [];

const matched = new WeakMap<readonly SeenElement[], Matched>();

const pathKeys = new WeakMap<RawPath, string>();

function pathKey(path: RawPath): string {
  const before = pathKeys.get(path);
  if (before !== undefined) return before;
  const key = rawPathText(path.map(({ tag, item }) => ({ tag: withoutBlock(tag), item })));
  pathKeys.set(path, key);
  return key;
}

const samePlace = (shown: RawPath, actual: RawPath): boolean =>
  shown.length === actual.length &&
  shown.every(({ tag, item }, i) => item === actual[i]!.item && standsFor(tag, actual[i]!.tag));

/** Whether a tag names a creator: it is not listed as data unless the tool also says whose it is. */
const isCreatorRow = (seen: SeenElement): boolean =>
  isCreatorTag(parseTag(seen.tag) ?? 0) && typeof seen.creator !== 'string';

/**
 * Whether a row may be about elements of several owners, as nothing in it tells which: it has neither path nor value.
 * What it says of VR and name would be laid at somebody else's door.
 */
const isAnyones = (seen: SeenElement, candidates: readonly PlacedElement[], value: Sameness): boolean =>
  seen.path === undefined && value === 'silent' && candidates.some((one) => one.owner !== candidates[0]!.owner);

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
  const shows = ({ element }: PlacedElement, { path, values }: SeenElement): Sameness => {
    // Nothing but its Item tells one Sequence from another.
    if (hasItems(element) && path === undefined) return 'silent';
    const sameness = sameValue(element, values);
    return sameness === 'other' && !includes(vrs, element.vr) ? 'silent' : sameness;
  };
  const { inItems, anywhere } = indexOf(file);
  const candidatesFor = (seen: SeenElement): readonly PlacedElement[] => {
    const { path } = seen;
    const tag = seen.tag.toUpperCase();
    if (path === undefined) return anywhere.get(tag) ?? NONE;
    const found = inItems.get(`${pathKey(path)}/${tag}`) ?? NONE;
    return path.length === 0 ? found : found.filter((placed) => samePlace(path, placed.raw));
  };

  const listed = new Map<PlacedElement, Listed>();
  let left = rows
    .filter((seen) => !isCreatorRow(seen))
    .map((seen) => ({
      seen,
      creator: shownCreator(seen),
      candidates: candidatesFor(seen).map((placed) => ({ placed, value: shows(placed, seen) })),
    }))
    .filter(({ candidates }) => candidates.length > 0);
  for (const [value, owned] of [
    ['same', true],
    ['same', false],
    ['silent', true],
    ['other', true],
    ['silent', false],
    ['other', false],
  ] as const) {
    left = left.filter(({ seen, creator, candidates }) => {
      const free = candidates
        .filter(
          (one) =>
            one.value === value &&
            !listed.has(one.placed) &&
            (!owned || creator === undefined || creator === (one.placed.owner ?? null)),
        )
        .map(({ placed }) => placed);
      const placed = isAnyones(seen, free, value) ? undefined : free[0];
      if (placed) listed.set(placed, { placed, seen, value });
      return !placed;
    });
  }
  return listed;
}
