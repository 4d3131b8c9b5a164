import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { VRS } from '../../dicom/vr.ts';
import { isShortForm } from '../../dicom/write/short-form.ts';

/** Where the header of an element, an Item or a Delimitation stands in the bytes of a file. */
export interface Header {
  /** Group and element in one number. */
  readonly tag: number;
  /** Offset of the tag. */
  readonly at: number;
  /** Offset of the VR; undefined where there is none. */
  readonly vrAt: number | undefined;
  readonly lengthAt: number;
  readonly lengthBytes: 2 | 4;
  readonly valueAt: number;
  /** FFFFFFFF where it is undefined. */
  readonly length: number;
  readonly littleEndian: boolean;
}

const START = 132;
const MARKERS = 0xfffe;
const ITEM = 0xfffee000;
const SEQUENCE_END = 0xfffee0dd;
export const UNDEFINED_LENGTH = 0xffffffff;

interface Form {
  readonly explicit: boolean;
  readonly littleEndian: boolean;
}

/**
 * All headers of a legal file, in file order, those of Items and Delimitations too. Of a deflated file only those of the
 * File Meta Information, because the others are not there as bytes.
 */
export function headersOf(bytes: Uint8Array, transferSyntax: string): readonly Header[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Header[] = [];
  const isItemAt = (at: number, littleEndian: boolean): boolean =>
    at + 8 <= bytes.length && tagAt(view, at, littleEndian) === ITEM;

  /** Reads headers up to `end`, or up to a Delimitation; gives where it stopped. */
  const walk = (from: number, end: number, form: Form): number => {
    let at = from;
    while (at + 8 <= end) {
      const header = headerAt(view, at, form);
      found.push(header);
      at = header.valueAt;
      if (header.tag >>> 16 === MARKERS && header.tag !== ITEM) return at;
      if (header.tag === ITEM) {
        if (header.length !== UNDEFINED_LENGTH) at = walk(at, at + header.length, form);
        else at = walk(at, end, form);
        continue;
      }
      const vr = header.vrAt === undefined ? '' : String.fromCharCode(bytes[header.vrAt]!, bytes[header.vrAt + 1]!);
      const inner = vr === 'UN' ? { explicit: false, littleEndian: true } : form;
      const isOpen = header.length === UNDEFINED_LENGTH;
      if (isOpen && (vr === 'OB' || vr === 'OW')) at = pastFragments(at, form);
      else if (isOpen || (isItemAt(at, inner.littleEndian) && vr !== 'OB' && vr !== 'OW'))
        at = walkItems(at, isOpen ? end : at + header.length, inner);
      else at += header.length;
    }
    return at;
  };
  const walkItems = (from: number, end: number, form: Form): number => {
    let at = from;
    while (at + 8 <= end) {
      const header = headerAt(view, at, form);
      found.push(header);
      at = header.valueAt;
      if (header.tag === SEQUENCE_END) return at;
      at = walk(at, header.length === UNDEFINED_LENGTH ? end : at + header.length, form);
    }
    return at;
  };
  const pastFragments = (from: number, form: Form): number => {
    let at = from;
    for (let header = headerAt(view, at, form); ; header = headerAt(view, at, form)) {
      found.push(header);
      at = header.valueAt + header.length;
      if (header.tag === SEQUENCE_END) return header.valueAt;
    }
  };

  const { explicit, littleEndian, deflated } = encodingOf(transferSyntax);
  const metaEnd = START + 12 + view.getUint32(START + 8, true);
  walk(START, metaEnd, { explicit: true, littleEndian: true });
  if (!deflated) walk(metaEnd, bytes.length, { explicit, littleEndian });
  return found;
}

const tagAt = (view: DataView, at: number, littleEndian: boolean): number =>
  ((view.getUint16(at, littleEndian) << 16) | view.getUint16(at + 2, littleEndian)) >>> 0;

function headerAt(view: DataView, at: number, { explicit, littleEndian }: Form): Header {
  const tag = tagAt(view, at, littleEndian);
  if (!explicit || tag >>> 16 === MARKERS) {
    const length = view.getUint32(at + 4, littleEndian);
    return { tag, at, vrAt: undefined, lengthAt: at + 4, lengthBytes: 4, valueAt: at + 8, length, littleEndian };
  }
  const shown = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5));
  const vr = VRS.find((one) => one === shown);
  if (vr !== undefined && isShortForm(vr)) {
    const length = view.getUint16(at + 6, littleEndian);
    return { tag, at, vrAt: at + 4, lengthAt: at + 6, lengthBytes: 2, valueAt: at + 8, length, littleEndian };
  }
  const length = view.getUint32(at + 8, littleEndian);
  return { tag, at, vrAt: at + 4, lengthAt: at + 8, lengthBytes: 4, valueAt: at + 12, length, littleEndian };
}
