import { type DataSet, type DicomFile, isSequence, isValue } from '../dicom/data-set.ts';
import { creatorsOf, isCreatorTag, isPrivateTag } from '../dicom/private-block.ts';
import { encodingOf } from '../dicom/transfer-syntax.ts';
import { isShortForm, LONGEST_SHORT_VALUE } from '../dicom/write/short-form.ts';
import type { ItemPlace } from './layouts/item-place.ts';
import { note, placeOf } from './transform-notes.ts';

const grouped = (bytes: number): string => bytes.toLocaleString('en-US');

/** The VRs of a file that another encoding of it does not tell: those that do not fit, and those it has no room for. */
export function vrNotes(before: Coded, after: Coded, everyPlace?: boolean): readonly string[] {
  const { explicit } = encodingOf(after.transferSyntax);
  const isGone =
    encodingOf(before.transferSyntax).explicit &&
    hasPrivateVRs(before.dataSet) &&
    !(explicit && hasPrivateVRs(after.dataSet));
  return [
    ...(isGone
      ? [`VRs of private elements are not in the file any more: ${explicit ? 'they are UN' : 'Implicit VR has none'}`]
      : []),
    ...(explicit ? longValueNotes(after.dataSet, everyPlace) : []),
  ];
}

type Coded = Pick<DicomFile, 'transferSyntax' | 'dataSet'>;

/**
 * The elements of a Data Set that Explicit VR cannot give their VR, being too long for its length field of 16 bits:
 * they are written as UN (PS3.5 6.2.2 Note 2, CP-1066). By VR.
 */
function longValueNotes(dataSet: DataSet, everyPlace?: boolean): readonly string[] {
  const found: Found = new Map();
  findLong(dataSet, undefined, found);
  const room = `its length field in Explicit VR holds ${grouped(LONGEST_SHORT_VALUE)} bytes at most`;
  return [...found].flatMap(([vr, places]) =>
    note(`VR ${vr} not kept (UN instead), since ${room}`, places, everyPlace),
  );
}

type Found = Map<string, (() => string)[]>;

function findLong(dataSet: DataSet, place: ItemPlace | undefined, found: Found): void {
  for (const element of dataSet.elements) {
    if (isSequence(element)) {
      // Inside UN everything is in Implicit VR, whose length fields have 32 bits.
      if (element.vr === 'UN') continue;
      for (let item = 0; item < element.items.length; item++)
        findLong(element.items[item]!, { outer: place, sequence: element.tag, within: dataSet, item }, found);
    } else if (isValue(element) && element.bytes.length > LONGEST_SHORT_VALUE && isShortForm(element.vr)) {
      const where = placeOf(place, element.tag, creatorsOf(dataSet));
      const text = (): string => `${where()} of ${grouped(element.bytes.length)} bytes`;
      const others = found.get(element.vr);
      if (others) others.push(text);
      else found.set(element.vr, [text]);
    }
  }
}

/** Whether a Data Set in Explicit VR tells the VR of a private element: creators have LO whatever is said. */
function hasPrivateVRs({ elements }: DataSet): boolean {
  for (const element of elements) {
    if (element.vr === 'UN') continue;
    if (isPrivateTag(element.tag) && !isCreatorTag(element.tag)) return true;
    if (isSequence(element) && element.items.some(hasPrivateVRs)) return true;
  }
  return false;
}
