import { type Address, addressOf, type ItemPath, isAddress, type Step, sameKey } from '../../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import { blockTagOf, FIRST_BLOCK } from '../../dicom/private-block.ts';
import { tagText } from '../../dicom/tag.ts';
import type { Canaries } from '../canary.ts';
import { owned, sequence } from '../elements.ts';
import { changeItem, itemAt } from '../items.ts';
import type { Theme } from './subject.ts';

/** A private data element that a case is about, and the Item that holds it. */
export interface Target {
  readonly path: ItemPath;
  readonly address: Address;
}

/** What a theme starts from. */
export interface Stage {
  readonly meaning: Meaning;
  readonly target: Target;
  /** The block of the target's creator in its Item in the canonical layout. */
  readonly block: number;
  readonly mint: Canaries;
  /** For the theme's own decisions. */
  readonly choice: number;
  /** Another creator must not become the target. */
  readonly stays: boolean;
}

/** A Meaning with the element in it that a case is about. */
export type Scene = Pick<Stage, 'meaning' | 'target'>;

/**
 * Adds to a Meaning what a theme needs around the target. Undefined where the place does not allow it: a target in the
 * root has no neighbouring Items, a creator without letters has no twin.
 */
export function themed(theme: Theme, stage: Stage): Scene | undefined {
  switch (theme) {
    case 'siblings':
      return siblings(stage);
    case 'redeclare':
      return redeclare(stage);
    case 'case-twins':
      return caseTwins(stage);
    case 'parent-only':
      return parentOnly(stage);
    default:
      return stage;
  }
}

/** The next Item gives the block to another creator, with the same low bytes. */
function siblings(stage: Stage): Scene | undefined {
  const { meaning, target } = stage;
  const step = target.path.at(-1);
  if (step === undefined) return undefined;
  const added = { elements: strangers(stage) };
  const wider = changeItem(meaning, target.path.slice(0, -1), ({ elements }) => ({
    elements: elements.map((e) => (hasItems(e) && sameKey(e, step) ? { ...e, items: [...e.items, added] } : e)),
  }));
  return { meaning: wider, target };
}

/** An Item inside the target's gives the block to another creator; in every third case that one holds the target. */
function redeclare(stage: Stage): Scene {
  const others = strangers(stage);
  const meaning = withInner(stage, others);
  if (stage.stays || Math.floor(stage.choice / 2) % 3 !== 0) return { meaning, target: stage.target };
  const step: Step = { tag: innerTag(stage), item: 0 };
  return {
    meaning,
    target: { path: [...stage.target.path, step], address: { ...stage.target.address, creator: STRANGER } },
  };
}

/** A creator that differs from the target's in letter case only stands beside it, with the same low bytes. */
function caseTwins(stage: Stage): Scene | undefined {
  const { path, address } = stage.target;
  const present = itemAt(stage.meaning, path)!.elements.map((e) => (isAddress(e) ? e.creator : ''));
  const creator = twinOf(address.creator, present, stage.choice);
  if (creator === undefined) return undefined;
  const twins = neighbours(stage).map((e) => owned({ ...addressIn(e), creator }, e.vr, stage.mint(e.vr)));
  const meaning = changeItem(stage.meaning, path, ({ elements }) => ({
    elements: [...elements, ...twins],
  }));
  return { meaning, target: stage.target };
}

/** An Item inside the target's holds elements in the target's block without reserving it (tolerated, 7.8.1). */
function parentOnly(stage: Stage): Scene {
  const orphans = neighbours(stage).map((e): MeaningElement => {
    const tag = blockTagOf(Number.parseInt(e.group, 16), stage.block, Number.parseInt(e.element, 16));
    return { tag: tagText(tag), vr: e.vr, ...stage.mint(e.vr) };
  });
  return { meaning: withInner(stage, orphans), target: stage.target };
}

/** Standard Sequences before and after the private groups of most families, so that leaks can go either way. */
const innerTag = ({ choice }: Stage): string => (choice % 2 === 0 ? '00081110' : '00400260');

const withInner = (stage: Stage, elements: readonly MeaningElement[]): Meaning =>
  changeItem(stage.meaning, stage.target.path, (item) => ({
    elements: [...item.elements, sequence({ tag: innerTag(stage) }, elements)],
  }));

/** A private data element. */
export type Owned = MeaningElement & Address;

const addressIn = ({ group, creator, element }: Address): Address => ({ group, creator, element });

/** The elements of the target's creator in the target's Item and group, Sequences apart. */
export function neighbours({ meaning, target }: Scene): readonly Owned[] {
  const { group, creator } = target.address;
  return itemAt(meaning, target.path)!.elements.filter(
    (e): e is Owned => isAddress(e) && e.group === group && e.creator === creator && e.vr !== 'SQ',
  );
}

/** No dictionary knows these. */
const STRANGER = 'SOUTHGATE RESEARCH';
const FILLER = 'NORTHWIND LAB';

/**
 * The content of an Item in which a stranger stands on the target's block and holds its low bytes. Blocks are given in
 * order of appearance, so fillers take those below.
 */
function strangers(stage: Stage): readonly MeaningElement[] {
  const group = Number.parseInt(stage.target.address.group, 16);
  const below = Array.from({ length: stage.block - FIRST_BLOCK }, (_, i) =>
    owned(addressOf(group, `${FILLER} ${i + 1}`, 0x01), 'LO', stage.mint('LO')),
  );
  const on = neighbours(stage).map((e) => owned({ ...addressIn(e), creator: STRANGER }, e.vr, stage.mint(e.vr)));
  return [...below, ...on];
}

/** The creator in another letter case that nobody present has; undefined where it has no letters. */
function twinOf(creator: string, present: readonly string[], choice: number): string | undefined {
  const lower = creator.toLowerCase();
  const title = lower.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  const twins = [title, lower, creator.toUpperCase()].filter((twin) => twin !== creator && !present.includes(twin));
  return lower === creator.toUpperCase() ? undefined : twins[choice % twins.length];
}
