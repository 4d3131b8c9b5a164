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

const pathKey = (path: RawPath): string => rawPathText(path.map(({ tag, item }) => ({ tag: withoutBlock(tag), item })));

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
  const shows = ({ element }: PlacedElement, { path, values }: SeenElement): Sameness => {
    // Nothing but its Item tells one Sequence from another.
    if (hasItems(element) && path === undefined) return 'silent';
    const sameness = sameValue(element, values);
    return sameness === 'other' && !includes(vrs, element.vr) ? 'silent' : sameness;
  };
  const inItems = new Map<string, PlacedElement[]>();
  const anywhere = new Map<string, PlacedElement[]>();
  const add = (map: Map<string, PlacedElement[]>, key: string, placed: PlacedElement): void => {
    const there = map.get(key);
    if (there) there.push(placed);
    else map.set(key, [placed]);
  };
  for (const placed of placedElements(file)) {
    const tag = withoutBlock(tagText(placed.tag));
    add(inItems, `${pathKey(placed.raw)}/${tag}`, placed);
    add(anywhere, tag, placed);
  }
  const candidatesFor = (seen: SeenElement): PlacedElement[] => {
    const tag = withoutBlock(seen.tag);
    const found = seen.path ? inItems.get(`${pathKey(seen.path)}/${tag}`) : anywhere.get(tag);
    return (found ?? []).filter(
      (placed) =>
        standsFor(seen.tag, tagText(placed.tag)) && (seen.path === undefined || samePlace(seen.path, placed.raw)),
    );
  };

  const listed = new Map<PlacedElement, Listed>();
  let left = rows
    .filter((seen) => !isCreatorRow(seen))
    .map((seen) => ({ seen, candidates: candidatesFor(seen) }))
    .filter(({ candidates }) => candidates.length > 0);
  for (const [value, owned] of [
    ['same', true],
    ['same', false],
    ['silent', true],
    ['other', true],
    ['silent', false],
    ['other', false],
  ] as const) {
    left = left.filter(({ seen, candidates }) => {
      const creator = shownCreator(seen);
      const free = candidates.filter(
        (one) =>
          !listed.has(one) &&
          (!owned || creator === undefined || creator === (one.owner ?? null)) &&
          shows(one, seen) === value,
      );
      const placed = isAnyones(seen, free, value) ? undefined : free[0];
      if (placed) listed.set(placed, { placed, seen, value });
      return !placed;
    });
  }
  return listed;
}
