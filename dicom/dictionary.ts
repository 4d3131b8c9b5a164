import { data } from 'dcmjs';
import { elementOf, groupOf, type Tag, tagForPeople } from './tag.ts';
import { isVR, type VR } from './vr.ts';

/** What dcmjs writes where PS3.6 leaves a choice (`US or SS`, `OB or OW` …); the first is the one that stands for it. */
const CHOICES: Readonly<Record<string, readonly VR[]>> = {
  xs: ['US', 'SS'],
  ox: ['OW', 'OB'],
  lt: ['OW', 'US', 'SS'],
  up: ['UL'],
};

const NONE: readonly VR[] = [];

/**
 * The entry for a standard element. Odd groups have none: the ranges 50xx and 60xx of the dictionary do not reach into
 * private groups (PS3.5 7.6 Note).
 */
const entryOf = (tag: Tag): { readonly vr: string; readonly name: string } | undefined =>
  groupOf(tag) % 2 === 1 ? undefined : data.DicomMetaDictionary.dictionary[tagForPeople(tag)];

/** Every VR that PS3.6 allows for a standard element, in order of preference; empty where the tag is not in it. */
export function publicVRs(tag: Tag): readonly VR[] {
  if (elementOf(tag) === 0) return groupOf(tag) % 2 === 0 ? ['UL'] : NONE;
  const vr = entryOf(tag)?.vr;
  return vr === undefined ? NONE : isVR(vr) ? [vr] : (CHOICES[vr] ?? NONE);
}

/**
 * The VR of a standard element by the dictionary of dcmjs 0.51.1, as a reader of Implicit VR needs it: US where US or
 * SS is possible, OW where OB or OW is (PS3.5 A.1). Undefined for private, unknown and delimitation tags.
 */
export const publicVR = (tag: Tag): VR | undefined => publicVRs(tag)[0];

/** The keyword of a standard element, e.g. `PatientName`, without the mark that dcmjs puts before retired ones. */
export function publicName(tag: Tag): string | undefined {
  if (elementOf(tag) === 0) return groupOf(tag) % 2 === 0 ? 'GroupLength' : undefined;
  return entryOf(tag)?.name.replace(/^RETIRED_/, '');
}
