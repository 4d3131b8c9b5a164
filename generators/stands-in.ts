import { type DataSet, type DicomFile, type Element, isSequence, isValue } from '../dicom/data-set.ts';
import { readHeader, UNDEFINED_LENGTH } from '../dicom/read/element-header.ts';
import { EXPLICIT_LITTLE, IMPLICIT_LITTLE, Source, type Syntax } from '../dicom/read/source.ts';
import { elementOf, ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION, type Tag } from '../dicom/tag.ts';
import { encodingOf } from '../dicom/transfer-syntax.ts';

/**
 * Whether bytes are a file (PS3.10 7.1) whose File Meta Information and Data Set are exactly these, to the last byte,
 * by the headers that stand there. Much cheaper than reading, since nothing is made of what is read; so `false` may
 * also mean that this does not look into it: big endian, deflated, fragments, and what breaks the rules on purpose.
 */
export function standsIn(bytes: Uint8Array, file: Pick<DicomFile, 'meta' | 'transferSyntax' | 'dataSet'>): boolean {
  const { explicit, littleEndian, deflated } = encodingOf(file.transferSyntax);
  if (!littleEndian || deflated) return false;
  const source = new Source(bytes);
  const length = readHeader(source, PREFIX_END, source.length, EXPLICIT_LITTLE);
  if (source.twoLetters(128) + source.twoLetters(130) !== 'DICM' || length?.tag !== 0x00020000) return false;
  const start = PREFIX_END + length.size + length.length;
  const meta = { elements: file.meta.filter(({ tag }) => elementOf(tag) !== 0) };
  const end = endOf(source, start, meta, EXPLICIT_LITTLE);
  if (end === undefined || source.u32(start - 4, EXPLICIT_LITTLE) !== end - start) return false;
  return endOf(source, end, file.dataSet, explicit ? EXPLICIT_LITTLE : IMPLICIT_LITTLE) === source.length;
}

/** Of the preamble and DICM. */
const PREFIX_END = 132;

/** Where a Data Set ends that begins at an offset; undefined where something else stands there. */
function endOf(source: Source, start: number, { elements }: DataSet, syntax: Syntax): number | undefined {
  let at = start;
  for (const element of elements) {
    const header = readHeader(source, at, source.length, syntax);
    if (!header || header.tag !== element.tag || header.reserved !== 0) return undefined;
    if (syntax.explicit && (header.vr !== element.vr || header.vrText !== undefined)) return undefined;
    const end = valueEnd(source, at + header.size, header.length, element, syntax);
    if (end === undefined) return undefined;
    at = end;
  }
  return at;
}

function valueEnd(source: Source, start: number, length: number, element: Element, syntax: Syntax): number | undefined {
  if (isValue(element)) {
    const { bytes } = element;
    return length === bytes.length && hasAt(source.bytes, start, bytes) ? start + length : undefined;
  }
  if (!isSequence(element)) return undefined;
  // PS3.5 6.2.2 Note 5.
  const inner = element.vr === 'UN' ? IMPLICIT_LITTLE : syntax;
  let at = start;
  for (const item of element.items) {
    if (!hasMarker(source, at, ITEM, inner)) return undefined;
    const end = endOf(source, at + 8, item, inner);
    if (end === undefined) return undefined;
    const next = endAfter(source, end, end - at - 8, source.u32(at + 4, inner), item, ITEM_DELIMITATION, inner);
    if (next === undefined) return undefined;
    at = next;
  }
  return endAfter(source, at, at - start, length, element, SEQUENCE_DELIMITATION, inner);
}

/** Where what ends here really ends, if the length that it says is right: behind its delimitation, if it needs one. */
function endAfter(
  source: Source,
  at: number,
  length: number,
  said: number,
  { undefinedLength }: { readonly undefinedLength: boolean },
  delimitation: Tag,
  syntax: Syntax,
): number | undefined {
  if (!undefinedLength) return said === length ? at : undefined;
  const isEnded = said === UNDEFINED_LENGTH && hasMarker(source, at, delimitation, syntax);
  return isEnded && source.u32(at + 4, syntax) === 0 ? at + 8 : undefined;
}

const hasMarker = (source: Source, at: number, tag: Tag, syntax: Syntax): boolean =>
  source.length - at >= 8 && source.tag(at, syntax) === tag;

function hasAt(all: Uint8Array, start: number, bytes: Uint8Array): boolean {
  if (all.length - start < bytes.length) return false;
  if (bytes.length > 64) return Buffer.compare(all.subarray(start, start + bytes.length), bytes) === 0;
  for (let at = 0; at < bytes.length; at++) if (all[start + at] !== bytes[at]) return false;
  return true;
}
