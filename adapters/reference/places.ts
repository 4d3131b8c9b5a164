import type { RawPath } from '../../dicom/address.ts';
import { type DataSet, type DicomFile, type Element, isSequence } from '../../dicom/data-set.ts';
import { isCreatorTag, isPrivateGroup } from '../../dicom/private-block.ts';
import { elementOf, groupOf, tagText } from '../../dicom/tag.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import type { Resolver } from './resolver.ts';

/** An element where it stands, and the creator that it is attributed to. */
export interface Place {
  readonly path: RawPath;
  readonly element: Element;
  readonly owner: string | undefined;
  /** The VR stands in the file, and it is not UN. */
  readonly vrStored: boolean;
}

/** Every element of a file in file order, a Sequence before what it holds. */
export function placesOf(file: DicomFile, resolver: Resolver): Place[] {
  const places: Place[] = [];
  const walk = (dataSet: DataSet, path: RawPath, explicit: boolean): void => {
    resolver.enter(dataSet);
    for (const element of dataSet.elements) {
      const vrStored = explicit && element.vr !== 'UN';
      places.push({ path, element, owner: resolver.owner(element.tag), vrStored });
      if (!isSequence(element)) continue;
      for (const [item, inner] of element.items.entries()) {
        walk(inner, [...path, { tag: tagText(element.tag), item }], vrStored);
      }
    }
    resolver.leave();
  };
  walk(file.dataSet, [], encodingOf(file.transferSyntax).explicit);
  return places;
}

/** Whether an element is private data: neither a Private Creator nor a group length. */
export const isPrivateData = ({ element: { tag } }: Place): boolean =>
  isPrivateGroup(groupOf(tag)) && !isCreatorTag(tag) && elementOf(tag) !== 0;

/** Whether two paths lead to the same Item. */
export const sameRawPath = (a: RawPath, b: RawPath): boolean =>
  a.length === b.length && a.every((step, i) => step.tag === b[i]!.tag && step.item === b[i]!.item);
