import type { Case, EncodingSpec } from '../contract/case.ts';
import { type Address, type ItemPath, isAddress, keyText, sameKey } from '../dicom/address.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { hasItems, type Meaning, type MeaningElement } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import { canaries, WITNESS_VRS } from '../generators/canary.ts';
import { caseOf } from '../generators/case-id.ts';
import { creatorBytes } from '../generators/creator-bytes.ts';
import { ENCODINGS } from '../generators/encodings/index.ts';
import { rivalOf } from '../generators/families/rival.ts';
import { SETTINGS, THEMES, TRIGGERS, viewOf } from '../generators/features/index.ts';
import { itemsOf } from '../generators/items.ts';
import { DRAWN_LAYOUTS, LayoutError } from '../generators/layouts/index.ts';
import { movesTarget } from '../generators/moves-target.ts';
import { place } from '../generators/place.ts';
import { laidOut } from '../generators/render.ts';
import { seedOf } from '../generators/seeds.ts';
import type { NamedCase } from './load-cases.ts';
import { isBlock, type Node } from './parts.ts';
import { toMeaning } from './to-meaning.ts';

/** Levels of Items beyond which laying a file out again and again takes too long; drawn cases go there once. */
const DEEPEST = 12;

/** Elements that a case is tried about. */
const ATTEMPTS = 8;

/** A curated case that tools can be asked about in several renderings, or why it cannot be one. */
export type Converted = { readonly case: Case } | { readonly not: string };

/**
 * The case for the engine that a curated file makes: the same Meaning about its most telling private element, laid out
 * by the engine instead of as written. What the author says of blocks and bytes is left to `corpus verify`; what a
 * Meaning cannot hold (damage, odd creators, two blocks of one creator, elements out of order) makes no case.
 */
export function toCase(subject: NamedCase): Converted {
  const not = whyNot(subject);
  if (not !== undefined) return { not };
  const meaning = toMeaning(subject.dataSet);
  const repeated = [...itemsOf(meaning)].some(
    ({ meaning: item }) => new Set(item.elements.map(keyText)).size < item.elements.length,
  );
  if (repeated) return { not: 'an element stands twice in one Data Set' };
  try {
    if (compareMeanings(meaning, meaningOf(place(meaning))).length > 0)
      return { not: 'the usual blocks change what it means' };
  } catch (error) {
    if (error instanceof LayoutError) return { not: error.message };
    throw error;
  }
  if ([...itemsOf(meaning)].some(({ path }) => path.length > DEEPEST)) return { not: 'it is nested very deeply' };
  for (const target of targetsOf(meaning, subject).slice(0, ATTEMPTS)) {
    const made = caseAbout(subject, meaning, target);
    if (made) return { case: made };
  }
  return { not: 'no private element with a value of its own can be moved and have a rival' };
}

function whyNot(subject: NamedCase): string | undefined {
  if (subject.validity === 'malformed') return 'it is malformed';
  if (subject.damage !== undefined || subject.unreadable) return 'its bytes are damaged';
  if (subject.inGivenOrder) return 'the order of its elements matters';
  if (subject.meta !== undefined) return 'it is about File Meta Information';
  return nodesOf(subject.dataSet).flatMap((node) => oddityOf(node) ?? [])[0];
}

/** Every node at every depth. */
const nodesOf = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => {
    const inner = (isBlock(node) ? node.parts : [node]).flatMap(({ content }) =>
      'items' in content ? content.items.flatMap((item) => nodesOf(item.nodes)) : [],
    );
    return [node, ...inner];
  });

function oddityOf(node: Node): string | undefined {
  if (isBlock(node)) {
    const { owner, vr, bytes } = node.reservation;
    if (owner === undefined || vr !== 'LO') return 'a creator is none, or has another VR';
    if (!Buffer.from(bytes).equals(Buffer.from(creatorBytes(owner)))) return 'a creator is padded or repeated';
    if (node.parts.length === 0) return 'a creator owns nothing';
    if (node.creatorLast) return 'a creator stands behind its elements';
  }
  for (const { violation, content, stored } of isBlock(node) ? node.parts : [node]) {
    if (violation !== undefined) return 'an element is deliberately broken';
    if ('fragments' in content) return 'it holds encapsulated fragments';
    if (stored === 'UN') return 'single elements are stored as UN';
  }
  return undefined;
}

interface Target {
  readonly path: ItemPath;
  readonly address: Address;
  readonly element: MeaningElement;
}

/** Private elements whose value tells where it is from: those that the author asks about first, then the deepest. */
function targetsOf(meaning: Meaning, { questions = [] }: NamedCase): readonly Target[] {
  const asked = questions.flatMap((one) => ('address' in one ? [keyText(one.address)] : []));
  const rank = ({ address }: Target): number => {
    const index = asked.indexOf(keyText(address));
    return index < 0 ? asked.length : index;
  };
  return [...itemsOf(meaning)]
    .flatMap(({ path, meaning: item }) =>
      item.elements.flatMap((element): Target[] => {
        if (!isAddress(element) || !WITNESS_VRS.has(element.vr) || hasItems(element)) return [];
        if (!('values' in element) || element.values.length === 0 || element.values.some((value) => value === ''))
          return [];
        const { group, creator, element: byte } = element;
        return [{ path, address: { group, creator, element: byte }, element }];
      }),
    )
    .sort((a, b) => rank(a) - rank(b) || b.path.length - a.path.length);
}

/** Features that properties go by. A case has those that its data show, whatever its author calls them. */
const NAMED = [...THEMES, ...TRIGGERS, ...SETTINGS];

function caseAbout(subject: NamedCase, meaning: Meaning, { path, address, element }: Target): Case | undefined {
  const seed = seedOf(0, subject.id);
  const mint = canaries();
  const rival = rivalOf({
    meaning,
    path,
    address,
    vr: element.vr,
    colliding: seed % 2 === 0,
    rather: undefined,
    choice: seed % 997,
    mint,
  });
  const opposed = rival.places.some(({ elements }) =>
    elements.some((one) => sameKey(one, { ...address, creator: rival.creator })),
  );
  if (!opposed) return undefined;
  const encoding = encodingOf(subject);
  const recoding =
    encoding.un || encoding.transferSyntax !== TRANSFER_SYNTAX.explicitLittle ? 'explicit-le' : 'implicit-le-undefined';
  const draft = {
    family: `corpus-${subject.id.split('/')[0]}`,
    features: [],
    validity: subject.validity,
    instances: [meaning],
    target: { path, address },
    rival,
    encoding,
    recoding: named(recoding),
  };
  const names = DRAWN_LAYOUTS.map(({ name }) => name).filter((name) => name !== 'random');
  const first = seed % names.length;
  const order = [
    ...(subject.layout === undefined ? [] : [subject.layout]),
    ...names.slice(first),
    ...names.slice(0, first),
  ];
  for (const name of order) {
    const laid = caseOf({ ...draft, layout: { name } });
    if (!movesTarget(laid) || !isRenderable(laid)) continue;
    const features = [
      ...NAMED.filter(({ shows }) => shows(viewOf(laid))).map(({ name }) => name),
      `corpus:${subject.id}`,
      `layout:${name}`,
    ];
    return caseOf({ ...laid, features });
  }
  return undefined;
}

function isRenderable(subject: Case): boolean {
  try {
    for (const id of ['canonical', 'moved', 'decoy', 'foreign-only', 'removed'] as const) laidOut(subject, id, 0);
    return true;
  } catch (error) {
    if (error instanceof LayoutError) return false;
    throw error;
  }
}

const named = (name: string): EncodingSpec => ENCODINGS.find((one) => one.name === name)!.spec;

/** The encoding that the author names; where lengths are as written, undefined ones if any of them is. */
function encodingOf({
  encoding,
  transferSyntax = 'explicitLittle',
  groupLengths = false,
  dataSet,
}: NamedCase): EncodingSpec {
  const open = nodesOf(dataSet)
    .flatMap((node) => (isBlock(node) ? node.parts : [node]))
    .some(
      ({ content }) =>
        'items' in content && (content.undefinedLength || content.items.some((item) => item.undefinedLength)),
    );
  const lengths = open ? 'undefined' : 'defined';
  const spec =
    encoding === undefined
      ? ({ transferSyntax: TRANSFER_SYNTAX[transferSyntax], sequences: lengths, items: lengths, un: false } as const)
      : named(encoding);
  return groupLengths ? { ...spec, groupLengths } : spec;
}
