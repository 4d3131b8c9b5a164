import { tagText } from '../../dicom/tag.ts';
import { isVR, type VR } from '../../dicom/vr.ts';
import type { Listed } from './match-listing.ts';

/** The VR that a tool shows; undefined for UN, for `??` and the like, and where it shows none. */
export function shownVR({ seen }: Listed): VR | undefined {
  const text = seen.vr?.trim().toUpperCase();
  return text !== undefined && isVR(text) && text !== 'UN' ? text : undefined;
}

/** The name that a tool shows; empty where it shows none. */
export const shownName = ({ seen }: Listed): string => seen.name?.trim() ?? '';

/** Whether a name is the number of its element in words, as `Private_0021_1104`. */
function spellsNumber(row: Listed): boolean {
  const tag = tagText(row.placed.tag);
  const name = shownName(row).toUpperCase();
  return name.includes(tag.slice(0, 4)) && (name.includes(tag.slice(4)) || name.includes(tag.slice(6)));
}

/**
 * Names that say nothing about the owner: those that a tool gives to more than one element of the case in one listing
 * ("Unknown Tag & Data"), those made of the element's number, and none at all.
 */
export function genericNames(listings: Iterable<Iterable<Listed>>): ReadonlySet<string> {
  const generic = new Set(['']);
  for (const listing of listings) {
    const named = new Map<string, string>();
    for (const row of listing) {
      const name = shownName(row);
      const key = row.placed.keyText;
      if (spellsNumber(row) || (named.get(name) ?? key) !== key) generic.add(name);
      named.set(name, key);
    }
  }
  return generic;
}
