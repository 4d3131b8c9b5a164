import { type Address, isAddress } from '../../dicom/address.ts';
import type { Meaning, MeaningElement } from '../../dicom/meaning.ts';
import type { Canaries } from '../canary.ts';
import { owned } from '../elements.ts';
import { changeItem, itemAt } from '../items.ts';
import type { Owned, Scene } from './feature.ts';

/** The elements of the target's creator in the target's Item and group, Sequences apart. */
export function neighbours({ meaning, target }: Scene): readonly Owned[] {
  const { group, creator } = target.address;
  return itemAt(meaning, target.path)!.elements.filter(
    (e): e is Owned => isAddress(e) && e.group === group && e.creator === creator && e.vr !== 'SQ',
  );
}

/** The same element with a value of its own, where anything is given under another owner or group. */
export const again = (element: Owned, mint: Canaries, instead: Partial<Address> = {}): MeaningElement =>
  owned(
    { group: element.group, creator: element.creator, element: element.element, ...instead },
    element.vr,
    mint(element.vr),
  );

/** The Meaning with the target's Item changed. */
export const inItem = (scene: Scene, change: (item: Meaning) => Meaning): Meaning =>
  changeItem(scene.meaning, scene.target.path, change);

/** The Meaning with elements added to the target's Item. */
export const withMore = (scene: Scene, added: readonly MeaningElement[]): Meaning =>
  inItem(scene, ({ elements }) => ({ elements: [...elements, ...added] }));

/** Whether the target's Item holds an element whose owner is as asked, compared with the target's. */
export const creatorBeside = (
  { meaning, subject }: { readonly meaning: Meaning; readonly subject: { readonly target: Scene['target'] } },
  accept: (other: Address, own: Address) => boolean,
): boolean => {
  const { path, address } = subject.target;
  return itemAt(meaning, path)!.elements.some((e) => isAddress(e) && accept(e, address));
};

/** Whether an element has the group and the low byte of an address, whoever owns it. */
export const sameByte = (element: MeaningElement, address: Address): element is Owned =>
  isAddress(element) && element.group === address.group && element.element === address.element;
