import { addressOf, isAddress, keyText, type Step, sameKey } from '../../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import type { VR } from '../../dicom/vr.ts';
import type { Canaries } from '../canary.ts';
import { owned, sequence } from '../elements.ts';
import { changeItem, itemAt, itemsOf } from '../items.ts';
import { VENDOR_TABLES } from '../vendors/index.ts';
import { vendorVR } from '../vendors/vendor-vr.ts';
import type { Candidate } from './candidates.ts';
import { filled, handful } from './pick.ts';
import { neighbours, type Owned, type Scene } from './themes.ts';

/**
 * What makes some readers stumble and is rare in drawn data, so that it is put there on purpose:
 * the target has the low byte 00 or FF; lies in a third Item or a later one; lies three Items deep or deeper; its
 * creator holds elements in two groups of its Data Set; has a neighbour whose name begins with its own, or the reverse;
 * has all 64 characters; has two spaces in a row. `plain`: nothing of this.
 */
export const TRIGGERS = [
  'plain',
  'byte-00',
  'byte-ff',
  'third-item',
  'depth-3',
  'two-groups',
  'prefix-creator',
  'creator-64',
  'inner-spaces',
] as const;

export type Trigger = (typeof TRIGGERS)[number];

/** Those that a change of the target's creator would undo. */
export const ABOUT_CREATOR: ReadonlySet<string> = new Set<Trigger>([
  'two-groups',
  'prefix-creator',
  'creator-64',
  'inner-spaces',
]);

/** A creator of the length that LO allows (PS3.5 6.2). */
const LONGEST = 'QUARTZ RESEARCH GROUP, DIVISION OF MEDICAL PHYSICS, SERIES 2026.';
const WITH_INNER_SPACES = 'EXAMPLE LAB  2';

/** The families whose vendors have what a trigger needs, for triggers that few can have; free forms have all. */
export const FAMILIES_WITH: Readonly<Partial<Record<Trigger, readonly string[]>>> = {
  'byte-00': ['siemens-early', 'philips-enhanced', 'philips-classic', 'canon-toshiba', 'uih', 'hitachi', 'elscint'],
  'byte-ff': ['canon-toshiba', 'elscint'],
  'creator-64': [],
  'inner-spaces': ['siemens-early'],
};

/**
 * Whether a trigger can be had with an element. Vendors' elements keep their bytes and creators, so these triggers need
 * one that has them already; what nobody defines is changed (`free`).
 */
export function suitsTrigger(trigger: Trigger, { address, path }: Candidate, free: boolean): boolean {
  switch (trigger) {
    case 'byte-00':
      return free || address.element === '00';
    case 'byte-ff':
      return free || address.element === 'FF';
    case 'third-item':
    case 'depth-3':
      return path.length > 0;
    case 'creator-64':
      return free || address.creator.length === 64;
    case 'inner-spaces':
      return free || address.creator.includes('  ');
    default:
      return true;
  }
}

/**
 * The Meaning with what the trigger needs around the target; undefined where something is in the way: in the Item, or an
 * element elsewhere to which the same owner has given another VR.
 */
export function triggered(trigger: Trigger, scene: Scene, mint: Canaries, choice: number): Scene | undefined {
  const result = arranged(trigger, scene, mint, choice);
  return result === undefined || result === scene || hasOneVREach(result.meaning) ? result : undefined;
}

/** Whether every address has one VR in all Items, and that of its vendor. */
function hasOneVREach(meaning: Meaning): boolean {
  const vrs = new Map<string, VR>();
  for (const { meaning: item } of itemsOf(meaning))
    for (const e of item.elements) {
      if (!isAddress(e)) continue;
      const key = keyText(e);
      if (e.vr !== (vrs.get(key) ?? vendorVR(e) ?? e.vr)) return false;
      vrs.set(key, e.vr);
    }
  return true;
}

function arranged(trigger: Trigger, scene: Scene, mint: Canaries, choice: number): Scene | undefined {
  switch (trigger) {
    case 'plain':
      return scene;
    case 'byte-00':
      return withByte(scene, '00');
    case 'byte-ff':
      return withByte(scene, 'FF');
    case 'third-item':
      return inThirdItem(scene, mint);
    case 'depth-3':
      return pushedDown(scene, [3, 4, 4, 5, 5][choice % 5]!);
    case 'two-groups':
      return inTwoGroups(scene, mint, choice);
    case 'prefix-creator':
      return besidePrefix(scene, mint, choice);
    case 'creator-64':
      return withCreator(scene, (creator) => creator.length === 64, LONGEST);
    case 'inner-spaces':
      return withCreator(scene, (creator) => creator.includes('  '), WITH_INNER_SPACES);
  }
}

const inItem = (scene: Scene, change: (item: Meaning) => Meaning): Meaning =>
  changeItem(scene.meaning, scene.target.path, change);

function withByte(scene: Scene, byte: string): Scene | undefined {
  const { path, address } = scene.target;
  if (address.element === byte) return scene;
  const changed = { ...address, element: byte };
  if (itemAt(scene.meaning, path)!.elements.some((e) => sameKey(e, changed))) return undefined;
  const meaning = inItem(scene, ({ elements }) => ({
    elements: elements.map((e) => (sameKey(e, address) ? { ...e, element: byte } : e)),
  }));
  return { meaning, target: { path, address: changed } };
}

/** Two Items of the same kind come before the target's. */
function inThirdItem(scene: Scene, mint: Canaries): Scene {
  const { path, address } = scene.target;
  const last = path.at(-1)!;
  if (path.some(({ item }) => item >= 2)) return scene;
  const like = (): Meaning => ({ elements: neighbours(scene).map((e) => again(e, mint)) });
  const meaning = changeItem(scene.meaning, path.slice(0, -1), ({ elements }) => ({
    elements: elements.map((e) =>
      hasItems(e) && sameKey(e, last) ? { ...e, items: [like(), like(), ...e.items] } : e,
    ),
  }));
  return { meaning, target: { path: [...path.slice(0, -1), { ...last, item: last.item + 2 }], address } };
}

/** The same element with a value of its own. */
const again = (e: Owned, mint: Canaries): MeaningElement =>
  owned({ group: e.group, creator: e.creator, element: e.element }, e.vr, mint(e.vr));

/** What the target's Item holds goes down into Items of standard Sequences, to a depth. */
function pushedDown(scene: Scene, depth: number): Scene {
  const { path, address } = scene.target;
  const tags = ['00081115', '00400555', '0040A730', '00081199', '00400275'].slice(0, depth - path.length);
  const wrapped = (item: Meaning): Meaning =>
    tags.reduceRight<Meaning>((inner, tag) => ({ elements: [sequence({ tag }, inner.elements)] }), item);
  const steps = tags.map((tag): Step => ({ tag, item: 0 }));
  return { meaning: inItem(scene, wrapped), target: { path: [...path, ...steps], address } };
}

/** The target's creator in another group: with elements that its vendor has there, or else with the same bytes. */
function inTwoGroups(scene: Scene, mint: Canaries, choice: number): Scene {
  const { address, path } = scene.target;
  const { elements } = itemAt(scene.meaning, path)!;
  if (elements.some((e) => isAddress(e) && e.creator === address.creator && e.group !== address.group)) return scene;
  const table = VENDOR_TABLES.find(
    ({ creator, group }) => creator === address.creator && group !== Number.parseInt(address.group, 16),
  );
  const group = address.group === '0033' ? '0035' : '0033';
  const added = table
    ? filled(table, handful(table, 2, 3, choice), mint)
    : neighbours(scene).map((e) => again({ ...e, group }, mint));
  return { meaning: inItem(scene, (item) => ({ elements: [...item.elements, ...added] })), target: scene.target };
}

/** A neighbour with the same low bytes whose name is the target's and more, or the beginning of it. */
function besidePrefix(scene: Scene, mint: Canaries, choice: number): Scene | undefined {
  const { address, path } = scene.target;
  const longer = `${address.creator} 2`;
  const shorter = address.creator.slice(0, -2).trimEnd();
  const creator = (choice % 2 === 0 && longer.length <= 64) || shorter === '' ? longer : shorter;
  const present = itemAt(scene.meaning, path)!.elements.some((e) => isAddress(e) && e.creator === creator);
  if (present || creator.length > 64) return undefined;
  const added = neighbours(scene).map((e) => again({ ...e, creator }, mint));
  return { meaning: inItem(scene, (item) => ({ elements: [...item.elements, ...added] })), target: scene.target };
}

/** What the target's creator holds in its Item under another name. */
function withCreator(scene: Scene, has: (creator: string) => boolean, name: string): Scene | undefined {
  const { path, address } = scene.target;
  if (has(address.creator)) return scene;
  const { elements } = itemAt(scene.meaning, path)!;
  if (elements.some((e) => isAddress(e) && e.creator === name)) return undefined;
  const renamed = elements.map((e) => (isAddress(e) && e.creator === address.creator ? { ...e, creator: name } : e));
  const target = addressOf(Number.parseInt(address.group, 16), name, Number.parseInt(address.element, 16));
  return { meaning: inItem(scene, () => ({ elements: renamed })), target: { path, address: target } };
}
