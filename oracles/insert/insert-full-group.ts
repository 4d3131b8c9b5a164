import type { Capabilities } from '../../contract/capability.ts';
import type { Case, RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import { FIRST_BLOCK, LAST_BLOCK } from '../../dicom/private-block.ts';
import { differenceText } from '../differences.ts';
import { several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { newValues } from '../new-values.ts';
import { isSingle } from '../reach.ts';
import { type Inserted, insertAsks, insertResults, notArrived } from './inserted.ts';
import type { Insertion } from './insertion.ts';

const BLOCKS = LAST_BLOCK - FIRST_BLOCK + 1;
const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved'];

/** The group of the root in which every block is reserved, and one of its creators. */
function fullGroupOf(subject: Case): { readonly group: string; readonly creator: string } | undefined {
  const owners = new Map<string, Set<string>>();
  for (const element of subject.instances[0]!.elements)
    if (isAddress(element)) owners.set(element.group, (owners.get(element.group) ?? new Set()).add(element.creator));
  const full = [...owners].find(([, creators]) => creators.size === BLOCKS);
  return full && { group: full[0], creator: [...full[1]][0]! };
}

/** What is asked: a creator more in the full group, the same in an empty one, and an element more of one that is there. */
function insertionsOf(subject: Case): Record<'full' | 'empty' | 'own', Insertion> | undefined {
  const found = fullGroupOf(subject);
  if (found === undefined) return undefined;
  const { group, creator } = found;
  const values = newValues(subject, 'LO');
  const into = (where: string, who: string, element: string): Insertion => ({
    path: [],
    address: { group: where, creator: who, element },
    vr: 'LO',
    values,
  });
  const stranger = `BLOCKSHIFT NEW ${subject.id.slice(0, 4)}`;
  const empty = group === '007B' ? '007D' : '007B';
  return { full: into(group, stranger, '02'), empty: into(empty, stranger, '02'), own: into(group, creator, '02') };
}

function asksOf(subject: RenderedCase, tool: Capabilities) {
  const insertions = insertionsOf(subject.case);
  return {
    insertions,
    control: insertAsks(subject, tool, ['canonical'], insertions?.empty),
    own: insertAsks(subject, tool, ['canonical'], insertions?.own),
    full: insertAsks(subject, tool, RENDERINGS, insertions?.full),
  };
}

/** Somebody's data are gone, or under another name. */
function collision(subject: RenderedCase, { collateral, evidence }: Inserted): Judgement | undefined {
  const lost = collateral.filter(({ key }) => isAddress(key));
  if (lost.length === 0) return undefined;
  const sentence = `changed what ${count(lost.length, 'element')} of others mean to make room in a full group`;
  const observed = several(lost.map(differenceText));
  return failure(subject, 'collateral', sentence, { expected: 'a refusal', observed, ...evidence });
}

/**
 * Where every block is taken and in use, a new creator has no place, and refusing is right. An element more of a creator
 * that is there needs no new block. It counts for tools that insert a creator where blocks are free.
 */
export const insertFullGroup: Property = {
  id: 'insert.full-group',
  title: 'Where all 240 blocks of a group are in use, a new creator is refused, and one that is there can go on',
  consequence: 'A value is dropped in silence, or the last program in the group loses its data to the new one.',
  rules: ['PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c1', 'DER-5'],
  askedOn: 'Cases of one file with a group in the root in which all 240 blocks are in use (`full-group`).',
  renderings: RENDERINGS,
  control: 'The tool inserts the same creator into an empty group of the canonical rendering.',
  operation: 'insert',
  applies: (subject) => isSingle(subject) && fullGroupOf(subject) !== undefined,
  asks(subject, tool) {
    const { control, own, full } = asksOf(subject, tool);
    if ('unsupported' in control) return control;
    return [control, own, full].flatMap((asks) => ('unsupported' in asks ? [] : asks));
  },
  judge(subject, got, tool): Judgement {
    const { insertions, control, own, full } = asksOf(subject, tool);
    const quiet = { claimed: false, mayRefuse: [] };
    const controls = insertResults(subject, got, control, insertions?.empty, quiet);
    if ('judgement' in controls) return controls.judgement;
    if (!controls.get('canonical')?.arrived) return verdict('not-exercised', 'does not insert where a block is free');
    const results = insertResults(subject, got, full, insertions?.full, { claimed: true, mayRefuse: RENDERINGS });
    if ('judgement' in results) return results.judgement;
    for (const result of results.values()) {
      if (result === undefined || insertions === undefined) continue;
      const collided = collision(subject, result);
      if (collided) return collided;
      if (!result.arrived) return notArrived(subject, result, insertions.full);
    }
    const owns = insertResults(subject, got, own, insertions?.own, { claimed: true, mayRefuse: ['canonical'] });
    if ('judgement' in owns) return owns.judgement;
    const more = owns.get('canonical');
    if (more === undefined) {
      const { creator } = insertions!.own.address;
      const sentence = `declined an element more for "${creator}", whose block has room, because the group is full`;
      const ask = 'unsupported' in own ? undefined : own[0]?.id;
      return failure(subject, 'lost-value', sentence, {
        expected: `an element more in the block of "${creator}"`,
        observed: 'a refusal',
        rendering: 'canonical',
        ...(ask !== undefined && { ask }),
      });
    }
    if (!more.arrived) return notArrived(subject, more, insertions!.own);
    return verdict('pass', 'declined a new creator in a full group, and took an element more of one that is there');
  },
};
