import { type Case, RENDERINGS, type RenderingId } from '../contract/case.ts';
import { isAddress, type Key, sameKey } from '../dicom/address.ts';
import type { DataSet, Element } from '../dicom/data-set.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';
import { byteOf, creatorsOf, isCreatorTag, ownerOf } from '../dicom/private-block.ts';
import { elementOf, groupOf, hex, type Tag, tagText } from '../dicom/tag.ts';
import { ENCODINGS } from '../generators/encodings/index.ts';
import { laidOut, renderCase } from '../generators/render.ts';
import { replacementsIn } from './damage.ts';

/** What a person will read beside the data. */
export interface DefinitionText {
  readonly description: string;
  readonly clauses: readonly string[];
  readonly source: string;
  /** What makes the file illegal, where it is. */
  readonly edition?: string;
  readonly deviations?: readonly string[];
  readonly unnoticed?: string;
  /** The damage keeps a part of the Data Set from being read. */
  readonly unreadable?: boolean;
}

/** What every file of the corpus gets by itself, and must not share with another. */
const OWN: ReadonlySet<string> = new Set(['00080018', '00100020', '0020000D', '0020000E']);

/**
 * The module under cases/ that defines one rendering of a case: its blocks as they stand there, for a person to review.
 * That of `damaged` makes the same bytes, so that it keeps the UIDs of the rendering, which are of this case alone.
 *
 * @throws RangeError for a series, for an encoding that has no name, and where the case has no such rendering, or damage
 * that another rendering would not show
 */
export function writeDefinition(subject: Case, rendering: RenderingId, text: DefinitionText): string {
  if (subject.instances.length > 1)
    throw new RangeError(
      'a series of files is no case of the corpus, which has one each; its case.json asks the question again, with "replay"',
    );
  const isDamaged = rendering === 'damaged';
  if (isDamaged !== (subject.damage !== undefined))
    throw new RangeError(
      isDamaged
        ? 'the case has no damage; name another --rendering'
        : `the finding is about its damaged file, and the ${rendering} one is whole; leave --rendering out`,
    );
  const written = rendering === 'recoded' ? subject.recoding : subject.encoding;
  const spec = JSON.stringify(without(written));
  const encoding = ENCODINGS.find((one) => JSON.stringify(without(one.spec)) === spec);
  if (encoding === undefined) throw new RangeError(`there is no name for the encoding ${spec}`);
  const { meaning, dataSet } = laidOut(subject, rendering, 0);
  const used = new Set<string>(['type Curated']);
  const [original] = subject.instances as readonly [Meaning];
  const nodes = nodesOf(dataSet, meaning, used, (key) => isDamaged || isAddress(key) || isOwn(key, original));
  const meta = metaTexts(original, isDamaged ? meaning : undefined, used);
  // A defect is put in before the file is written, and then there are no Group Lengths.
  const groupLengths = written.groupLengths === true && !(subject.damage && 'defects' in subject.damage);
  const features = subject.features.flatMap(ownFeature);
  const fields = [
    `description: ${quoted(text.description)}`,
    `clauses: ${list(text.clauses)}`,
    `validity: ${quoted(subject.validity)}`,
    ...(text.edition === undefined ? [] : [`edition: ${quoted(text.edition)}`]),
    `features: ${list(features.length > 0 ? features : [rendering])}`,
    `source: ${quoted(text.source)}`,
    `dataSet: [${nodes.join(', ')}]`,
    ...(encoding.name === 'explicit-le' ? [] : [`encoding: ${quoted(encoding.name)}`]),
    ...(groupLengths ? ['groupLengths: true'] : []),
    ...(meta.length === 0 ? [] : [`meta: [${meta.join(', ')}]`]),
    ...(isDamaged ? [`damage: ${damageText(subject, groupLengths, used)}`] : []),
    ...(text.unreadable ? ['unreadable: true'] : []),
    ...(text.deviations === undefined ? [] : [`deviations: ${list(text.deviations)}`]),
    ...(text.unnoticed === undefined ? [] : [`unnoticed: ${quoted(text.unnoticed)}`]),
  ];
  const names = [...used].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  return `import { ${names.join(', ')} } from '../../authoring.ts';\n\nexport const curated: Curated = {\n${fields
    .map((field) => `  ${field},\n`)
    .join('')}};\n`;
}

/** The rendering that shows best what a property is about; of a case with damage the one that has it. */
export const renderingFor = (property: string, { damage }: Pick<Case, 'damage'>): RenderingId =>
  damage ? 'damaged' : (RENDERINGS.find((name) => property.endsWith(`.${name}`)) ?? 'moved');

/** Without what the definition says itself, as its layout; the name of a defect, and of a change of bytes, stays. */
const ownFeature = (feature: string): readonly string[] => {
  const [kind, name] = feature.split(':');
  if (name === undefined) return [feature];
  return kind === 'cut' ? ['truncated'] : kind === 'defect' || kind === 'mutation' ? [name] : [];
};

/** The elements of the File Meta Information that the case gives, and the UID of the file where that is to be kept. */
function metaTexts(original: Meaning, kept: Meaning | undefined, used: Set<string>): string[] {
  const own = original.elements.filter((element) => !isAddress(element) && element.tag.startsWith('0002'));
  const uid = kept?.elements.find((element) => sameKey(element, { tag: '00080018' }));
  const all = [...(uid === undefined ? [] : [{ ...uid, tag: '00020003' }]), ...own];
  return all.map((element) => plainText((element as { readonly tag: string }).tag, element, used));
}

/** What makes the damaged file of the one without damage. */
function damageText(subject: Case, groupLengths: boolean, used: Set<string>): string {
  const { damage, ...whole } = subject;
  if (damage && 'keep' in damage) {
    used.add('keepFirst');
    return `keepFirst(${damage.keep})`;
  }
  const bytesOf = (one: Case): Uint8Array => renderCase(one).rendering('damaged').files[0]!.bytes;
  const before = bytesOf({ ...whole, encoding: { ...whole.encoding, groupLengths } });
  const replacements = replacementsIn(before, bytesOf(subject));
  used.add('replaceBytes');
  const texts = replacements.map(([at, was, is]) => `[0x${at.toString(16)}, ${quoted(was)}, ${quoted(is)}]`);
  return `replaceBytes(${texts.join(', ')})`;
}

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
  if (hasItems(meaning)) {
    if (!('items' in element)) throw new Error(`${at} means Items and holds none`);
    used.add('item');
    const items = element.items.map(
      (item, index) => `item(${nodesOf(item, meaning.items[index]!, used, () => true).join(', ')})`,
    );
    used.add('sequence');
    return `sequence(${[quoted(at), ...items].join(', ')})`;
  }
  return plainText(at, meaning, used);
}

/** An element that is no Sequence. */
function plainText(at: string, meaning: MeaningElement, used: Set<string>): string {
  const call = (name: string, ...words: readonly string[]): string => {
    used.add(name);
    return `${name}(${[quoted(at), ...words].join(', ')})`;
  };
  const bytes = (base64: string): string => {
    used.add('hex');
    return `hex(${quoted(Buffer.from(base64, 'base64').toString('hex').toUpperCase())})`;
  };
  if (hasItems(meaning)) throw new Error(`${at} holds Items`);
  if ('fragments' in meaning) return call('fragments', ...meaning.fragments.map(bytes));
  if ('base64' in meaning) return call('element', quoted(meaning.vr), bytes(meaning.base64));
  const values = meaning.values.map((value) => (typeof value === 'number' ? String(value) : quoted(value)));
  return call('element', quoted(meaning.vr), ...values);
}
