import type { SeenElement } from '../../contract/observation.ts';
import { type DicomFile, isSequence } from '../../dicom/data-set.ts';
import { tagText } from '../../dicom/tag.ts';
import { isPrivateData, placesOf } from './places.ts';
import type { Policy } from './policy.ts';
import { seenValues } from './seen-values.ts';

/** Every private data element of a file, with all that can be told of it. */
export function listElements(file: DicomFile, policy: Policy): readonly SeenElement[] {
  const places = placesOf(file, policy.resolver()).filter(isPrivateData);
  return policy.listed(
    places.map((place): SeenElement => {
      const vr = policy.vr(place);
      return {
        path: place.path,
        tag: tagText(place.element.tag),
        creator: place.owner ?? null,
        name: policy.name(place),
        ...(isSequence(place.element) ? { vr: 'SQ' } : { vr, values: seenValues(place.element, vr) }),
      };
    }),
  );
}
