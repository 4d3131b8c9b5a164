import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress, keyText } from '../../dicom/address.ts';
import { several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { isSingle } from '../reach.ts';
import { isCommon, listingsOf, readAsks } from './listings.ts';
import type { Listed } from './match-listing.ts';
import { genericNames, shownName } from './shown.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

/** The name of each address in a listing, where it has the same one in all Items. */
function namesIn(rows: Iterable<Listed>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    const key = row.placed.keyText;
    const name = shownName(row);
    names.set(key, names.has(key) && names.get(key) !== name ? '' : name);
  }
  return names;
}

/** A name belongs to an address, and not to whoever has its usual number. */
export const readNames: Property = {
  id: 'read.names',
  title: 'A name follows the creator: it is kept after a move and never lent to another creator on the usual block',
  consequence: 'People read a trustworthy name beside a number that means something else.',
  rules: ['PS3.5-7.8.1-c2', 'PS3.5-7.8.1-b1', 'PS3.5-7.8.1-g-n3'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: RENDERINGS,
  control:
    'The canonical rendering shows a name for the same address, and the tool gives it to no other; names made of the number say nothing.',
  operation: 'read',
  applies: isSingle,
  asks: (subject, tool) => readAsks(subject, tool, RENDERINGS, 'name'),
  judge(subject, got, tool): Judgement {
    const listings = listingsOf(subject, got, tool, readAsks(subject, tool, RENDERINGS, 'name'));
    if ('judgement' in listings) return listings.judgement;
    const generic = genericNames(RENDERINGS.map((rendering) => listings.of(rendering).values()));
    const names = new Map([...namesIn(listings.of('canonical').values())].filter(([, name]) => !generic.has(name)));
    const { creator } = subject.case.target.address;
    let judged = 0;
    for (const rendering of ['moved', 'decoy'] as const) {
      const wrong: { row: Listed; expected: string; lent: boolean }[] = [];
      for (const row of listings.of(rendering).values()) {
        const { placed } = row;
        if (isCommon(subject, placed)) {
          const expected = names.get(placed.keyText);
          if (expected === undefined) continue;
          judged += 1;
          if (shownName(row) !== expected) wrong.push({ row, expected: `"${expected}"`, lent: false });
        } else if (isAddress(placed.key) && placed.key.creator !== creator) {
          const theirs = names.get(keyText({ ...placed.key, creator }));
          if (theirs !== undefined && shownName(row) === theirs)
            wrong.push({ row, expected: `not "${theirs}", which is the name under "${creator}"`, lent: true });
        }
      }
      const first = wrong.find(({ lent }) => lent) ?? wrong[0];
      if (!first) continue;
      const name = shownName(first.row) || 'nothing';
      const sentence = first.lent
        ? `calls ${first.row.placed.place} "${name}", which is the name of that byte under "${creator}"`
        : `calls ${first.row.placed.place} "${name}" where it says ${first.expected} in the canonical rendering, and ${count(wrong.length, 'element')} of ${judged} by another name`;
      return failure(subject, 'wrong-name', sentence, {
        expected: several(wrong.map(({ row, expected }) => `${row.placed.place}: ${expected}`)),
        observed: several(wrong.map(({ row }) => `${row.placed.place}: "${shownName(row)}"`)),
        ...listings.answers.ask(rendering),
      });
    }
    if (judged === 0) return verdict('not-exercised', 'has no name of its own for any element of the case');
    return verdict('pass', `kept the names of ${count(judged, 'element')}`);
  },
};
