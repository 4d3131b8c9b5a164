import type { Rival } from '../../contract/case.ts';
import { NOBODYS_CREATORS } from '../../contract/nobodys-creators.ts';
import { type Address, type ItemPath, isAddress } from '../../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import { hex } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { type Canaries, WITNESS_VRS } from '../canary.ts';
import { owned, sequence } from '../elements.ts';
import { itemsOf } from '../items.ts';
import { conventionalBlock } from '../vendors/conventional-block.ts';
import { VENDOR_TABLES } from '../vendors/index.ts';
import { vendorElement } from '../vendors/vendor-element.ts';
import { vendorOf } from '../vendors/vendor-of.ts';
import type { VendorElement } from '../vendors/vendor-table.ts';

/** What the rival of an element is drawn from. */
export interface RivalWish {
  readonly meaning: Meaning;
  readonly path: ItemPath;
  readonly address: Address;
  readonly vr: VR;
  /** The rival's element has another VR than the target. */
  readonly colliding: boolean;
  /** Another creator of the target's own vendor, or one of another vendor, where one collides. */
  readonly rather: 'relative' | 'other vendor' | undefined;
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
  const unknown = NOBODYS_CREATORS.filter((creator) => !present.has(creator));
  const own = known.filter((candidate) => vendorOf(candidate) === vendorOf(wish.address.creator));
  const isKnownWished = known.length > 0 && (wish.colliding || wish.choice % 3 !== 0);
  /** Those whose block somebody has seen are the ones that meet in files. */
  const seen = own.filter((candidate) => conventionalBlock(candidate, wish.address.group) !== undefined);
  const meeting = seen.length > 0 && wish.choice % 4 !== 0 ? seen : own;
  const foreign = known.filter((candidate) => !own.includes(candidate));
  const wanted = wish.rather === 'relative' ? meeting : wish.rather === 'other vendor' ? foreign : [];
  const candidates = wanted.length > 0 ? wanted : isKnownWished ? known : unknown;
  const creator = candidates[Math.floor(wish.choice / 3) % candidates.length]!;
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

const isOwned = (e: MeaningElement, { group, creator }: Address): e is Owned =>
  isAddress(e) && e.group === group && e.creator === creator;

const ownersElements = (item: Meaning, owner: Address): readonly Owned[] =>
  item.elements.filter((e): e is Owned => isOwned(e, owner));

/** Whether a known owner has a Sequence wherever one of the target's creator leads to the target. */
const leadsThere = ({ path, address }: RivalWish, creator: string): boolean =>
  path.every((step) => {
    if (!isAddress(step) || step.group !== address.group || step.creator !== address.creator) return true;
    return vendorElement({ group: step.group, creator, element: step.element })?.vr === 'SQ';
  });

/** The owners in the vendor tables that give a low byte another VR or, unless only that counts, another name. */
export function collidingOwners(address: Address, vr: VR, otherVR: boolean): readonly string[] {
  const own = vendorElement(address);
  const name = address.creator.toUpperCase();
  return (owners.get(`${address.group} ${address.element}`) ?? [])
    .filter(({ creator, element }) => {
      if (creator.toUpperCase() === name) return false;
      return element.vr !== vr || (!otherVR && element.name !== own?.name);
    })
    .map(({ creator }) => creator);
}

/** Who defines a low byte in a group with a VR that nobody disputes and a value that says where it comes from. */
const owners: ReadonlyMap<string, readonly { readonly creator: string; readonly element: VendorElement }[]> = (() => {
  const found = new Map<string, { readonly creator: string; readonly element: VendorElement }[]>();
  for (const { group, creator, elements } of VENDOR_TABLES)
    for (const element of elements) {
      if (element.disputed || !WITNESS_VRS.has(element.vr)) continue;
      const key = `${hex(group, 4)} ${hex(element.byte, 2)}`;
      const others = found.get(key);
      if (others) others.push({ creator, element });
      else found.set(key, [{ creator, element }]);
    }
  return found;
})();

function knownElement(element: Owned, creator: string, mint: Canaries): readonly MeaningElement[] {
  const address = { group: element.group, creator, element: element.element };
  const known = vendorElement(address);
  if (!known || known.disputed) return [];
  if (known.vr !== 'SQ') return [owned(address, known.vr, mint(known.vr))];
  return [
    sequence(
      address,
      inside(element, element, (e) => knownElement(e, creator, mint)),
    ),
  ];
}

function unknownElement(element: Owned, creator: string, mint: Canaries, colliding: boolean): MeaningElement {
  const address = { group: element.group, creator, element: element.element };
  if (hasItems(element))
    return sequence(
      address,
      inside(element, element, (e) => [unknownElement(e, creator, mint, colliding)]),
    );
  const vr = colliding ? anotherVR(element.vr) : element.vr;
  return owned(address, vr, mint(vr));
}

/**
 * What stands against an owner's elements in the first Item of a Sequence, and in Sequences of others in that Item
 * which lead to more of them.
 */
function inside(
  outer: MeaningElement,
  owner: Address,
  against: (element: Owned) => readonly MeaningElement[],
): readonly MeaningElement[] {
  const [item] = hasItems(outer) ? outer.items : [];
  return (item?.elements ?? []).flatMap((e) => {
    if (isOwned(e, owner)) return against(e);
    const within = inside(e, owner, against);
    const key = isAddress(e) ? { group: e.group, creator: e.creator, element: e.element } : { tag: e.tag };
    return within.length > 0 ? [sequence(key, within)] : [];
  });
}

/** Another VR of another kind: a number for a text, a text for a number. */
const anotherVR = (vr: VR): VR => (BINARY.has(vr) ? 'LO' : 'FD');
const BINARY: ReadonlySet<VR> = new Set<VR>(['FD', 'FL', 'OB', 'OW', 'SL', 'SS', 'UL', 'US', 'AT']);
