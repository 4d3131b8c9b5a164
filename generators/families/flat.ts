import fc from 'fast-check';
import { isAddress, type Key } from '../../dicom/address.ts';
import type { MeaningElement } from '../../dicom/meaning.ts';
import { canaries } from '../canary.ts';
import { sequence, standard } from '../elements.ts';
import { seedOf, shuffled } from '../seeds.ts';
import type { VendorTable } from '../vendors/vendor-table.ts';
import { company } from './company.ts';
import { filled, handful } from './pick.ts';
import type { Arrangement, Subject } from './subject.ts';

/** A kind of data set with the vendor's groups side by side, as most vendors write them. */
export interface FlatKind {
  readonly sopClass: string;
  readonly modality: string;
  readonly manufacturer: string;
  /** Some of these stand in the root, and one to three of them in Items. */
  readonly tables: readonly VendorTable[];
  /** Of which these stand there always. */
  readonly always?: readonly VendorTable[];
  /** Those that leave an unused block below them where nothing else stands in their group. */
  readonly aboveGap?: readonly VendorTable[];
  /** The Sequences that hold Items, the outer one first; one of these chains in each data set. */
  readonly chains: readonly (readonly Key[])[];
  /** What else stands in the root, of creators of these tables. */
  readonly extra?: readonly MeaningElement[];
}

/** SOP Classes of single images. */
export const SOP_CLASS = {
  cr: '1.2.840.10008.5.1.4.1.1.1',
  ct: '1.2.840.10008.5.1.4.1.1.2',
  mr: '1.2.840.10008.5.1.4.1.1.4',
  nm: '1.2.840.10008.5.1.4.1.1.20',
  pet: '1.2.840.10008.5.1.4.1.1.128',
} as const;

/** The standard Sequence in which vendors and archives repeat private data: Referenced Image, Source Image. */
export const REFERENCES: readonly (readonly Key[])[] = [[{ tag: '00081140' }], [{ tag: '00082112' }]];

const TABLES_IN_ROOT = 5;
const TABLES_IN_ITEM = 3;

/** Data sets of some kinds. With company: a second creator in each group; on its own terms in one case out of four. */
export const flat =
  (kinds: readonly FlatKind[]) =>
  (arrangement: Arrangement): fc.Arbitrary<Subject> => {
    const able = arrangement === 'gap' ? kinds.filter(({ aboveGap }) => aboveGap !== undefined) : kinds;
    if (able.length === 0) throw new Error('no kind of this family leaves a block unused');
    const drawn = fc.record({
      kind: fc.constantFrom(...able),
      seed: fc.nat(),
      items: fc.constantFrom(0, 1, 1, 2, 3),
      company: arrangement === 'any' ? fc.nat(3).map((n) => n === 0) : fc.constant(arrangement === 'company'),
    });
    return drawn.map((choices) => assemble({ ...choices, arrangement }));
  };

interface Choices {
  readonly kind: FlatKind;
  readonly seed: number;
  readonly items: number;
  readonly company: boolean;
  readonly arrangement: Arrangement;
}

function assemble(choices: Choices): Subject {
  const { kind, seed, arrangement } = choices;
  const mint = canaries();
  const above = arrangement === 'gap' ? kind.aboveGap! : [];
  const tables = arrangement === 'gap' ? withGap(kind.tables, above) : kind.tables;
  const first = arrangement === 'gap' ? shuffled(above, seedOf(seed, 'above')).slice(0, 2) : (kind.always ?? []);
  const inRoot = inOrder(tables, [...first, ...shuffled(tables, seedOf(seed, 'tables'))].slice(0, TABLES_IN_ROOT));
  const mixed = shuffled(inRoot, seedOf(seed, 'item'));
  const leading = mixed.filter((table) => above.includes(table));
  const inItem = inOrder(tables, [...leading, ...mixed].slice(0, TABLES_IN_ITEM));
  const content = (chosen: readonly VendorTable[], most: number): MeaningElement[] => [
    ...chosen.flatMap((t) => filled(t, handful(t, 2, most, seedOf(seed, t.group, t.creator)), mint)),
    ...(choices.company ? [...new Set(chosen.map(({ group }) => group))].flatMap((g) => company(g, mint)) : []),
  ];
  const [chain] = shuffled(
    kind.chains.filter((keys) => arrangement !== 'gap' || keys.every((key) => leavesGap(key, above))),
    seedOf(seed, 'chain'),
  );
  const elements = [
    standard('00080016', 'UI', kind.sopClass),
    standard('00080060', 'CS', kind.modality),
    standard('00080070', 'LO', kind.manufacturer),
    ...content(inRoot, 4),
    ...(kind.extra ?? []),
    ...(choices.items > 0 ? [nested(chain!, choices.items, () => content(inItem, 3))] : []),
  ];
  return { meaning: { elements }, mint };
}

/** The tables without those that share a group with one above a gap. */
const withGap = (tables: readonly VendorTable[], above: readonly VendorTable[]): readonly VendorTable[] =>
  tables.filter((table) => above.includes(table) || above.every(({ group }) => group !== table.group));

const inOrder = (order: readonly VendorTable[], chosen: readonly VendorTable[]): readonly VendorTable[] =>
  order.filter((table) => chosen.includes(table));

/** Whether a Sequence stands in a group where nobody needs the gap, or belongs to one of those above it. */
const leavesGap = (key: Key, above: readonly VendorTable[]): boolean =>
  !isAddress(key) ||
  above.every(({ group, creator }) => group !== Number.parseInt(key.group, 16) || creator === key.creator);

function nested(
  [outer, ...inner]: readonly Key[],
  items: number,
  content: () => readonly MeaningElement[],
): MeaningElement {
  const item = (): readonly MeaningElement[] => (inner.length > 0 ? [nested(inner, 1, content)] : content());
  return sequence(outer!, ...Array.from({ length: items }, item));
}
