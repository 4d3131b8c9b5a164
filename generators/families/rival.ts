import type { Rival } from '../../contract/case.ts';
import { type Address, type ItemPath, isAddress } from '../../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import type { VR } from '../../dicom/vr.ts';
import { type Canaries, WITNESS_VRS } from '../canary.ts';
import { owned, sequence } from '../elements.ts';
import { itemsOf } from '../items.ts';
import { VENDOR_TABLES } from '../vendors/index.ts';
import { vendorElement } from '../vendors/vendor-element.ts';

/** Creators that no dictionary knows. */
const UNKNOWN: readonly string[] = ['ACME PRIVATE 7', 'ZENITH IMAGING 3.0'];

/** What the rival of an element is drawn from. */
export interface RivalWish {
  readonly meaning: Meaning;
  readonly path: ItemPath;
  readonly address: Address;
  readonly vr: VR;
  /** The rival's element has another VR than the target. */
  readonly colliding: boolean;
  readonly choice: number;
  readonly mint: Canaries;
}

/**
 * A foreign owner for every Item in which the target's creator holds elements of the target's group: either the owner
 * of another vendor table that gives the same low byte another meaning, or one that nobody knows. It is not in those
 * Items already and no case variant of any creator there. A known owner holds what its table defines, leaving out what
 * dictionaries dispute; an unknown one holds all low bytes, under the target's VRs or, colliding, under others.
 */
export function rivalOf(wish: RivalWish): Rival {
  const homes = [...itemsOf(wish.meaning)]
    .map(({ path, meaning }) => ({ path, meaning, rivals: ownersElements(meaning, wish.address) }))
    .filter(({ rivals }) => rivals.length > 0);
  const present = new Set(
    homes.flatMap(({ meaning }) => meaning.elements.map((e) => (isAddress(e) ? e.creator.toUpperCase() : ''))),
  );
  const known = collidingOwners(wish.address, wish.vr, wish.colliding).filter(
    (creator) => !present.has(creator.toUpperCase()) && leadsThere(wish, creator),
  );
  const unknown = UNKNOWN.filter((creator) => !present.has(creator));
  const candidates = wish.colliding && known.length > 0 ? known : [...known, ...unknown];
  const creator = candidates[wish.choice % candidates.length]!;
  const isKnown = known.includes(creator);
  const places = homes.map(({ path, rivals }: { path: ItemPath; rivals: readonly Owned[] }) => ({
    instance: 0,
    path,
    elements: rivals.flatMap((e) =>
      isKnown ? knownElement(e, creator, wish.mint) : [unknownElement(e, creator, wish.mint, wish.colliding)],
    ),
  }));
  return { creator, places: places.filter(({ elements }) => elements.length > 0) };
}

type Owned = MeaningElement & Address;

const ownersElements = (item: Meaning, { group, creator }: Address): readonly Owned[] =>
  item.elements.filter((e): e is Owned => isAddress(e) && e.group === group && e.creator === creator);

/** Whether a known owner has a Sequence wherever one of the target's creator leads to the target. */
const leadsThere = ({ path, address }: RivalWish, creator: string): boolean =>
  path.every((step) => {
    if (!isAddress(step) || step.group !== address.group || step.creator !== address.creator) return true;
    return vendorElement({ group: step.group, creator, element: step.element })?.vr === 'SQ';
  });

/** The owners in the vendor tables that give a low byte another VR or, unless only that counts, another name. */
export function collidingOwners(address: Address, vr: VR, otherVR: boolean): readonly string[] {
  const own = vendorElement(address);
  return VENDOR_TABLES.filter(({ group, creator }) => {
    if (group !== Number.parseInt(address.group, 16) || creator.toUpperCase() === address.creator.toUpperCase())
      return false;
    const other = vendorElement({ ...address, creator });
    if (!other || other.disputed || !WITNESS_VRS.has(other.vr)) return false;
    return other.vr !== vr || (!otherVR && other.name !== own?.name);
  }).map(({ creator }) => creator);
}

function knownElement(element: Owned, creator: string, mint: Canaries): readonly MeaningElement[] {
  const address = { group: element.group, creator, element: element.element };
  const known = vendorElement(address);
  if (!known || known.disputed) return [];
  if (known.vr !== 'SQ') return [owned(address, known.vr, mint(known.vr))];
  return [
    sequence(
      address,
      ownedInside(element).flatMap((e) => knownElement(e, creator, mint)),
    ),
  ];
}

function unknownElement(element: Owned, creator: string, mint: Canaries, colliding: boolean): MeaningElement {
  const address = { group: element.group, creator, element: element.element };
  if (hasItems(element))
    return sequence(
      address,
      ownedInside(element).map((e) => unknownElement(e, creator, mint, colliding)),
    );
  const vr = colliding ? anotherVR(element.vr) : element.vr;
  return owned(address, vr, mint(vr));
}

/** What the target's creator holds in the first Item of a private Sequence of its own. */
const ownedInside = (element: Owned): readonly Owned[] =>
  hasItems(element) ? ownersElements(element.items[0] ?? { elements: [] }, element) : [];

/** Another VR of another kind: a number for a text, a text for a number. */
const anotherVR = (vr: VR): VR => (BINARY.has(vr) ? 'LO' : 'FD');
const BINARY: ReadonlySet<VR> = new Set<VR>(['FD', 'FL', 'OB', 'OW', 'SL', 'SS', 'UL', 'US', 'AT']);
