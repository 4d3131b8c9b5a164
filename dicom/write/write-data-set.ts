import type { DataSet, Element, FragmentsElement, SequenceElement, ValueElement } from '../data-set.ts';
import { isSequence, isValue } from '../data-set.ts';
import { valueElement } from '../make-element.ts';
import { elementOf, groupOf, ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION, type Tag, tagOf } from '../tag.ts';
import type { VR } from '../vr.ts';
import type { ByteSink } from './byte-sink.ts';
import { isShortForm, LONGEST_SHORT_VALUE } from './short-form.ts';
import { swapWords } from './swap-words.ts';

/** How elements are put into bytes, whatever surrounds them. */
export interface ElementEncoding {
  readonly explicit: boolean;
  readonly littleEndian: boolean;
  /**
   * Each run of elements of one group is preceded by its retired Group Length (PS3.5 7.2), at every level; those the
   * Data Set holds are left out.
   */
  readonly groupLengths: boolean;
}

const UNDEFINED = 0xffffffff;

/** Appends the elements of a Data Set or Item, in the order given. Throws RangeError for an impossible violation. */
export function writeDataSet(sink: ByteSink, dataSet: DataSet, encoding: ElementEncoding): void {
  if (!encoding.groupLengths) {
    for (const element of dataSet.elements) writeElement(sink, element, encoding);
    return;
  }
  let group = -1;
  let start = 0;
  for (const element of dataSet.elements) {
    if (elementOf(element.tag) === 0) continue;
    if (groupOf(element.tag) !== group) {
      if (group >= 0) sink.patch32(start - 4, sink.length - start, encoding.littleEndian);
      group = groupOf(element.tag);
      writeElement(sink, valueElement(tagOf(group, 0), 'UL', NO_LENGTH), encoding);
      start = sink.length;
    }
    writeElement(sink, element, encoding);
  }
  if (group >= 0) sink.patch32(start - 4, sink.length - start, encoding.littleEndian);
}

/** In the place of one that is known when the group has been written. */
const NO_LENGTH = new Uint8Array(4);

function writeElement(sink: ByteSink, element: Element, encoding: ElementEncoding): void {
  if (isValue(element)) writeValue(sink, element, encoding);
  else if (isSequence(element)) writeSequence(sink, element, encoding);
  else writeFragments(sink, element, encoding);
}

function writeValue(sink: ByteSink, element: ValueElement, encoding: ElementEncoding): void {
  const { bytes } = element;
  // PS3.5 6.2.2 (CP-1066): too long for the 16-bit length of its VR. Implicit VR has no such limit.
  const tooLong = encoding.explicit && bytes.length > LONGEST_SHORT_VALUE && isShortForm(element.vr);
  const vr = tooLong ? 'UN' : element.vr;
  writeHeader(sink, element, vr, bytes.length, encoding);
  sink.append(encoding.littleEndian ? bytes : swapWords(vr, bytes));
}

function writeSequence(sink: ByteSink, element: SequenceElement, encoding: ElementEncoding): void {
  writeHeader(sink, element, element.vr, element.undefinedLength ? UNDEFINED : 0, encoding);
  const start = sink.length;
  // A UN value is Implicit VR Little Endian throughout, delimitations included, whatever surrounds it (PS3.5 6.2.2).
  const inner = element.vr === 'UN' ? { ...encoding, explicit: false, littleEndian: true } : encoding;
  for (const item of element.items) {
    writeMarker(sink, ITEM, item.undefinedLength ? UNDEFINED : 0, inner.littleEndian);
    const itemStart = sink.length;
    writeDataSet(sink, item, inner);
    if (item.undefinedLength) writeMarker(sink, ITEM_DELIMITATION, 0, inner.littleEndian);
    else sink.patch32(itemStart - 4, sink.length - itemStart, inner.littleEndian);
  }
  if (element.undefinedLength) writeEnd(sink, element, inner.littleEndian);
  else if (element.violation?.length === undefined) {
    sink.patch32(start - 4, sink.length - start, encoding.littleEndian);
  }
}

function writeFragments(sink: ByteSink, element: FragmentsElement, encoding: ElementEncoding): void {
  writeHeader(sink, element, element.vr, UNDEFINED, encoding);
  for (const fragment of element.fragments) {
    writeMarker(sink, ITEM, fragment.length, encoding.littleEndian);
    sink.append(fragment);
  }
  writeEnd(sink, element, encoding.littleEndian);
}

function writeEnd(sink: ByteSink, element: Element, littleEndian: boolean): void {
  if (!element.violation?.omitDelimitation) writeMarker(sink, SEQUENCE_DELIMITATION, 0, littleEndian);
}

/** Item and the two Delimitations have no VR in any Transfer Syntax (PS3.5 7.5). */
function writeMarker(sink: ByteSink, tag: Tag, length: number, littleEndian: boolean): void {
  sink.tagAndLong(tag, length, littleEndian);
}

function writeHeader(sink: ByteSink, element: Element, vr: VR, trueLength: number, encoding: ElementEncoding): void {
  const { explicit, littleEndian } = encoding;
  const length = element.violation?.length ?? trueLength;
  if (!explicit) {
    sink.tagAndLong(element.tag, length, littleEndian);
    return;
  }
  const text = element.violation?.vrText ?? vr;
  if (text.length !== 2) throw new RangeError(`a VR field holds two bytes, not "${text}"`);
  if (!isShortForm(vr)) {
    sink.tagAndShort(element.tag, text, 0, littleEndian);
    sink.uint32(length, littleEndian);
  } else if (length > 0xffff) {
    throw new RangeError(`the length ${length} does not fit the two-byte length field of VR ${vr}`);
  } else sink.tagAndShort(element.tag, text, length, littleEndian);
}
