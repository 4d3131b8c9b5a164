import { type DataSet, type Element, type Item, isSequence, type SequenceElement } from '../../dicom/data-set.ts';
import { blockOf, creatorsOf, isBlockTag } from '../../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag, tagText } from '../../dicom/tag.ts';
import type { DefectPlace } from './defect.ts';
import { DefectError } from './defect-error.ts';

/** One step down by position. */
interface Down {
  /** Into the elements of the Data Set. */
  readonly index: number;
  readonly item: number;
}

/** A private block that holds elements, and the way to it. */
export interface BlockPlace {
  readonly way: readonly Down[];
  /** The Data Set or Item that holds the block, and those around it, the root first. */
  readonly dataSet: DataSet;
  readonly around: readonly DataSet[];
  readonly group: number;
  readonly block: number;
  readonly creator: string;
  /** In file order, without the creator; at least one. */
  readonly elements: readonly Element[];
  /** Inside a UN Sequence, where VRs are implicit whatever the Transfer Syntax. */
  readonly isInUN: boolean;
}

/** All blocks with elements: those of a Data Set by tag of the creator, then those of its Items. */
function* blocksOf(
  dataSet: DataSet,
  way: readonly Down[] = [],
  around: readonly DataSet[] = [],
  isInUN = false,
): Generator<BlockPlace> {
  for (const [tag, creator] of creatorsOf(dataSet)) {
    const [group, block] = [groupOf(tag), elementOf(tag)];
    const elements = dataSet.elements.filter((e) => isInBlock(e.tag, group, block));
    if (elements.length > 0) yield { way, dataSet, around, group, block, creator, elements, isInUN };
  }
  for (const [index, element] of dataSet.elements.entries()) {
    if (!isSequence(element)) continue;
    for (const [item, inside] of element.items.entries())
      yield* blocksOf(inside, [...way, { index, item }], [...around, dataSet], isInUN || element.vr === 'UN');
  }
}

/** Whether a tag lies in a block. */
export const isInBlock = (tag: Tag, group: number, block: number): boolean =>
  isBlockTag(tag) && groupOf(tag) === group && blockOf(tag) === block;

const pathTextOf = ({ way, around }: BlockPlace): string =>
  way.map(({ index, item }, depth) => `${tagText(around[depth]!.elements[index]!.tag)}[${item}]`).join('/');

function isAt(found: BlockPlace, { path, group, creator }: DefectPlace): boolean {
  if (group !== undefined && Number.parseInt(group, 16) !== found.group) return false;
  if (creator !== undefined && creator !== found.creator) return false;
  return path === undefined || path.map(({ tag, item }) => `${tag}[${item}]`).join('/') === pathTextOf(found);
}

/**
 * The first private block with elements at a place, among those that fit.
 *
 * @throws DefectError where there is none: `wanted` completes "there is no private block "
 */
export function firstBlock(
  root: DataSet,
  place: DefectPlace = {},
  fits: (found: BlockPlace) => boolean = () => true,
  wanted = 'with elements',
): BlockPlace {
  for (const found of blocksOf(root)) if (isAt(found, place) && fits(found)) return found;
  const of = place.creator === undefined ? '' : ` of "${place.creator}"`;
  const group = place.group === undefined ? '' : ` in group ${hex(Number.parseInt(place.group, 16), 4)}`;
  throw new DefectError(`there is no private block${of}${group} ${wanted}`);
}

/** The root with the Data Set at the end of a way replaced; `onTheWay` may change Sequences and Items that lead to it. */
export function changeAt(
  root: DataSet,
  way: readonly Down[],
  change: (dataSet: DataSet) => DataSet,
  onTheWay: (sequence: SequenceElement, item: number) => SequenceElement = (sequence) => sequence,
): DataSet {
  const [step, ...rest] = way;
  if (step === undefined) return change(root);
  const elements = root.elements.map((element, index): Element => {
    if (index !== step.index || !isSequence(element)) return element;
    const items = element.items.map(
      (item, number): Item => (number === step.item ? { ...item, ...changeAt(item, rest, change, onTheWay) } : item),
    );
    return onTheWay({ ...element, items }, step.item);
  });
  return { ...root, elements };
}
