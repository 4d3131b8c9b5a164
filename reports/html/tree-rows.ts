import type { Finding } from '../../contract/results.ts';
import { addressOf, type ItemPath, type Key, placeText, sameKey, samePath } from '../../dicom/address.ts';
import { compareMeanings, type Difference } from '../../dicom/compare-meanings.ts';
import { type DataSet, type Element, isFragments, isSequence } from '../../dicom/data-set.ts';
import { publicName } from '../../dicom/dictionary.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { meaningOf } from '../../dicom/meaning-of.ts';
import { byteOf, creatorsOf, isCreatorTag, ownerOf } from '../../dicom/private-block.ts';
import { decodeContent } from '../../dicom/read/decode-content.ts';
import { elementOf, groupOf, hex, type Tag, tagForPeople, tagText } from '../../dicom/tag.ts';
import { vendorElement } from '../../generators/vendors/vendor-element.ts';
import { valueExcerpt } from '../value-excerpt.ts';
import type { FindingMaterial } from './finding-material.ts';

/** What a row of the tree has to do with the finding. */
export type Mark = 'target' | 'absent' | 'rival' | 'given' | 'changed';

export interface TreeRow {
  readonly depth: number;
  /** `Item 3` stands for itself; the others are elements. */
  readonly kind: 'element' | 'creator' | 'item' | 'left-out';
  readonly tag: string;
  readonly vr: string;
  /** The owner in quotes, or the name of a standard element. */
  readonly who: string;
  readonly name: string;
  readonly value: string;
  readonly mark?: Mark;
  /** What the tool's output has instead. */
  readonly output?: string;
}

/** A tree that is longer keeps the rows that matter, those around them, and enough others to see what file it is. */
const MOST_ROWS = 30;
const LEAST_ROWS = 14;
const AROUND = 3;

interface Here {
  readonly material: FindingMaterial;
  readonly observed: string;
  readonly expected: string;
  /** By place. */
  readonly changes: ReadonlyMap<string, Difference>;
}

/**
 * The Data Set that a tool was given, as rows with the owner of every private element; the element asked for, the one
 * that has its usual number, those whose value the tool gave instead, and what its output has otherwise are marked.
 */
export function treeRows(
  material: FindingMaterial,
  answer: Pick<Finding, 'expected' | 'observed'>,
): readonly TreeRow[] {
  const { shown, output } = material;
  const { expected = '', observed = '' } = answer;
  const here: Here = { material, expected, observed, changes: changesIn(shown.dataSet, output) };
  return shortened(rowsOf(shown.dataSet, [], 0, here));
}

function changesIn(input: DataSet, output: DataSet | undefined): ReadonlyMap<string, Difference> {
  if (output === undefined) return new Map();
  try {
    const found = compareMeanings(meaningOf(input), meaningOf(output));
    return new Map(found.map((one) => [placeText(one.path, one.key), one]));
  } catch {
    // What a tool wrote may not fit its own VR; then the output is not compared.
    return new Map();
  }
}

function rowsOf(dataSet: DataSet, path: ItemPath, depth: number, here: Here): TreeRow[] {
  const creators = creatorsOf(dataSet);
  const rows: TreeRow[] = [];
  const { target } = here.material.case;
  for (const element of dataSet.elements) {
    const key = keyOf(element.tag, creators);
    rows.push(elementRow(element, key, creators, path, depth, here));
    if (isSequence(element))
      for (const [index, item] of element.items.entries()) {
        rows.push(itemRow(index, item, depth + 1));
        rows.push(...rowsOf(item, [...path, { ...key, item: index }], depth + 2, here));
      }
  }
  if (samePath(path, target.path) && !rows.some(({ mark, depth: at }) => mark === 'target' && at === depth)) {
    const { group, creator, element } = target.address;
    const who = `"${creator}"`;
    rows.push({ ...EMPTY, depth, tag: `(${group},··${element})`, who, value: 'absent', mark: 'absent' });
  }
  return rows;
}

const EMPTY: TreeRow = { depth: 0, kind: 'element', tag: '', vr: '', who: '', name: '', value: '' };

const itemRow = (index: number, item: DataSet, depth: number): TreeRow => ({
  ...EMPTY,
  depth,
  kind: 'item',
  who: `Item ${index}${item.elements.length === 0 ? ', empty' : ''}`,
});

function keyOf(tag: Tag, creators: ReadonlyMap<Tag, string>): Key {
  const owner = ownerOf(tag, creators);
  return owner === undefined ? { tag: tagText(tag) } : addressOf(groupOf(tag), owner, byteOf(tag));
}

function elementRow(
  element: Element,
  key: Key,
  creators: ReadonlyMap<Tag, string>,
  path: ItemPath,
  depth: number,
  here: Here,
): TreeRow {
  const value = shownValue(element);
  const kind = isCreatorTag(element.tag) ? 'creator' : 'element';
  const mark = kind === 'creator' ? undefined : markOf(key, path, value, here);
  const change = here.changes.get(placeText(path, key));
  const output = change && changeWords(change);
  return {
    ...EMPTY,
    depth,
    kind,
    tag: tagForPeople(element.tag),
    vr: element.vr,
    ...nameOf(element.tag, creators),
    value,
    ...(mark ? { mark } : output === undefined ? {} : { mark: 'changed' }),
    ...(output !== undefined && { output }),
  };
}

function nameOf(tag: Tag, creators: ReadonlyMap<Tag, string>): { readonly who: string; readonly name: string } {
  if (groupOf(tag) % 2 === 0) return { who: '', name: publicName(tag) ?? 'not in the dictionary' };
  if (isCreatorTag(tag)) return { who: '', name: `reserves block ${hex(elementOf(tag), 2)}` };
  const owner = ownerOf(tag, creators);
  if (owner === undefined) return { who: 'no owner', name: '' };
  const known = vendorElement(addressOf(groupOf(tag), owner, byteOf(tag)));
  return { who: `"${owner}"`, name: known && known.name !== '?' ? known.name : '' };
}

function shownValue(element: Element): string {
  if (isSequence(element)) return `${element.items.length} ${element.items.length === 1 ? 'Item' : 'Items'}`;
  if (isFragments(element)) return `${element.fragments.length} fragments`;
  return valueExcerpt(element.vr, decodeContent(element.vr, element.bytes));
}

function markOf(key: Key, path: ItemPath, value: string, here: Here): Mark | undefined {
  const { material, observed } = here;
  const { target, rival } = material.case;
  const own = 'creator' in key ? key : undefined;
  if (sameKey(key, target.address) && samePath(path, target.path)) return 'target';
  if (own && isGiven(value, observed, own.creator === rival.creator ? 2 : 4) && !isGiven(value, here.expected, 1))
    return 'given';
  const usual = own && own.group === target.address.group && own.element === target.address.element;
  return usual && own.creator === rival.creator && samePath(path, target.path) ? 'rival' : undefined;
}

/** Whether an answer holds a value that is long enough, in characters, to be nobody else's. */
function isGiven(value: string, observed: string, least: number): boolean {
  const text = value.replace(/^"(.*)"$/, '$1');
  if (text.length < least || text === 'empty' || / Items?$|bytes: |…/.test(text)) return false;
  const at = observed.indexOf(text);
  const isWord = (character: string | undefined): boolean => character !== undefined && /[\w.]/.test(character);
  return at >= 0 && !isWord(observed[at - 1]) && !isWord(observed[at + text.length]);
}

function changeWords({ kind, actual, item }: Difference): string {
  if (item !== undefined) return 'another number of Items';
  if (kind === 'missing') return 'gone';
  if (actual === undefined) return 'something else';
  return kind === 'vr' ? `VR ${actual.vr}` : contentOf(actual);
}

const contentOf = (element: MeaningElement): string => `${element.vr} ${valueExcerpt(element.vr, element)}`;

/** Keeps what is marked with its surroundings, the way down to it, and the creators beside it. */
function shortened(rows: readonly TreeRow[]): readonly TreeRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const keep = new Set<number>();
  const marked = rows.flatMap(({ mark }, at) => (mark === undefined ? [] : [at]));
  for (const at of marked.slice(0, MOST_ROWS)) {
    for (let near = at - AROUND; near <= at + AROUND; near++) keep.add(near);
    let depth = rows[at]!.depth;
    for (let up = at; up >= 0 && depth >= 0; up--) {
      const row = rows[up]!;
      if (row.depth === depth && row.kind === 'creator') keep.add(up);
      if (row.depth >= depth) continue;
      keep.add(up);
      depth = row.depth;
    }
  }
  for (let at = 0; at < rows.length && keep.size < LEAST_ROWS; at++) keep.add(at);
  const shown: TreeRow[] = [];
  let left = 0;
  rows.forEach((row, at) => {
    if (!keep.has(at)) left++;
    if (left > 0 && (keep.has(at) || at === rows.length - 1)) {
      shown.push({ ...EMPTY, kind: 'left-out', depth: row.depth, who: `${left} more ${left === 1 ? 'row' : 'rows'}` });
      left = 0;
    }
    if (keep.has(at)) shown.push(row);
  });
  return shown;
}
