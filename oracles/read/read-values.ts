import { includes } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import { hasItems } from '../../dicom/meaning.ts';
import { several } from '../expected.ts';
import { count, failure, fileOf, valueText, verdict } from '../judge-helpers.ts';
import { isSingle } from '../reach.ts';
import { seenText, witness, witnessText } from '../witness.ts';
import { isCommon, type Listings, listingsOf, readAsks } from './listings.ts';
import type { Listed } from './match-listing.ts';
import { type PlacedElement, placedElements } from './placed-elements.ts';

const PROBES: readonly RenderingId[] = ['moved', 'decoy'];

const placeAndValue = (placed: PlacedElement): string => `${placed.place} = ${valueText(placed.element)}`;

/** The elements that the canonical rendering shows with their values, and that a probe holds too. */
const dueIn = (
  subject: RenderedCase,
  listings: Listings,
  elements: readonly PlacedElement[],
  vrs: readonly string[] | 'all',
): PlacedElement[] =>
  elements.filter(
    (placed) =>
      isCommon(subject, placed) && includes(vrs, placed.element.vr) && listings.canonical(placed)?.value === 'same',
  );

function wrongValues(
  subject: RenderedCase,
  rendering: RenderingId,
  wrong: readonly Listed[],
  right: string,
  listings: Listings,
): Judgement {
  const { meaning } = fileOf(subject, rendering);
  const { placed, seen } = wrong[0]!;
  const near = isAddress(placed.key) ? placed.key : undefined;
  const sentence = `shows ${placed.place} with ${witnessText(meaning, seen.values!, near)}, and ${right} rightly`;
  return failure(subject, 'wrong-value', sentence, {
    expected: several(wrong.map((one) => placeAndValue(one.placed))),
    observed: several(wrong.map((one) => `${one.placed.place} = ${seenText(one.seen.values)}`)),
    ...listings.answers.ask(rendering),
  });
}

function judgeProbe(
  subject: RenderedCase,
  listings: Listings,
  rendering: RenderingId,
  vrs: readonly string[] | 'all',
): Judgement | undefined {
  const file = fileOf(subject, rendering);
  const listed = listings.of(rendering);
  const elements = placedElements(file);
  const due = dueIn(subject, listings, elements, vrs);
  const right = due.filter((placed) => listed.get(placed)?.value === 'same').length;
  const wrong = elements.flatMap((placed) => {
    const row = listed.get(placed);
    if (row?.value !== 'other') return [];
    // What the canonical rendering does not hold has no control: only the value of another element counts.
    const counts = isCommon(subject, placed) ? due.includes(placed) : witness(file.meaning, row.seen.values!);
    return counts ? [row] : [];
  });
  if (wrong.length > 0) {
    return wrongValues(subject, rendering, wrong, `${right} of ${count(due.length, 'element')}`, listings);
  }
  const lost = due.filter((placed) => (listed.get(placed)?.value ?? 'silent') === 'silent');
  if (lost.length === 0) return undefined;
  const sentence = `lists ${right} of the ${count(due.length, 'private element')} that it lists in the canonical rendering`;
  return failure(subject, 'lost-value', sentence, {
    expected: several(lost.map(placeAndValue)),
    observed: several(
      lost.map((placed) => `${placed.place} ${listed.has(placed) ? 'without its value' : 'not listed'}`),
    ),
    ...listings.answers.ask(rendering),
  });
}

/**
 * What a tool shows of the canonical rendering it shows of every other, in the same Items. What it leaves out there, or
 * shows in a way of its own, is not asked for elsewhere.
 */
export const readValues: Property = {
  id: 'read.values',
  title: 'Every private element is listed in its own Item with its value, whatever its block',
  consequence: 'Part of the acquisition parameters is missing from a listing, or a value stands for another one.',
  rules: ['PS3.5-7.8.1-c2', 'PS3.5-7.8-a', 'PS3.5-7.5.1-a', 'PS3.5-7.5.1-b', 'PS3.5-7.8.2-b'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: ['canonical', ...PROBES],
  control:
    'The element comes out of the canonical rendering with its value, and so does the target; of an element that only the decoy rendering holds, only the value of another one is a failure.',
  operation: 'read',
  applies: isSingle,
  asks: (subject, tool) => readAsks(subject, tool, ['canonical', ...PROBES], 'values'),
  judge(subject, got, tool): Judgement {
    const listings = listingsOf(subject, got, tool, readAsks(subject, tool, ['canonical', ...PROBES], 'values'));
    if ('judgement' in listings) return listings.judgement;
    for (const rendering of PROBES) {
      const judgement = judgeProbe(subject, listings, rendering, tool.read!.vrs);
      if (judgement) return judgement;
    }
    const due = dueIn(subject, listings, placedElements(fileOf(subject, 'canonical')), tool.read!.vrs);
    if (due.every(({ element }) => hasItems(element)))
      return verdict('not-exercised', 'shows no private value of the canonical rendering');
    return verdict('pass', `listed ${count(due.length, 'private element')} in their Items with their values`);
  },
};
