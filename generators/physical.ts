import { type ItemPath, isAddress, type RawPath, type Step } from '../dicom/address.ts';
import { type DataSet, type Element, isSequence } from '../dicom/data-set.ts';
import { blockTagOf, creatorsOf } from '../dicom/private-block.ts';
import { elementOf, groupOf, type Tag, tagText } from '../dicom/tag.ts';

/** The block, 0x10 to 0xFF, that a creator holds in a group (four hexadecimal digits) of one Data Set; the first of several. */
export function blockIn(dataSet: DataSet, group: string, creator: string): number | undefined {
  const wanted = Number.parseInt(group, 16);
  for (const [tag, owner] of creatorsOf(dataSet))
    if (groupOf(tag) === wanted && owner === creator) return elementOf(tag);
  return undefined;
}

/** The Data Set or Item that a path of addresses leads to; undefined where a step finds no Sequence. */
export function physicalItem(dataSet: DataSet, path: ItemPath): DataSet | undefined {
  let here: DataSet | undefined = dataSet;
  for (const step of path) {
    if (here === undefined) return undefined;
    const tag = tagOfStep(here, step);
    const element: Element | undefined = here.elements.find((e) => e.tag === tag);
    here = element && isSequence(element) ? element.items[step.item] : undefined;
  }
  return here;
}

/** The same path in the raw tags of a Data Set; undefined where a step has no block there. */
export function rawPathIn(dataSet: DataSet, path: ItemPath): RawPath | undefined {
  const raw: { tag: string; item: number }[] = [];
  for (const [depth, step] of path.entries()) {
    const here = physicalItem(dataSet, path.slice(0, depth));
    const tag = here && tagOfStep(here, step);
    if (tag === undefined) return undefined;
    raw.push({ tag: tagText(tag), item: step.item });
  }
  return raw;
}

function tagOfStep(dataSet: DataSet, step: Step): Tag | undefined {
  if (!isAddress(step)) return Number.parseInt(step.tag, 16);
  const block = blockIn(dataSet, step.group, step.creator);
  return block && blockTagOf(Number.parseInt(step.group, 16), block, Number.parseInt(step.element, 16));
}
