import type { Case } from '../contract/case.ts';
import { type Address, type ItemPath, isAddress, pathText, sameKey, samePath } from '../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';
import { blockTagOf } from '../dicom/private-block.ts';
import { tagText } from '../dicom/tag.ts';
import { itemAt, itemsOf } from './items.ts';
import { blockIn, physicalItem } from './physical.ts';
import { place } from './place.ts';

/** What a feature is looked for in: a case, with the canonical blocks of its first instance. */
interface View {
  readonly subject: Case;
  readonly meaning: Meaning;
  /** The canonical block of an owner in the Item at a path. */
  block(path: ItemPath, creator: string): number | undefined;
}

/**
 * Whether the data of a case have a feature that the case names: what its name promises stands at the target, in the
 * canonical rendering. Names with a colon say where a case comes from and always hold; so does an unknown name.
 */
export function showsFeature(subject: Case, feature: string): boolean {
  const meaning = subject.instances[0]!;
  const { group } = subject.target.address;
  const placed = place(meaning);
  const block = (path: ItemPath, creator: string): number | undefined => {
    const item = physicalItem(placed, path);
    return item && blockIn(item, group, creator);
  };
  return FEATURES[feature]?.({ subject, meaning, block }) ?? true;
}

const FEATURES: Readonly<Record<string, (view: View) => boolean>> = {
  nested: ({ subject }) => subject.target.path.length > 0,
  'top-level': ({ subject }) => subject.target.path.length === 0,
  /** Another Item of the target's Sequence, on the same block, holds the same byte for another creator. */
  siblings: (view) =>
    view.subject.target.path.length > 0 && strangersAt(view, (path) => areNeighbours(path, view.subject.target.path)),
  /** The same, in an Item inside the target's, or around it. */
  redeclare: (view) =>
    strangersAt(view, (path) => {
      const { path: home } = view.subject.target;
      return path.length !== home.length && (isInside(path, home) || isInside(home, path));
    }),
  'case-twins': ({ subject, meaning }) => {
    const { path, address } = subject.target;
    const twin = (e: MeaningElement): boolean =>
      isAddress(e) && e.creator !== address.creator && e.creator.toUpperCase() === address.creator.toUpperCase();
    return itemAt(meaning, path)!.elements.some((e) => twin(e) && sameByte(e, address));
  },
  'parent-only': ({ subject, meaning, block }) => {
    const { path, address } = subject.target;
    const own = block(path, address.creator)!;
    const tag = tagText(blockTagOf(Number.parseInt(address.group, 16), own, Number.parseInt(address.element, 16)));
    return [...itemsOf(meaning)].some(
      (inner) => isInside(inner.path, path) && inner.meaning.elements.some((e) => sameKey(e, { tag })),
    );
  },
  'colliding-vr': ({ subject, meaning }) => {
    const { path, address } = subject.target;
    const own = itemAt(meaning, path)!.elements.find((e) => sameKey(e, address));
    const rivals = subject.rival.places.find((home) => home.instance === 0 && samePath(home.path, path));
    return rivals?.elements.some((e) => sameByte(e, address) && e.vr !== own?.vr) ?? false;
  },
  'byte-00': ({ subject }) => subject.target.address.element === '00',
  'byte-ff': ({ subject }) => subject.target.address.element === 'FF',
  /** The target is in the third Item of a Sequence, or a later one, at some level. */
  'third-item': ({ subject }) => subject.target.path.some(({ item }) => item >= 2),
  'depth-3': ({ subject }) => subject.target.path.length >= 3,
  'two-groups': (view) =>
    creatorBeside(view, (other, own) => other.creator === own.creator && other.group !== own.group),
  'prefix-creator': (view) =>
    creatorBeside(
      view,
      (other, own) =>
        other.group === own.group &&
        other.creator !== own.creator &&
        (other.creator.startsWith(own.creator) || own.creator.startsWith(other.creator)),
    ),
  'creator-64': ({ subject }) => subject.target.address.creator.length === 64,
  'inner-spaces': ({ subject }) => subject.target.address.creator.includes('  '),
};

/** Whether the target's Item holds an element whose owner is as asked, compared with the target's. */
const creatorBeside = ({ subject, meaning }: View, accept: (other: Address, own: Address) => boolean): boolean => {
  const { path, address } = subject.target;
  return itemAt(meaning, path)!.elements.some((e) => isAddress(e) && accept(e, address));
};

const sameByte = (element: MeaningElement, address: Address): boolean =>
  isAddress(element) && element.group === address.group && element.element === address.element;

const isInside = (inner: ItemPath, outer: ItemPath): boolean =>
  inner.length > outer.length && samePath(inner.slice(0, outer.length), outer);

function areNeighbours(a: ItemPath, b: ItemPath): boolean {
  const [x, y] = [a.at(-1), b.at(-1)];
  if (!x || !y || x.item === y.item) return false;
  return pathText([...a.slice(0, -1), { ...x, item: 0 }]) === pathText([...b.slice(0, -1), { ...y, item: 0 }]);
}

/** Whether an Item that `where` names gives the target's block and byte to another creator. */
function strangersAt({ subject, meaning, block }: View, where: (path: ItemPath) => boolean): boolean {
  const { path: home, address } = subject.target;
  const own = block(home, address.creator);
  for (const { path, meaning: item } of itemsOf(meaning)) {
    if (!where(path)) continue;
    for (const element of item.elements)
      if (isAddress(element) && sameByte(element, address) && element.creator !== address.creator)
        if (!hasItems(element) && block(path, element.creator) === own) return true;
  }
  return false;
}
