import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress, placeText } from '../../dicom/address.ts';
import type { VR } from '../../dicom/vr.ts';
import { several } from '../expected.ts';
import { count, failure, verdict } from '../judge-helpers.ts';
import { hidesVR, isSingle } from '../reach.ts';
import { isCommon, type Listings, listingsOf, readAsks } from './listings.ts';
import type { Listed } from './match-listing.ts';
import type { PlacedElement } from './placed-elements.ts';
import { shownVR } from './shown.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

interface Wrong {
  readonly row: Listed;
  readonly expected: string;
}

/** The element of the target's creator with the byte that an element of the rival has, in the same Item. */
function counterpart(
  subject: RenderedCase,
  { path, key }: PlacedElement,
  rows: ReadonlyMap<PlacedElement, Listed>,
): Listed | undefined {
  if (!isAddress(key)) return undefined;
  const place = placeText(path, { ...key, creator: subject.case.target.address.creator });
  return [...rows.values()].find(({ placed }) => placed.place === place);
}

/** What is wrong with the VR of an element that the canonical rendering holds too; undefined if nothing can be said. */
function commonVR(row: Listed, control: Listed | undefined, hidden: boolean): { wrong?: Wrong } | undefined {
  const before = control && shownVR(control);
  const now = shownVR(row);
  if (before === undefined) return undefined;
  if (hidden) return now === before ? {} : { wrong: { row, expected: `${before}, as in the canonical rendering` } };
  if (before !== row.placed.stored || now === undefined) return undefined;
  return now === row.placed.stored ? {} : { wrong: { row, expected: `${row.placed.stored}, as in the file` } };
}

/**
 * An element of the rival has the VR of the target's: by its number, because the target's has lost that VR, or it is
 * written otherwise in the file.
 */
function rivalVR(row: Listed, target: Listed | undefined, before: VR | undefined, hidden: boolean): Wrong | undefined {
  const now = shownVR(row);
  const own = row.placed.element.vr;
  if (now === undefined || now !== before || now === own) return undefined;
  if (hidden && (target === undefined || shownVR(target) === before)) return undefined;
  // What it makes of the target too, against the file, is a way of its own and not the target's VR.
  if (!hidden && target?.placed.stored !== before) return undefined;
  return { row, expected: `${own} or UN` };
}

function wrongIn(subject: RenderedCase, listings: Listings, rendering: RenderingId, hidden: boolean) {
  const rows = listings.of(rendering);
  const wrong: Wrong[] = [];
  let judged = 0;
  for (const row of rows.values()) {
    if (isCommon(subject, row.placed)) {
      const result = commonVR(row, listings.canonical(row.placed), hidden);
      judged += result ? 1 : 0;
      if (result?.wrong) wrong.push(result.wrong);
      continue;
    }
    const target = counterpart(subject, row.placed, rows);
    const control = target && listings.canonical(target.placed);
    const found = rivalVR(row, target, control && shownVR(control), hidden);
    if (found) wrong.push(found);
  }
  return { wrong, judged };
}

/** A VR that the bytes do not show is resolved by creator; one that they show is kept. */
export const readVR: Property = {
  id: 'read.vr',
  title:
    'In Implicit VR and UN the VR follows the creator, wherever its block is; in Explicit VR it is the one in the file',
  consequence: 'The bytes of a number are decoded as another type, and the result looks like a number.',
  rules: ['PS3.5-7.1.3-a', 'PS3.5-6.2.2-n2', 'PS3.5-6.2.2-b', 'PS3.5-7.8.1-c2', 'PS3.5-A.2-a'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: RENDERINGS,
  control:
    'The canonical rendering shows a VR for the same element, in Explicit VR the one in the file; of an element that only the decoy rendering holds, only the VR of the target is a failure.',
  operation: 'read',
  applies: isSingle,
  asks: (subject, tool) => readAsks(subject, tool, RENDERINGS, 'vr'),
  judge(subject, got, tool): Judgement {
    const listings = listingsOf(subject, got, tool, readAsks(subject, tool, RENDERINGS, 'vr'));
    if ('judgement' in listings) return listings.judgement;
    const hidden = hidesVR(subject.case.encoding);
    let total = 0;
    for (const rendering of ['moved', 'decoy'] as const) {
      const { wrong, judged } = wrongIn(subject, listings, rendering, hidden);
      total += judged;
      const [first] = wrong;
      if (!first) continue;
      const sentence = `gives ${first.row.placed.place} VR ${shownVR(first.row) ?? 'UN'} instead of ${first.expected}, and ${count(wrong.length, 'element')} in all another VR`;
      return failure(subject, 'wrong-vr', sentence, {
        expected: several(wrong.map(({ row, expected }) => `${row.placed.place}: ${expected}`)),
        observed: several(wrong.map(({ row }) => `${row.placed.place}: ${row.seen.vr ?? 'no VR'}`)),
        ...listings.answers.ask(rendering),
      });
    }
    if (total === 0) return verdict('not-exercised', 'resolves no VR of the canonical rendering');
    return verdict('pass', `kept the VR of ${count(total, 'element')}`);
  },
};
