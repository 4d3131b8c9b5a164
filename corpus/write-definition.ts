import { type Case, RENDERINGS, type RenderingId } from '../contract/case.ts';
import { isAddress, type Key, sameKey } from '../dicom/address.ts';
import type { DataSet, Element } from '../dicom/data-set.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';
import { byteOf, creatorsOf, isCreatorTag, ownerOf } from '../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag, tagText } from '../dicom/tag.ts';
import { ENCODINGS } from '../generators/encodings/index.ts';
import { laidOut } from '../generators/render.ts';

/** What a person will read beside the data. */
export interface DefinitionText {
  readonly description: string;
  readonly clauses: readonly string[];
  readonly source: string;
  /** What makes the file illegal, where it is. */
  readonly edition?: string;
  readonly deviations?: readonly string[];
  readonly unnoticed?: string;
}

/** What every file of the corpus gets by itself, and must not share with another. */
const OWN: ReadonlySet<string> = new Set(['00080018', '00100020', '0020000D', '0020000E']);

/**
 * The module under cases/ that defines one rendering of a case: its blocks as they stand there, for a person to review.
 *
 * @throws RangeError for a series, and for an encoding that has no name
 */
export function writeDefinition(subject: Case, rendering: RenderingId, text: DefinitionText): string {
  if (subject.instances.length > 1)
    throw new RangeError(
      'a series of files is no case of the corpus, which has one each; its case.json asks the question again, with "replay"',
    );
  const spec = JSON.stringify(without(subject.encoding));
  const encoding = ENCODINGS.find((one) => JSON.stringify(without(one.spec)) === spec);
  if (encoding === undefined) throw new RangeError(`there is no name for the encoding ${spec}`);
  const { meaning, dataSet } = laidOut(subject, rendering, 0);
  const used = new Set<string>(['type Curated']);
  const nodes = nodesOf(dataSet, meaning, used, (key) => isAddress(key) || isOwn(key, subject.instances[0]!));
  const features = subject.features.filter((feature) => !feature.includes(':'));
  const fields = [
    `description: ${quoted(text.description)}`,
    `clauses: ${list(text.clauses)}`,
    `validity: ${quoted(subject.validity)}`,
    ...(text.edition === undefined ? [] : [`edition: ${quoted(text.edition)}`]),
    `features: ${list(features.length > 0 ? features : [rendering])}`,
    `source: ${quoted(text.source)}`,
    `dataSet: [${nodes.join(', ')}]`,
    ...(encoding.name === 'explicit-le' ? [] : [`encoding: ${quoted(encoding.name)}`]),
    ...(subject.encoding.groupLengths ? ['groupLengths: true'] : []),
    ...(text.deviations === undefined ? [] : [`deviations: ${list(text.deviations)}`]),
    ...(text.unnoticed === undefined ? [] : [`unnoticed: ${quoted(text.unnoticed)}`]),
  ];
  const names = [...used].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  return `import { ${names.join(', ')} } from '../../authoring.ts';\n\nexport const curated: Curated = {\n${fields
    .map((field) => `  ${field},\n`)
    .join('')}};\n`;
}

/** The rendering that shows best what a property is about. */
export const renderingFor = (property: string): RenderingId =>
  RENDERINGS.find((name) => property.endsWith(`.${name}`)) ?? 'moved';

const bare = (name: string): string => name.replace('type ', '').toLowerCase();

/** An encoding without group lengths, which are told by themselves. */
const without = ({ transferSyntax, sequences, items, un }: Case['encoding']): object => ({
  transferSyntax,
  sequences,
  items,
  un,
});

const isOwn = (key: Key, meaning: Meaning): boolean =>
  !isAddress(key) && !OWN.has(key.tag) && meaning.elements.some((element) => sameKey(element, key));

const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`;

/** The nodes of a Data Set: its blocks with what they hold, and the elements outside of blocks, as calls. */
function nodesOf(dataSet: DataSet, meaning: Meaning, used: Set<string>, keeps: (key: Key) => boolean): string[] {
  const creators = creatorsOf(dataSet);
  const inBlocks = new Map<Tag, string[]>([...creators.keys()].map((tag) => [tag, []]));
  const nodes: { readonly tag: Tag; readonly text: () => string }[] = [];
  for (const element of dataSet.elements) {
    const { tag } = element;
    const owner = ownerOf(tag, creators);
    if (owner !== undefined) {
      const home = [...creators.keys()].find(
        (one) => groupOf(one) === groupOf(tag) && elementOf(one) === elementOf(tag) >> 8,
      )!;
      const key = { group: hex(groupOf(tag), 4), creator: owner, element: hex(byteOf(tag), 2) };
      inBlocks.get(home)!.push(partText(element, hex(byteOf(tag), 2), meant(meaning, key), used));
    } else if (isCreatorTag(tag) && creators.has(tag)) {
      nodes.push({
        tag,
        text: () => {
          used.add('block');
          const head = `block(${quoted(hex(groupOf(tag), 4))}, 0x${hex(elementOf(tag), 2)}, ${quoted(creators.get(tag)!)}`;
          return `${[head, ...inBlocks.get(tag)!].join(', ')})`;
        },
      });
    } else if (keeps({ tag: tagText(tag) })) {
      const text = partText(element, tagText(tag), meant(meaning, { tag: tagText(tag) }), used);
      nodes.push({ tag, text: () => text });
    }
  }
  return nodes.map(({ text }) => text());
}

function meant(meaning: Meaning, key: Key): MeaningElement {
  const found = meaning.elements.find((element) => sameKey(element, key));
  if (found === undefined) throw new Error(`${JSON.stringify(key)} is in the file and means nothing`);
  return found;
}

function partText(element: Element, at: string, meaning: MeaningElement, used: Set<string>): string {
  const call = (name: string, ...words: readonly string[]): string => {
    used.add(name);
    return `${name}(${[quoted(at), ...words].join(', ')})`;
  };
  const bytes = (base64: string): string => {
    used.add('hex');
    return `hex(${quoted(Buffer.from(base64, 'base64').toString('hex').toUpperCase())})`;
  };
  if (hasItems(meaning)) {
    if (!('items' in element)) throw new Error(`${at} means Items and holds none`);
    used.add('item');
    const items = element.items.map(
      (item, index) => `item(${nodesOf(item, meaning.items[index]!, used, () => true).join(', ')})`,
    );
    return call('sequence', ...items);
  }
  if ('fragments' in meaning) return call('fragments', ...meaning.fragments.map(bytes));
  if ('base64' in meaning) return call('element', quoted(meaning.vr), bytes(meaning.base64));
  const values = meaning.values.map((value) => (typeof value === 'number' ? String(value) : quoted(value)));
  return call('element', quoted(meaning.vr), ...values);
}
