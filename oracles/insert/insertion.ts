import type { Case } from '../../contract/case.ts';
import type { GivenValue, Question } from '../../contract/operation.ts';
import { type Address, type ItemPath, isAddress, type RawPath } from '../../dicom/address.ts';
import { hasItems, type Meaning } from '../../dicom/meaning.ts';
import { hex } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { elementsOf, isOrphan, occurrencesOf } from '../expected.ts';
import { newValues } from '../new-values.ts';
import { isSingle } from '../reach.ts';

/** An element that no rendering of a case has, and the Item that it is to go to. */
export interface Insertion {
  readonly path: ItemPath;
  readonly address: Address;
  readonly vr: VR;
  readonly values: readonly GivenValue[];
}

/** The Data Sets on the way to an Item, the root first. */
function along(meaning: Meaning, path: ItemPath): readonly Meaning[] {
  const [step, ...rest] = path;
  if (step === undefined) return [meaning];
  const { item: _, ...key } = step;
  const sequence = meaning.elements.find((element) =>
    isAddress(key)
      ? isAddress(element) &&
        element.group === key.group &&
        element.creator === key.creator &&
        element.element === key.element
      : !isAddress(element) && element.tag === key.tag,
  );
  const item = sequence && hasItems(sequence) ? sequence.items[step.item] : undefined;
  return item === undefined ? [meaning] : [meaning, ...along(item, rest)];
}

const owners = ({ elements }: Meaning): readonly Address[] => elements.filter((element) => isAddress(element));

/** Whether a case says where something can be inserted: next to its target. */
export const isInsertable = (subject: Case): boolean =>
  isSingle(subject) && occurrencesOf(subject.instances[0]!, subject.target.address, subject.target.path).length > 0;

const inserted = (subject: Case, address: Address): Insertion => ({
  path: subject.target.path,
  address,
  vr: 'LO',
  values: newValues(subject, 'LO'),
});

/** A low byte that none of the elements has, from E0 upwards and round; undefined where all are in use. */
const freeByte = (taken: readonly string[]): string | undefined =>
  Array.from({ length: 0x100 }, (_, i) => hex((0xe0 + i) & 0xff, 2)).find((byte) => !taken.includes(byte));

/** An element of the target's creator, next to the target, under a low byte that it does not use there. */
export function ownInsertion(subject: Case): Insertion | undefined {
  const { path, address } = subject.target;
  const item = along(subject.instances[0]!, path).at(-1)!;
  const taken = owners(item).filter(({ group, creator }) => group === address.group && creator === address.creator);
  const free = freeByte(taken.map(({ element }) => element));
  return free === undefined ? undefined : inserted(subject, { ...address, element: free });
}

/**
 * An element of a creator that has no block where it goes. Where an Item holds elements without an owner, into that one and
 * in their group, for a creator that is nowhere: it must not become theirs. Else into the target's Item, with a low byte that
 * others use there: for a creator of a Data Set around it, whose reservation does not count in the Item, or if there is
 * none for one that is nowhere.
 */
export function freshInsertion(subject: Case): Insertion {
  const { path, address } = subject.target;
  const stranger = `BLOCKSHIFT NEW ${subject.id.slice(0, 4)}`;
  const orphans = elementsOf(subject.instances[0]!).filter(({ element }) => isOrphan(element));
  const tags = orphans.flatMap(({ element }) => ('tag' in element ? [element.tag] : []));
  const byte = freeByte(tags.map((tag) => tag.slice(6)));
  if (orphans[0] && byte !== undefined)
    return {
      ...inserted(subject, { group: tags[0]!.slice(0, 4), creator: stranger, element: byte }),
      path: orphans[0].path,
    };
  const sets = along(subject.instances[0]!, path);
  const here = new Set(owners(sets.at(-1)!).map(({ group, creator }) => `${group} ${creator.toUpperCase()}`));
  const isAbsent = ({ group, creator }: Address): boolean =>
    !here.has(`${group} ${creator.toUpperCase()}`) && creator !== subject.rival.creator;
  const around = sets.slice(0, -1).flatMap(owners).filter(isAbsent);
  const outer = around.find(({ group }) => group === address.group) ?? around[0];
  const { group, creator } = outer ?? { group: address.group, creator: stranger };
  return inserted(subject, { group, creator, element: address.element });
}

/** The question that asks for an insertion, given the way in a rendering. */
export const insertQuestion = ({ address, vr, values }: Insertion, path: RawPath): Question =>
  path.length === 0 ? { operation: 'insert', address, vr, values } : { operation: 'insert', address, path, vr, values };
