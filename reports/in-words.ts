import { type DataSet, isSequence, isValue } from '../dicom/data-set.ts';
import {
  blockOf,
  creatorsOf,
  creatorTagOf,
  creatorText,
  FIRST_BLOCK,
  isBlockTag,
  isCreatorTag,
  ownerOf,
} from '../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag, tagForPeople } from '../dicom/tag.ts';
import { conventionalBlock } from '../generators/vendors/conventional-block.ts';
import { isInferredBlock } from '../generators/vendors/is-inferred-block.ts';
import { escapeText } from './escape-text.ts';

/** A sentence about blocks without where it holds, and where it does: raw tags, empty for the root. */
type Sayings = Map<string, string[]>;

interface Here {
  readonly dataSet: DataSet;
  readonly path: string;
  /** The creators of the Data Sets around, the outermost first. */
  readonly around: readonly ReadonlyMap<Tag, string>[];
}

const add = (sayings: Sayings, text: string, path: string): void => {
  const places = sayings.get(text);
  if (places) places.push(path);
  else sayings.set(text, [path]);
};

const quoted = (creator: string): string => `"${escapeText(creator)}"`;

/** The creators of one group, ascending by block, and what their vendors use. */
interface Standing {
  readonly creator: string;
  readonly block: number;
  readonly usual: number | undefined;
  /** Away from the usual block; a further block of a creator never is, nor any where the creator holds its usual one too. */
  readonly isOff: boolean;
}

function standings(creators: ReadonlyMap<Tag, string>): ReadonlyMap<number, readonly Standing[]> {
  const groups = new Map<number, Standing[]>();
  for (const [tag, creator] of [...creators].sort(([a], [b]) => a - b)) {
    const group = groupOf(tag);
    const below = groups.get(group) ?? [];
    const usual = conventionalBlock(creator, hex(group, 4));
    const isFirst = below.every((each) => each.creator !== creator);
    const isOff = usual !== undefined && isFirst && creators.get(creatorTagOf(group, usual)) !== creator;
    groups.set(group, [...below, { creator, block: elementOf(tag), usual, isOff }]);
  }
  return groups;
}

const hasNoGaps = (group: readonly Standing[]): boolean => group.every(({ block }, i) => block === FIRST_BLOCK + i);

/** Blocks from 10 without gaps, nobody above where the vendor puts it: what a copy by dcm4che leaves. */
const looksCompacted = (group: readonly Standing[]): boolean =>
  group.some(({ isOff }) => isOff) &&
  hasNoGaps(group) &&
  group.every((each) => !each.isOff || each.block < each.usual!);

function sayMoved({ path }: Here, creators: ReadonlyMap<Tag, string>, compacted: Sayings, moved: Sayings): void {
  for (const [number, group] of standings(creators)) {
    const sayings = looksCompacted(group) ? compacted : moved;
    for (const { creator, block, usual, isOff } of group) {
      if (!isOff) continue;
      const uses = isInferredBlock(creator, hex(number, 4)) ? 'probably uses' : 'uses';
      add(sayings, `${quoted(creator)} at ${hex(block, 2)}, vendor ${uses} ${hex(usual!, 2)}`, path);
    }
  }
}

function sayCreators({ dataSet, path }: Here, sayings: Sayings): void {
  const blocks = new Map<string, Set<string>>();
  for (const element of dataSet.elements) {
    if (!isCreatorTag(element.tag)) continue;
    const name = tagForPeople(element.tag);
    const text = isValue(element) ? creatorText(element.bytes) : undefined;
    if (text === undefined) add(sayings, `creator ${name} names nobody`, path);
    else {
      const key = `${quoted(text)} reserves several blocks of group ${hex(groupOf(element.tag), 4)}`;
      blocks.set(key, (blocks.get(key) ?? new Set()).add(hex(elementOf(element.tag), 2)));
    }
    if (element.vr !== 'LO') add(sayings, `creator ${name} has VR ${element.vr}, not LO`, path);
  }
  for (const [key, held] of blocks) if (held.size > 1) add(sayings, `${key}: ${[...held].join(' and ')}`, path);
}

function sayOrphans({ dataSet, path, around }: Here, creators: ReadonlyMap<Tag, string>, sayings: Sayings): void {
  const orphans = new Map<Tag, number>();
  for (const { tag } of dataSet.elements)
    if (isBlockTag(tag) && ownerOf(tag, creators) === undefined) {
      const creatorTag = creatorTagOf(groupOf(tag), blockOf(tag));
      orphans.set(creatorTag, (orphans.get(creatorTag) ?? 0) + 1);
    }
  for (const [tag, count] of orphans) {
    const outside = around.map((each) => each.get(tag)).findLast((creator) => creator !== undefined);
    const hint = outside === undefined ? '' : ` (${quoted(outside)} has it further out, which does not count)`;
    const what = count === 1 ? 'an element' : `${count} elements`;
    const of = `block ${hex(elementOf(tag), 2)} of group ${hex(groupOf(tag), 4)}`;
    add(sayings, `${what} in ${of} without a creator${hint}`, path);
  }
}

function* dataSets(dataSet: DataSet, path = '', around: Here['around'] = []): Generator<Here> {
  yield { dataSet, path, around };
  const creators = creatorsOf(dataSet);
  for (const element of dataSet.elements)
    if (isSequence(element))
      for (const [index, item] of element.items.entries())
        yield* dataSets(item, `${path}${path && '/'}${tagForPeople(element.tag)}[${index}]`, [...around, creators]);
}

/** `the root`, `75 Items`, `the root and 3 Items`. */
function whose(places: readonly string[]): string {
  const items = new Set(places).size - (places.includes('') ? 1 : 0);
  const parts = [
    ...(places.includes('') ? ['the root'] : []),
    ...(items > 0 ? [items === 1 ? 'one Item' : `${items} Items`] : []),
  ];
  return parts.join(' and ');
}

function firstOf(places: readonly string[]): string {
  const first = places.find((path) => path !== '');
  return first === undefined ? '' : `, ${places.length === 1 ? '' : 'first '}in ${first}`;
}

/**
 * What a person would say of the private blocks of a file, one sentence each: which look compacted by dcm4che or moved
 * otherwise, which creators are repeated, name nobody or have a VR of their own, and which elements nobody owns; each
 * with how often and where first. Nothing in the text can harm a terminal.
 */
export function inWords(root: DataSet): readonly string[] {
  const [compacted, moved, creatorSayings, orphans]: [Sayings, Sayings, Sayings, Sayings] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ];
  for (const here of dataSets(root)) {
    const creators = creatorsOf(here.dataSet);
    sayMoved(here, creators, compacted, moved);
    sayCreators(here, creatorSayings);
    sayOrphans(here, creators, orphans);
  }
  const rootGaps = [...standings(creatorsOf(root)).values()].some((group) => !hasNoGaps(group));
  const inItems = [...compacted.values()].some((places) => places.some((path) => path !== ''));
  return [
    ...[...compacted].map(([text, at]) => `blocks of ${whose(at)} look compacted by dcm4che: ${text}${firstOf(at)}`),
    ...(rootGaps && inItems
      ? ['the root was not compacted with its Items, as in files that an Agfa PACS gives back (layout dcm4che-merge)']
      : []),
    ...[...moved].map(([text, at]) => `blocks of ${whose(at)} look moved: ${text}${firstOf(at)}`),
    ...[...creatorSayings, ...orphans].map(([text, at]) => `${text}: in ${whose(at)}${firstOf(at)}`),
  ];
}
