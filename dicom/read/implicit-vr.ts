import { type Address, addressOf } from '../address.ts';
import { publicVR } from '../dictionary.ts';
import { byteOf, isCreatorTag, ownerOf } from '../private-block.ts';
import { elementOf, groupOf, type Tag } from '../tag.ts';
import type { VR } from '../vr.ts';

/** What a dictionary of private elements knows; undefined where it knows nothing. */
export type VrOf = (address: Address) => VR | undefined;

/** The creators of one Data Set that were read so far. */
export type Creators = ReadonlyMap<Tag, string>;

/** The VR that a dictionary gives an element: by tag, or by the creator in the element's own Data Set. */
export function dictionaryVR(tag: Tag, creators: Creators, vrOf: VrOf | undefined): VR | undefined {
  const owner = ownerOf(tag, creators);
  if (owner !== undefined) return vrOf?.(addressOf(groupOf(tag), owner, byteOf(tag)));
  return publicVR(tag);
}

/** The VR of an element whose Transfer Syntax has none: group length UL, creator LO, by dictionary, else UN. */
export function implicitVR(tag: Tag, creators: Creators, vrOf: VrOf | undefined): VR {
  if (elementOf(tag) === 0) return 'UL';
  return isCreatorTag(tag) ? 'LO' : (dictionaryVR(tag, creators, vrOf) ?? 'UN');
}
