import { type Address, isAddress, keyText } from '../../dicom/address.ts';
import type { Meaning, MeaningElement } from '../../dicom/meaning.ts';
import type { VR } from '../../dicom/vr.ts';
import { WITNESS_VRS } from '../canary.ts';
import type { Target, Theme } from '../features/feature.ts';
import { itemsOf } from '../items.ts';
import { vendorElement } from '../vendors/vendor-element.ts';

/** An element that a case can be about. */
export interface Candidate extends Target {
  readonly vr: VR;
  /** The creators in its Item. */
  readonly creators: ReadonlySet<string>;
}

/** Whether a value read from this element shows by itself where it was read, under a VR that nobody disputes. */
const isWitness = (element: MeaningElement): element is MeaningElement & Address =>
  isAddress(element) && WITNESS_VRS.has(element.vr) && 'values' in element && vendorElement(element)?.disputed !== true;

/**
 * The elements that a case can be about, by creator and group, so that a creator with many elements is not chosen more
 * often. A theme that needs the root or an Item finds only those there.
 */
export function candidates(meaning: Meaning, theme: Theme): readonly (readonly Candidate[])[] {
  const owners = new Map<string, Candidate[]>();
  for (const { path, meaning: item } of itemsOf(meaning)) {
    if (theme.place === (path.length === 0 ? 'item' : 'root')) continue;
    const creators = new Set(item.elements.flatMap((e) => (isAddress(e) ? [e.creator] : [])));
    for (const element of item.elements) {
      if (!isWitness(element)) continue;
      const { group, creator, element: byte } = element;
      const owner = keyText({ group, creator, element: String(path.length) });
      const target = { path, address: { group, creator, element: byte }, vr: element.vr, creators };
      const others = owners.get(owner);
      if (others) others.push(target);
      else owners.set(owner, [target]);
    }
  }
  return [...owners.values()];
}
