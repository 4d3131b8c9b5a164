import type { Capabilities, Report } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Ask, Observations } from '../../contract/property.ts';
import { keyText, placeText } from '../../dicom/address.ts';
import { askAbout } from '../ask-about.ts';
import { type AnswerTo, type Gathered, gather } from '../gather.ts';
import { fileOf, verdict } from '../judge-helpers.ts';
import { outOfReach } from '../reach.ts';
import { type Listed, matchListing } from './match-listing.ts';
import { type PlacedElement, placedElements } from './placed-elements.ts';

/** Asks for listings, or why the tool cannot be asked. */
export function readAsks(
  subject: RenderedCase,
  tool: Capabilities,
  renderings: readonly RenderingId[],
  report?: Report,
): readonly Ask[] | { readonly unsupported: string } {
  const out = outOfReach(subject, tool.read, renderings);
  if (out) return out;
  if (report && !tool.read!.reports.includes(report))
    return { unsupported: `the tool does not report ${report} of elements` };
  return renderings.map((rendering) => askAbout(rendering, { operation: 'read' }));
}

/** The listings of the renderings asked about. */
export interface Listings {
  of(rendering: RenderingId): ReadonlyMap<PlacedElement, Listed>;
  /** What the canonical rendering shows for an element in the same Item, whatever its block. */
  canonical(placed: PlacedElement): Listed | undefined;
  readonly answers: Gathered<AnswerTo<'read'>>;
}

const byPlace = new WeakMap<ReadonlyMap<PlacedElement, Listed>, ReadonlyMap<string, Listed>>();

function listedByPlace(listed: ReadonlyMap<PlacedElement, Listed>): ReadonlyMap<string, Listed> {
  const before = byPlace.get(listed);
  if (before) return before;
  const found = new Map<string, Listed>();
  for (const one of listed.values()) found.set(one.placed.place, one);
  byPlace.set(listed, found);
  return found;
}

/**
 * The listings, or the judgement that takes their place: also where the canonical one does not show the target, with
 * its value unless the tool withholds it.
 */
export function listingsOf(
  subject: RenderedCase,
  got: Observations,
  tool: Capabilities,
  asks: readonly Ask[] | { readonly unsupported: string },
): Listings | { readonly judgement: Judgement } {
  if ('unsupported' in asks) return { judgement: verdict('unsupported', asks.unsupported) };
  const answers = gather(asks, got, 'read');
  if ('judgement' in answers) return answers;
  const listings = new Map(
    asks.map(({ rendering }) => [
      rendering,
      matchListing(fileOf(subject, rendering), answers.answer(rendering)!.elements, tool.read!.vrs),
    ]),
  );
  const canonical = listedByPlace(listings.get('canonical')!);
  const { path, address } = subject.case.target;
  const target = canonical.get(placeText(path, address));
  if (!target || target.value === 'other') {
    const how = target ? 'does not show the value of' : 'does not list';
    const sentence = `${how} ${keyText(address)} in the canonical rendering`;
    return { judgement: verdict('not-exercised', sentence, answers.ask('canonical')) };
  }
  return {
    of: (rendering) => listings.get(rendering)!,
    canonical: (placed) => canonical.get(placed.place),
    answers,
  };
}

const canonicalPlaces = new WeakMap<RenderedCase, ReadonlySet<string>>();

/**
 * Whether an element is in the canonical rendering too, and so not the rival's. Its place tells, not its creator: a
 * rival may be a vendor's creator that other Items of the case hold as well.
 */
export function isCommon(subject: RenderedCase, placed: PlacedElement): boolean {
  let places = canonicalPlaces.get(subject);
  if (!places) {
    places = new Set(placedElements(fileOf(subject, 'canonical')).map(({ place }) => place));
    canonicalPlaces.set(subject, places);
  }
  return places.has(placed.place);
}
