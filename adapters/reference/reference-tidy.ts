import type { Adapter } from '../../contract/adapter.ts';
import { addressOf } from '../../dicom/address.ts';
import { type DataSet, type Element, type Item, isSequence, isValue } from '../../dicom/data-set.ts';
import { blockOf, byteOf, creatorsOf, creatorTagOf, isBlockTag, ownerOf } from '../../dicom/private-block.ts';
import { decodeContent } from '../../dicom/read/decode-content.ts';
import { groupOf, type Tag } from '../../dicom/tag.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { declaredSafe } from './declared-safe.ts';
import { inProcessAdapter } from './in-process-adapter.ts';
import { CORRECT, type Policy } from './policy.ts';
import { knownVR } from './private-dictionary.ts';
import { ALL_CAPABILITIES } from './reference.ts';
import { isSafeOf, withoutPrivate } from './without-private.ts';

/** `+01.50` as `1.5`: the same number (PS3.5 6.2, DS and IS). Other spellings stay. */
const plainNumber = (text: string): string => {
  const [, sign = '', whole = '', fraction = ''] = /^ *([+-]?)0*(\d+)(?:\.(\d*?)0*)? *$/.exec(text) ?? [];
  if (whole === '') return text;
  return `${sign === '-' ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
};

/** The VR of an element that has lost it, where its owner says which (PS3.5 6.2.2 Note 2). */
function upgraded(element: Element, creators: ReadonlyMap<Tag, string>): Element {
  const owner = ownerOf(element.tag, creators);
  if (element.vr !== 'UN' || owner === undefined || !isValue(element)) return element;
  const vr = knownVR(addressOf(groupOf(element.tag), owner, byteOf(element.tag)));
  if (vr === undefined || vr === 'SQ') return element;
  const content = decodeContent(vr, element.bytes);
  return 'values' in content ? { ...element, vr } : element;
}

function plain(element: Element): Element {
  if (!isValue(element) || (element.vr !== 'DS' && element.vr !== 'IS')) return element;
  const content = decodeContent(element.vr, element.bytes);
  if (!('values' in content)) return element;
  const values = content.values.map((value) => plainNumber(String(value)));
  return { ...element, bytes: encodeContent(element.vr, { values }) };
}

/** A Data Set without reservations of blocks in which nothing stands, with plain numbers and the VRs that are known. */
function tidied(dataSet: DataSet): DataSet {
  const creators = creatorsOf(dataSet);
  const used = new Set(
    dataSet.elements.filter(({ tag }) => isBlockTag(tag)).map(({ tag }) => creatorTagOf(groupOf(tag), blockOf(tag))),
  );
  const elements = dataSet.elements
    .filter(({ tag }) => !creators.has(tag) || used.has(tag))
    .map((element): Element => {
      if (!isSequence(element)) return plain(upgraded(element, creators));
      return { ...element, items: element.items.map((item): Item => ({ ...item, ...tidied(item) })) };
    });
  return { elements };
}

const policy: Policy = {
  ...CORRECT,
  listed: (elements) => [...elements].sort((a, b) => (a.tag === b.tag ? 0 : a.tag.slice(6) < b.tag.slice(6) ? 1 : -1)),
  deidentified: ({ dataSet }, keepSafePrivate) => {
    const isDeclared = declaredSafe(dataSet);
    return withoutPrivate(dataSet, ({ element, owner }) => {
      const { tag } = element;
      if (!keepSafePrivate || owner === undefined) return false;
      return isSafeOf(element, owner) || isDeclared(addressOf(groupOf(tag), owner, byteOf(tag)));
    });
  },
  exported: ({ dataSet }) => tidied(dataSet),
  stored: ({ dataSet }) => tidied(dataSet),
  written: (file) => CORRECT.written({ ...file, dataSet: tidied(file.dataSet) }),
};

/**
 * A tool that does everything, by the Standard, and puts in order whatever it writes: VRs that were lost, the spelling of
 * numbers, reservations that nothing uses. It lists elements by their low bytes,
 * and believes what a file says about its private elements.
 */
export const referenceTidy: Adapter = inProcessAdapter('reference-tidy', policy, ALL_CAPABILITIES);
