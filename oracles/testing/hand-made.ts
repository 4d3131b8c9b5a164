import { type Capabilities, type Capability, capability } from '../../contract/capability.ts';
import type { Case, EncodingSpec, RenderedCase, RenderedFile, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Answer, Observation, SeenElement, SeenValue } from '../../contract/observation.ts';
import type { Ask, Property } from '../../contract/property.ts';
import { type Address, isAddress, type Key, sameKey } from '../../dicom/address.ts';
import type { DataSet, Element } from '../../dicom/data-set.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import { blockTagOf, creatorTagOf, sorted } from '../../dicom/private-block.ts';
import { tagText } from '../../dicom/tag.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { VR } from '../../dicom/vr.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { writeFile } from '../../dicom/write/write-file.ts';
import { placedElements } from '../read/placed-elements.ts';

/** `a('ALPHA', '04')`: an address in group 0021. */
export const a = (creator: string, element: string): Address => ({ group: '0021', creator, element });

/** An element with values. */
export const plain = (key: Key, vr: VR, ...values: (string | number)[]): MeaningElement => ({ ...key, vr, values });

/** A Sequence. */
export const sequence = (key: Key, ...items: MeaningElement[][]): MeaningElement => ({
  ...key,
  vr: 'SQ',
  items: items.map((elements) => ({ elements })),
});

/** Explicit VR Little Endian with defined lengths. */
export const EXPLICIT: EncodingSpec = {
  transferSyntax: TRANSFER_SYNTAX.explicitLittle,
  sequences: 'defined',
  items: 'defined',
  un: false,
};

/** Implicit VR Little Endian with defined lengths. */
export const IMPLICIT: EncodingSpec = { ...EXPLICIT, transferSyntax: TRANSFER_SYNTAX.implicitLittle };

type Blocks = (creator: string) => number;

/** Owners on the blocks that a function names. */
function laidOut({ elements }: Meaning, blocks: Blocks): DataSet {
  const creators = new Map<number, Element>();
  const data = elements.map((element): Element => {
    let tag = isAddress(element) ? 0 : Number.parseInt(element.tag, 16);
    if (isAddress(element)) {
      const [group, block] = [Number.parseInt(element.group, 16), blocks(element.creator)];
      tag = blockTagOf(group, block, Number.parseInt(element.element, 16));
      const creator = creatorTagOf(group, block);
      const bytes = encodeContent('LO', { values: [element.creator] });
      creators.set(creator, { tag: creator, vr: 'LO', bytes });
    }
    if (hasItems(element)) {
      const items = element.items.map((item) => ({ ...laidOut(item, blocks), undefinedLength: false }));
      return { tag, vr: 'SQ', items, undefinedLength: false };
    }
    if ('fragments' in element) throw new RangeError('no fragments here');
    return { tag, vr: element.vr, bytes: encodeContent(element.vr, element) };
  });
  return { elements: sorted([...creators.values(), ...data]) };
}

const withoutOwner = ({ elements }: Meaning, creator: string): Meaning => ({
  elements: elements
    .filter((element) => !(isAddress(element) && element.creator === creator))
    .map((element) =>
      hasItems(element) ? { ...element, items: element.items.map((item) => withoutOwner(item, creator)) } : element,
    ),
});

/** What a hand-made case is made of; owners are in group 0021, blocks are found by creator in every Item. */
export interface HandMade {
  readonly elements: readonly MeaningElement[];
  readonly target: Case['target'];
  readonly rival?: readonly MeaningElement[];
  readonly features?: readonly string[];
  readonly validity?: Case['validity'];
  readonly encoding?: EncodingSpec;
  readonly recoding?: EncodingSpec;
  readonly instances?: number;
  /** Canonical blocks; 10 where a creator is left out. */
  readonly blocks?: Readonly<Record<string, number>>;
  /** Blocks in `moved`; ten more than the canonical ones where left out. */
  readonly moved?: Readonly<Record<string, number>>;
}

const addAt = ({ elements }: Meaning, path: Case['target']['path'], more: readonly MeaningElement[]): Meaning => {
  const [step, ...rest] = path;
  if (!step) return { elements: [...elements, ...more] };
  return {
    elements: elements.map((element) =>
      hasItems(element) && sameKey(element, step)
        ? { ...element, items: element.items.map((item, i) => (i === step.item ? addAt(item, rest, more) : item)) }
        : element,
    ),
  };
};

const RIVAL = 'RIVAL';

/** The element that makes a file of a series differ. */
const number = (instance: number): MeaningElement => plain({ tag: '00200013' }, 'IS', String(instance + 1));

/** A case with renderings that are made here, so that these tests rest on no generator. */
export function handMade(made: HandMade): RenderedCase {
  const encoding = made.encoding ?? EXPLICIT;
  const { creator } = made.target.address;
  const canonical: Blocks = (owner) => made.blocks?.[owner] ?? 0x10;
  const moved: Blocks = (owner) => made.moved?.[owner] ?? canonical(owner) + 0x10;
  const decoy: Blocks = (owner) => (owner === RIVAL ? canonical(creator) : moved(owner));
  const count = made.instances ?? 1;
  const instances = Array.from({ length: count }, (_, i): Meaning => ({ elements: [...made.elements, number(i)] }));
  const places = [{ instance: 0, path: made.target.path, elements: made.rival ?? [] }];
  const subject: Case = {
    schema: 1,
    id: '000000000000',
    family: 'hand-made',
    features: made.features ?? [],
    validity: made.validity ?? 'legal',
    instances,
    target: made.target,
    rival: { creator: RIVAL, places },
    layout: { name: 'shift' },
    encoding,
    recoding: made.recoding ?? IMPLICIT,
  };
  const file = (id: RenderingId, instance: number): RenderedFile => {
    const original = instances[instance]!;
    const withRival = addAt(original, made.target.path, made.rival ?? []);
    const [meaning, blocks] = {
      canonical: [original, canonical] as const,
      recoded: [original, canonical] as const,
      moved: [original, moved] as const,
      decoy: [withRival, decoy] as const,
      'foreign-only': [withoutOwner(withRival, creator), decoy] as const,
      removed: [withoutOwner(original, creator), canonical] as const,
      damaged: [original, canonical] as const,
    }[id];
    const dataSet = laidOut(meaning, blocks);
    const { transferSyntax } = id === 'recoded' ? subject.recoding : encoding;
    return { name: `${id}-${instance}.dcm`, meaning, dataSet, transferSyntax, bytes: bytesOf(dataSet, transferSyntax) };
  };
  const known = new Map<RenderingId, readonly RenderedFile[]>();
  return {
    case: subject,
    rendering(id) {
      const files = known.get(id) ?? instances.map((_, i) => file(id, i));
      known.set(id, files);
      return { id, files };
    },
  };
}

/** A file with a Data Set and nothing else. */
export const bytesOf = (dataSet: DataSet, transferSyntax: string = TRANSFER_SYNTAX.explicitLittle): Uint8Array =>
  writeFile({
    preamble: new Uint8Array(128),
    meta: [{ tag: 0x00020010, vr: 'UI', bytes: encodeContent('UI', { values: [transferSyntax] }) }],
    transferSyntax,
    dataSet,
  });

const RUN = { argv: ['tool'], exit: 0, signal: null, seconds: 0.1, stderrExcerpt: '' };

/** An observation with an answer. */
export const answered = (answer: Answer): Observation => ({ kind: 'answer', answer, run: RUN });

/** An observation without one. */
export const troubled = (kind: 'refused' | 'crash' | 'hang' | 'garbled', message = 'no'): Observation => ({
  kind,
  message,
  run: RUN,
});

/** Values as a good tool prints them. */
export const textOf = (element: MeaningElement): SeenValue[] => {
  if ('values' in element) return element.values.map((value) => ({ text: String(value) }));
  return 'base64' in element ? [{ base64: element.base64 }] : [];
};

type Change = (seen: SeenElement, owner: string | undefined) => SeenElement | undefined;

/** What a good tool lists of a file, with changes; a change that gives undefined leaves the element out. */
export const listing = (file: RenderedFile, change: Change = (seen) => seen): Observation =>
  answered({
    operation: 'read',
    elements: placedElements(file).flatMap(({ raw, tag, owner, stored, element }) => {
      const seen: SeenElement = {
        path: raw,
        tag: tagText(tag),
        creator: owner ?? null,
        vr: stored,
        name: owner === undefined || owner === RIVAL ? 'Unknown' : `${owner} ${tagText(tag).slice(6)}`,
        ...(hasItems(element) ? {} : { values: textOf(element) }),
      };
      return change(seen, owner) ?? [];
    }),
  });

/** A changed Data Set: every element, creators too, at every depth; undefined leaves it out. */
export function changed(dataSet: DataSet, change: (element: Element) => Element | undefined): DataSet {
  return {
    elements: dataSet.elements.flatMap((element): Element[] => {
      const after = change(element);
      if (!after) return [];
      if (!('items' in after)) return [after];
      return [{ ...after, items: after.items.map((item) => ({ ...item, ...changed(item, change) })) }];
    }),
  };
}

const everything: Capability = capability({
  depth: ['top', 'all'],
  occurrences: 'all',
  reports: ['path', 'creator', 'vr', 'name', 'values'],
});

/** A tool that says that it can do everything. */
export const ABLE: Capabilities = {
  read: everything,
  lookup: everything,
  lookupByTag: everything,
  erase: everything,
  eraseByTag: everything,
  edit: everything,
  editByTag: everything,
  insert: { ...everything, depth: ['top', 'path'] },
  deidentify: everything,
  transcode: everything,
  convert: everything,
};

/** What a property makes of the observations of each rendering. */
export function judged(
  property: Property,
  subject: RenderedCase,
  observe: (rendering: RenderingId, ask: Ask) => Observation | undefined,
  tool: Capabilities = ABLE,
): Judgement {
  const asks = property.asks(subject, tool);
  const got = new Map<string, Observation>();
  if (!('unsupported' in asks)) {
    for (const ask of asks) {
      const seen = observe(ask.rendering, ask);
      if (seen) got.set(ask.id, seen);
    }
  }
  return property.judge(subject, got, tool);
}
