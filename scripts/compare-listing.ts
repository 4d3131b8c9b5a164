import { type Capability, includes } from '../contract/capability.ts';
import type { SeenElement } from '../contract/observation.ts';
import type { Expected } from '../corpus/expected.ts';
import type { ExpectedElement } from '../corpus/expected-elements.ts';
import { meaningFrom } from '../corpus/meaning-from.ts';
import type { RawPath } from '../dicom/address.ts';
import { isBlockTag } from '../dicom/private-block.ts';
import { parseTag, tagForPeople } from '../dicom/tag.ts';
import { rawPathText } from '../oracles/raw-path.ts';
import { shownCreator } from '../oracles/read/match-listing.ts';
import { sameValue } from '../oracles/same-value.ts';

/**
 * Where a tool's listing is not what a file of the corpus means, one sentence each: private elements by Item and number,
 * their values, owners and, where the file states them, VRs. Elements that `isHidden` may be left out.
 */
export function compareListing(
  { elements, readable }: Pick<Expected, 'elements' | 'readable'>,
  rows: readonly SeenElement[],
  { vrs }: Pick<Capability, 'vrs'>,
  isHidden: (spot: string) => boolean,
): readonly string[] {
  const left = new Map<string, SeenElement[]>();
  for (const row of rows) {
    if (!isBlockTag(parseTag(row.tag) ?? 0)) continue;
    const spot = spotText(row.path ?? [], row.tag.toUpperCase());
    const there = left.get(spot);
    if (there) there.push(row);
    else left.set(spot, [row]);
  }
  const faults = elements
    .filter(({ tag }) => isBlockTag(parseTag(tag)!))
    .flatMap((element): readonly string[] => {
      const spot = spotText(element.path, element.tag);
      const seen = left.get(spot)?.shift();
      // Of a damaged file nobody has to show anything; what is shown must be in it.
      if (readable === 'part') return [];
      if (!seen) return isHidden(spot) ? [] : [`does not list ${element.place}`];
      return faultsOf(element, seen, includes(vrs, element.vr));
    });
  const extra = [...left].filter(([, more]) => more.length > 0);
  return [...faults, ...extra.map(([spot]) => `lists ${spot}, which is not there`)];
}

function faultsOf(element: ExpectedElement, seen: SeenElement, printsValues: boolean): readonly string[] {
  const { place, owner, storedVR } = element;
  const [meant] = meaningFrom([{ ...element, path: [] }]).elements;
  if (printsValues && meant && sameValue(meant, seen.values) === 'other')
    return [`another value for ${place}: ${JSON.stringify(seen.values)}`];
  const creator = shownCreator(seen);
  if (creator !== undefined && creator !== owner) return [`${JSON.stringify(creator)} for the owner of ${place}`];
  const isStated = storedVR !== null && storedVR !== 'UN' && typeof seen.vr === 'string';
  return isStated && seen.vr !== storedVR ? [`VR ${seen.vr} for ${place}, which is ${storedVR}`] : [];
}

/** An Item and an element in it by number, for people: `00081140[0]/(0021,1004)`. */
export const spotText = (path: RawPath, tag: string): string =>
  [...(path.length > 0 ? [rawPathText(path)] : []), tagForPeople(parseTag(tag)!)].join('/');
