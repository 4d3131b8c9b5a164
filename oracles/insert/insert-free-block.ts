import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { tagForPeople } from '../../dicom/tag.ts';
import { failure, verdict } from '../judge-helpers.ts';
import { INSERTED, insertAsks, insertResults, notArrived } from './inserted.ts';
import { freshInsertion, isInsertable } from './insertion.ts';

/**
 * An element of a creator without a block gets one: any that is free, which older editions narrow to the first (PS3.5
 * 7.8.1 a, 2020: the first unassigned; 2025a: an unassigned). It is reserved in the Item of the element by an LO of one
 * value. A refusal counts against a tool that inserts into the canonical rendering, because a block is free in all.
 */
export const insertFreeBlock: Property = {
  id: 'insert.free-block',
  title: 'Inserted for a creator that has no block in the Item, an element gets a free one, reserved there',
  consequence: 'The new value belongs to nobody or to another program, and no reader finds it under its name.',
  rules: ['PS3.5-7.8.1-a1', 'PS3.5-7.8.1-a2', 'PS3.5-7.8.1-a3', 'PS3.5-7.8.1-c1', 'PS3.5-7.8.1-g1', 'PS3.5-7.8.1-g2'],
  askedOn:
    'Every case of one file that holds its target: something is inserted next to it for a creator that has no block there.',
  renderings: INSERTED,
  control:
    'The tool does not decline the canonical rendering; where it says success, the element must be there in every rendering.',
  operation: 'insert',
  applies: isInsertable,
  asks: (subject, tool) => insertAsks(subject, tool, INSERTED, freshInsertion(subject.case)),
  judge(subject, got, tool): Judgement {
    const insertion = freshInsertion(subject.case);
    const asks = insertAsks(subject, tool, INSERTED, insertion);
    const results = insertResults(subject, got, asks, insertion, { claimed: true, mayRefuse: ['moved', 'decoy'] });
    if ('judgement' in results) return results.judgement;
    const { creator } = insertion.address;
    for (const [rendering, result] of results) {
      if (result === undefined) {
        const ask = 'unsupported' in asks ? undefined : asks.find((one) => one.rendering === rendering);
        const sentence = `declined to reserve a block for "${creator}" although one is free, as it did not in the canonical rendering`;
        return failure(subject, 'lost-value', sentence, {
          expected: 'any free block',
          observed: 'a refusal',
          rendering,
          ...(ask && { ask: ask.id }),
        });
      }
      if (!result.arrived) return notArrived(subject, result, insertion);
      const other = result.explicit ? result.after.find(({ vr }) => vr !== 'LO') : undefined;
      if (other) {
        const where = tagForPeople(other.tag);
        return failure(subject, 'wrong-vr', `reserved ${where} with VR ${other.vr} instead of LO`, {
          expected: `${where} LO`,
          observed: `${where} ${other.vr}`,
          ...result.evidence,
        });
      }
    }
    if (!results.has('moved')) return verdict('not-exercised', 'the moved rendering does not have the Item asked for');
    return verdict('pass', `reserved a free block for "${creator}" in the Item`);
  },
};
