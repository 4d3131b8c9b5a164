import type { Case, RenderedCase, RenderedFile, Rendering, RenderingId } from '../contract/case.ts';
import { type Address, type ItemPath, isAddress } from '../dicom/address.ts';
import type { DataSet, Element } from '../dicom/data-set.ts';
import { hasItems, type Meaning, type MeaningElement, type PlainContent } from '../dicom/meaning.ts';
import { sorted } from '../dicom/private-block.ts';
import { parseTag } from '../dicom/tag.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { damagedBytes } from './damage/damaged-bytes.ts';
import type { DefectPlace } from './defects/defect.ts';
import { applyEncoding } from './encodings/index.ts';
import { identified, uidOf } from './identity.ts';
import { changeItem, itemsOf, withoutElements } from './items.ts';
import { applyLayout } from './layouts/index.ts';
import { pin } from './layouts/pin.ts';
import { blockIn, physicalItem, rawPathIn } from './physical.ts';
import { place } from './place.ts';

/**
 * The renderings of a case, each made when first asked for and kept. A pure function of the case.
 *
 * @throws LayoutError (from `rendering`) where the data do not allow the case's layout, DefectError where they have no
 * place for its damage
 */
export function renderCase(subject: Case): RenderedCase {
  const made = new Map<RenderingId, Rendering>();
  return {
    case: subject,
    rendering(id) {
      const known = made.get(id);
      if (known) return known;
      const files = subject.instances.map((_, instance) => render(subject, id, instance));
      const rendering = { id, files };
      made.set(id, rendering);
      return rendering;
    },
  };
}

/** Where the target stands in a laid out Data Set, in raw tags. */
function placeOfTarget({ target: { path, address } }: Case, dataSet: DataSet): DefectPlace {
  const { group, creator } = address;
  const raw = rawPathIn(dataSet, path);
  return raw ? { path: raw, group, creator } : {};
}

/** How one rendering of one instance means and is laid out, before encoding. */
export interface Laid {
  readonly meaning: Meaning;
  readonly dataSet: DataSet;
}

function render(subject: Case, id: RenderingId, instance: number): RenderedFile {
  const { meaning, dataSet } = laidOut(subject, id, instance);
  const encoding = id === 'recoded' ? subject.recoding : subject.encoding;
  const encoded = applyEncoding(encoding, dataSet);
  const { transferSyntax } = encoding;
  const meta = metaOf(meaning, transferSyntax, subject.instances[instance]!);
  const { groupLengths = false } = encoding;
  const file = { preamble: PREAMBLE, meta, transferSyntax, dataSet: encoded };
  const { damage } = subject;
  const bytes =
    id === 'damaged' && damage && instance === 0
      ? damagedBytes(file, damage, placeOfTarget(subject, encoded), { groupLengths })
      : writeFile(file, { groupLengths });
  const name = subject.instances.length === 1 ? `${id}.dcm` : `${id}-${instance}.dcm`;
  return { name, meaning, dataSet: encoded, transferSyntax, bytes };
}

/** The Meaning and the blocks of one instance in one rendering: see RENDERINGS for what each is. */
export function laidOut(subject: Case, id: RenderingId, instance: number): Laid {
  const original = withoutMeta(subject.instances[instance]!);
  const { address } = subject.target;
  const named = (meaning: Meaning): Meaning => identified(meaning, { caseId: subject.id, rendering: id, instance });
  switch (id) {
    case 'canonical':
    case 'damaged':
    case 'recoded': {
      const meaning = named(original);
      return { meaning, dataSet: place(meaning) };
    }
    case 'removed': {
      const meaning = named(withoutOwner(original, address));
      return { meaning, dataSet: place(meaning) };
    }
    case 'moved': {
      const meaning = named(original);
      return { meaning, dataSet: applyLayout(subject.layout, place(meaning)) };
    }
    case 'decoy':
    case 'foreign-only': {
      const withRival = addRival(original, subject, instance);
      const meaning = named(id === 'decoy' ? withRival : withoutOwner(withRival, address));
      const dataSet = applyLayout(subject.layout, place(meaning));
      return { meaning, dataSet: pinRival(subject, meaning, dataSet, instance) };
    }
  }
}

const PREAMBLE = new Uint8Array(128);
const IMPLEMENTATION = uidOf('blockshift');

type StandardElement = Exclude<MeaningElement, Address>;

/** Elements of group 0002 in a Meaning are for the File Meta Information. */
const isMeta = (element: MeaningElement): element is StandardElement =>
  !isAddress(element) && element.tag.startsWith('0002');

const withoutMeta = (meaning: Meaning): Meaning =>
  meaning.elements.some(isMeta) ? { elements: meaning.elements.filter((e) => !isMeta(e)) } : meaning;

/** The File Meta Information of a file, with what the case says of it. */
function metaOf(meaning: Meaning, transferSyntax: string, original: Meaning): readonly Element[] {
  const text = (tag: string): string => {
    const found = meaning.elements.find((element) => !isAddress(element) && element.tag === tag);
    return found && 'values' in found ? String(found.values[0]) : '';
  };
  const uid = (tag: string, value: string): Element => ({
    tag: parseTag(tag)!,
    vr: 'UI',
    bytes: encodeContent('UI', { values: [value] }),
  });
  const own = original.elements
    .filter(isMeta)
    .flatMap((e): readonly Element[] =>
      hasItems(e) ? [] : [{ tag: parseTag(e.tag)!, vr: e.vr, bytes: encodeContent(e.vr, e as PlainContent) }],
    );
  const defaults: readonly Element[] = [
    { tag: 0x00020001, vr: 'OB', bytes: new Uint8Array([0, 1]) },
    uid('00020002', text('00080016')),
    uid('00020003', text('00080018')),
    uid('00020010', transferSyntax),
    uid('00020012', IMPLEMENTATION),
  ];
  return sorted([...defaults.filter(({ tag }) => !own.some((e) => e.tag === tag)), ...own]);
}

/** A Meaning without anything that an owner holds in one group, at every depth; Items of other Sequences stay. */
const withoutOwner = (meaning: Meaning, { group, creator }: Address): Meaning =>
  withoutElements(meaning, (e) => isAddress(e) && e.group === group && e.creator === creator);

const addRival = (meaning: Meaning, { rival }: Case, instance: number): Meaning =>
  rival.places
    .filter((home) => home.instance === instance)
    .reduce(
      (whole, { path, elements }) => changeItem(whole, path, (item) => ({ elements: [...item.elements, ...elements] })),
      meaning,
    );

/** The rival on the target's canonical block, in every Item that holds it, those of its own Sequences too. */
function pinRival(subject: Case, meaning: Meaning, dataSet: DataSet, instance: number): DataSet {
  const { address, path: home } = subject.target;
  const canonical = place(withoutMeta(subject.instances[instance]!));
  const blockAt = (path: ItemPath): number | undefined => {
    const item = physicalItem(canonical, path);
    return item && blockIn(item, address.group, address.creator);
  };
  const usual = blockAt(home);
  let result = dataSet;
  for (const { path, meaning: item } of itemsOf(meaning)) {
    const block = item.elements.some((e) => isRivals(e, subject)) ? (blockAt(path) ?? usual) : undefined;
    if (block !== undefined) result = pin(result, path, address.group, subject.rival.creator, block);
  }
  return result;
}

const isRivals = (element: MeaningElement, { rival, target }: Case): boolean =>
  isAddress(element) && element.creator === rival.creator && element.group === target.address.group;
