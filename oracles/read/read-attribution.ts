import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import { NOBODYS_CREATORS } from '../../contract/nobodys-creators.ts';
import type { Property } from '../../contract/property.ts';
import { several } from '../expected.ts';
import { count, failure, fileOf, verdict } from '../judge-helpers.ts';
import { rawPathText } from '../raw-path.ts';
import { isSingle } from '../reach.ts';
import { listingsOf, readAsks } from './listings.ts';
import { type Listed, shownCreator } from './match-listing.ts';
import { type PlacedElement, placedElements } from './placed-elements.ts';

const RENDERINGS: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

const whose = (creator: string | null | undefined): string => (creator == null ? 'nobody' : `"${creator}"`);

/** Whether, in the Data Set of an element, a creator is named right that a tool can know from its reservation only. */
const namesStranger = (rows: readonly Listed[], { raw }: PlacedElement): boolean => {
  const place = rawPathText(raw);
  return rows.some(
    ({ placed, seen }) =>
      placed.owner !== undefined &&
      NOBODYS_CREATORS.includes(placed.owner) &&
      shownCreator(seen) === placed.owner &&
      rawPathText(placed.raw) === place,
  );
};

/**
 * The creator that a tool names for an element is the one that reserved its block in its own Data Set. A creator of the
 * same file, named for an element of another, is wrong in every rendering; a creator left unnamed, or printed in a way of
 * the tool's own, counts only where the canonical rendering has it right. But a tool that names a creator that no
 * dictionary knows goes by the reservations: if it says of another element of that Data Set that it has none, whatever
 * the rendering, it has overlooked one.
 */
export const readAttribution: Property = {
  id: 'read.attribution',
  title: 'Where a creator is named for an element, it is the one that reserved the block in that Data Set',
  consequence: 'A value is credited to a program that did not write it, and is interpreted by the wrong manual.',
  rules: ['PS3.5-7.8.1-a1', 'PS3.5-7.8.1-b1', 'PS3.5-7.8.1-c2', 'PS3.5-7.8.1-a-n2', 'PS3.5-6.2-LO'],
  askedOn: 'Every case of one file, legal or tolerated.',
  renderings: RENDERINGS,
  control:
    'The listing of the canonical rendering shows the target. The name of another creator of the file counts in every rendering; one left out or spelled otherwise counts where the canonical rendering has it right, and "none" also where the tool names one in the same Data Set that no dictionary knows.',
  operation: 'read',
  applies: isSingle,
  asks: (subject, tool) => readAsks(subject, tool, RENDERINGS, 'creator'),
  judge(subject, got, tool): Judgement {
    const listings = listingsOf(subject, got, tool, readAsks(subject, tool, RENDERINGS, 'creator'));
    if ('judgement' in listings) return listings.judgement;
    let right = 0;
    for (const rendering of RENDERINGS) {
      const elements = placedElements(fileOf(subject, rendering));
      const present = new Set(elements.map(({ owner }) => owner));
      const rows = [...listings.of(rendering).values()].filter(({ seen }) => seen.creator !== undefined);
      const wrong = rows.filter(({ placed, seen }) => {
        const shown = shownCreator(seen) ?? undefined;
        if (shown === placed.owner) return false;
        if (shown !== undefined && present.has(shown)) return true;
        if (seen.creator === null && namesStranger(rows, placed)) return true;
        const control = listings.canonical(placed);
        return control !== undefined && (shownCreator(control.seen) ?? undefined) === control.placed.owner;
      });
      right += rows.filter(({ placed, seen }) => (shownCreator(seen) ?? undefined) === placed.owner).length;
      if (wrong.length === 0) continue;
      const { placed, seen } = wrong[0]!;
      const sentence = `names ${whose(shownCreator(seen))} as the creator of ${placed.place}, and a wrong one for ${wrong.length} of ${count(rows.length, 'element')}`;
      return failure(subject, 'wrong-name', sentence, {
        expected: several(wrong.map((row) => `${row.placed.place} belongs to ${whose(row.placed.owner)}`)),
        observed: several(wrong.map((row) => `${row.placed.place} shown under ${whose(shownCreator(row.seen))}`)),
        ...listings.answers.ask(rendering),
      });
    }
    if (right === 0) return verdict('not-exercised', 'names no creator for any element of the case');
    return verdict('pass', `named the right creator for ${count(right, 'element')}`);
  },
};
