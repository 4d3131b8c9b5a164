import type { Address, RawPath } from '../../dicom/address.ts';
import { tagText } from '../../dicom/tag.ts';
import { isPrivateData, type Place, placesOf, sameRawPath } from './places.ts';
import { Refused } from './refused.ts';
import type { Task } from './task.ts';

/** A question about an element. */
type Where = { readonly address: Address; readonly path?: RawPath } | { readonly tag: string };

/** The private data elements that a question is about: those of one Item, or of all that the tool looks into. */
export function within(question: Where, { file, policy, capability: { depth } }: Task): Place[] {
  const places = placesOf(file(), policy.resolver());
  const data = places.filter(isPrivateData);
  const path = 'path' in question ? question.path : undefined;
  if (path === undefined) {
    if (!depth.includes('all') && 'address' in question) throw new Refused('asks for one Item');
    return depth.includes('all') ? data : data.filter((place) => place.path.length === 0);
  }
  if (path.length > 0 && !depth.includes('path')) throw new Refused('looks into no Item');
  if (path.length > 0 && !places.some((place) => sameRawPath(place.path, path))) throw new Refused('no such Item');
  return data.filter((place) => sameRawPath(place.path, path));
}

/** Whether an element has a number. */
export const isNumbered =
  (tag: string) =>
  ({ element }: Place): boolean =>
    tagText(element.tag) === tag.toUpperCase();
