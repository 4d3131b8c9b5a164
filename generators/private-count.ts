import type { Case } from '../contract/case.ts';
import { isAddress } from '../dicom/address.ts';
import { hasItems, type Meaning } from '../dicom/meaning.ts';
import { itemsOf } from './items.ts';

/**
 * How many private elements a person who looks into a case meets: those of its first file, Sequences apart, and the rival's in
 * that file. Elements that nobody owns count too.
 */
export const privateCount = ({ instances, rival }: Case): number =>
  countIn(instances[0]!) +
  rival.places.filter(({ instance }) => instance === 0).reduce((sum, { elements }) => sum + elements.length, 0);

const countIn = (meaning: Meaning): number =>
  [...itemsOf(meaning)].reduce(
    (sum, item) => sum + item.meaning.elements.filter((e) => !hasItems(e) && isPrivate(e)).length,
    0,
  );

const isPrivate = (element: Meaning['elements'][number]): boolean =>
  isAddress(element) || Number.parseInt(element.tag.slice(0, 4), 16) % 2 === 1;
