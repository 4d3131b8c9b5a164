import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { tagForPeople } from '../../dicom/tag.ts';
import { several } from '../expected.ts';
import { failure, verdict } from '../judge-helpers.ts';
import { INSERTED, insertAsks, insertResults, notArrived } from './inserted.ts';
import { isInsertable, ownInsertion } from './insertion.ts';

/**
 * An element more of a creator that has a block goes into that block. Which block it is afterwards is free: a tool may
 * renumber; but there is no reservation more than before.
 */
export const insertOwnBlock: Property = {
  id: 'insert.own-block',
  title: 'Inserted for a creator that has a block in the Item, an element goes into it and no second block is reserved',
  consequence: 'What one program wrote is split over two blocks, and readers that take the first find half of it.',
  rules: ['PS3.5-7.8.1-a4', 'PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c2', 'PS3.5-7.8.1-a-n1'],
  askedOn: 'Cases of one file in which the creator of the target has a low byte to spare.',
  renderings: INSERTED,
  control: 'None: whoever says success must have put the element there, in every rendering. A refusal is no failure.',
  operation: 'insert',
  applies: (subject) => isInsertable(subject) && ownInsertion(subject) !== undefined,
  asks: (subject, tool) => insertAsks(subject, tool, INSERTED, ownInsertion(subject.case)),
  judge(subject, got, tool): Judgement {
    const insertion = ownInsertion(subject.case);
    const asks = insertAsks(subject, tool, INSERTED, insertion);
    const results = insertResults(subject, got, asks, insertion, { claimed: true, mayRefuse: [] });
    if ('judgement' in results) return results.judgement;
    for (const result of results.values()) {
      if (result === undefined || insertion === undefined) continue;
      if (!result.arrived) return notArrived(subject, result, insertion);
      if (result.after.length > Math.max(result.before.length, 1)) {
        const sentence = `reserved a second block for "${insertion.address.creator}", which has one with room`;
        return failure(subject, 'lost-value', sentence, {
          expected: `${result.before.map(({ tag }) => tagForPeople(tag)).join(', ')} and no other`,
          observed: several(result.after.map(({ tag }) => tagForPeople(tag))),
          ...result.evidence,
        });
      }
    }
    if (!results.has('moved')) return verdict('not-exercised', 'the moved rendering does not have the Item asked for');
    return verdict('pass', `put the new element into the block of "${insertion?.address.creator}"`);
  },
};
