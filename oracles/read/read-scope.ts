import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Harm, Judgement } from '../../contract/judgement.ts';
import type { Property } from '../../contract/property.ts';
import { several } from '../expected.ts';
import { count, failure, fileOf, verdict } from '../judge-helpers.ts';
import { hasFeature, hidesVR, isSingle } from '../reach.ts';
import { sameValue } from '../same-value.ts';
import { type Listings, listingsOf, readAsks } from './listings.ts';
import { type Listed, shownCreator } from './match-listing.ts';
import { type PlacedElement, placedElements } from './placed-elements.ts';
import { shownName, shownVR } from './shown.ts';

const RENDERINGS: readonly [RenderingId, RenderingId] = ['canonical', 'moved'];

/** An element, and those with its number that belong to somebody else in other Data Sets of the file. */
interface Contested {
  readonly placed: PlacedElement;
  readonly others: readonly PlacedElement[];
}

function contestedIn(elements: readonly PlacedElement[]): Contested[] {
  const sameTag = new Map<number, PlacedElement[]>();
  for (const placed of elements) {
    const there = sameTag.get(placed.tag);
    if (there) there.push(placed);
    else sameTag.set(placed.tag, [placed]);
  }
  return elements
    .map((placed) => ({
      placed,
      others: sameTag.get(placed.tag)!.filter((one) => one.owner !== placed.owner && one.item !== placed.item),
    }))
    .filter(({ others, placed }) => others.length > 0 || placed.owner === undefined);
}

interface Leak {
  readonly placed: PlacedElement;
  readonly harm: Harm;
  readonly what: string;
}

/** What an element has from the owner of its block in another Data Set. */
function leakAt(
  subject: RenderedCase,
  { placed, others }: Contested,
  rows: ReadonlyMap<PlacedElement, Listed>,
  elsewhere: ReadonlyMap<string, Listed>,
  owners: ReadonlySet<string | undefined>,
): Leak | undefined {
  const row = rows.get(placed);
  const control = elsewhere.get(placed.place);
  if (!row) {
    if (control?.value !== 'same') return undefined;
    return { placed, harm: 'lost-value', what: 'not listed, although the block alone makes the difference' };
  }
  const shown = shownCreator(row.seen);
  const foreign = placed.owner === undefined ? owners : new Set(others.map(({ owner }) => owner));
  if (typeof shown === 'string' && shown !== placed.owner && foreign.has(shown))
    return { placed, harm: 'leak', what: `under "${shown}", who has the block in another Data Set` };
  const lender = others.find((one) => row.value === 'other' && sameValue(one.element, row.seen.values) === 'same');
  if (lender) return { placed, harm: 'leak', what: `with the value of ${lender.place}` };
  if (!control) return undefined;
  for (const one of others) {
    const theirs = rows.get(one);
    const before = elsewhere.get(one.place);
    if (!theirs || !before) continue;
    const name = shownName(row);
    // Where the other has its number in both renderings, the name may go with the number.
    const isLent = before.seen.tag !== theirs.seen.tag && [theirs, before].every((at) => shownName(at) === name);
    if (name !== '' && isLent && name !== shownName(control))
      return { placed, harm: 'leak', what: `called "${name}" like ${one.place}` };
    const vr = shownVR(row);
    const isHidden = hidesVR(subject.case.encoding) && vr !== undefined && vr !== shownVR(control);
    if (isHidden && vr !== placed.element.vr && vr === shownVR(theirs) && vr === shownVR(before))
      return { placed, harm: 'leak', what: `with VR ${vr} like ${one.place}` };
  }
  return undefined;
}

function leaksIn(subject: RenderedCase, listings: Listings, rendering: RenderingId, other: RenderingId) {
  const elements = placedElements(fileOf(subject, rendering));
  const contested = contestedIn(elements);
  const elsewhere = new Map([...listings.of(other).values()].map((row) => [row.placed.place, row]));
  const owners = new Set(elements.map(({ owner }) => owner));
  const rows = listings.of(rendering);
  return {
    contested: contested.filter(({ placed }) => rows.has(placed) || elsewhere.has(placed.place)),
    leaks: contested.flatMap((one) => leakAt(subject, one, rows, elsewhere, owners) ?? []),
  };
}

/** Reservations are neither inherited by Items nor do they outlast them. */
export const readScope: Property = {
  id: 'read.scope',
  title: 'A reservation counts in its own Data Set: nothing passes from parent to Item, back, or to the next Item',
  consequence: 'Elements of one frame are described and decoded by the creator of another.',
  rules: ['PS3.5-7.8.1-g1', 'PS3.5-7.8.1-g2', 'PS3.5-7.8.1-g-n1', 'PS3.5-7.8.1-g-n2', 'DER-1'],
  askedOn:
    'Cases of one file in which Items give a block to other creators than the Data Set around them or their neighbours do (`redeclare`, `siblings`), or hold data of a creator that only the Data Set around them names (`parent-only`, tolerated).',
  renderings: RENDERINGS,
  control:
    'The listing of the canonical rendering shows the target. A creator or a value of another Data Set counts outright; a name, a VR or an element left out counts where the other of the two renderings has it right.',
  operation: 'read',
  applies: (subject) =>
    isSingle(subject) && ['redeclare', 'siblings', 'parent-only'].some((feature) => hasFeature(subject, feature)),
  asks: (subject, tool) => readAsks(subject, tool, RENDERINGS),
  judge(subject, got, tool): Judgement {
    const listings = listingsOf(subject, got, tool, readAsks(subject, tool, RENDERINGS));
    if ('judgement' in listings) return listings.judgement;
    const [canonical, moved] = RENDERINGS;
    let total = 0;
    for (const [rendering, other] of [
      [canonical, moved],
      [moved, canonical],
    ] as const) {
      const { contested, leaks } = leaksIn(subject, listings, rendering, other);
      total += contested.length;
      const first = leaks.find(({ harm }) => harm === 'leak') ?? leaks[0];
      if (!first) continue;
      const sentence = `shows ${first.placed.place} ${first.what}, and ${leaks.length} of ${count(contested.length, 'element')} in contested blocks wrongly`;
      return failure(subject, first.harm, sentence, {
        expected: several(
          leaks.map(({ placed }) => `${placed.place} of ${placed.owner ? `"${placed.owner}"` : 'nobody'}`),
        ),
        observed: several(leaks.map(({ placed, what }) => `${placed.place} ${what}`)),
        ...listings.answers.ask(rendering),
      });
    }
    if (total === 0)
      return verdict('not-exercised', 'lists no element whose block belongs to somebody else in another Data Set');
    return verdict('pass', `kept apart the owners of ${count(total, 'element')} in contested blocks`);
  },
};
