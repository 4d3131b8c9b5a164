import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { tagText } from '../../dicom/tag.ts';
import { type ExactJson, JsonNumber, parseExactJson } from '../exact-json.ts';
import { Garbled } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';

const KEYS = ['tag', 'VR', 'rawVR', 'valueLength', 'value'];
const UNDEFINED_LENGTH = '4294967295';

/**
 * The private data elements in the JSON of dicomutil: elements are `{tag, VR, rawVR, valueLength, value}`, where `VR` is
 * a number of its own and `value` is base64 for bytes, a list for all else, and null for an empty sequence or Item.
 * Throws `Garbled` at whatever is none of that. Observed: 1.1.0.
 */
export function parseDicomutil(text: string): readonly SeenElement[] {
  const document = fieldsOf(parseExactJson(text), ['elements'], 'the document');
  return elementsIn(document.get('elements')!, []);
}

const elementsIn = (list: ExactJson, path: RawPath): SeenElement[] =>
  listOf(list ?? [], 'elements').flatMap((element) => elementIn(element, path));

/** An element where it is private, and those within. */
function elementIn(json: ExactJson, path: RawPath): readonly SeenElement[] {
  const element = fieldsOf(json, KEYS, 'an element');
  const number = fieldsOf(element.get('tag')!, ['Group', 'Element'], 'a tag');
  const tag = word(number.get('Group')!) * 0x1_0000 + word(number.get('Element')!);
  const [vr, length, value] = [element.get('rawVR')!, element.get('valueLength')!, element.get('value')!];
  if (typeof vr !== 'string' || !(length instanceof JsonNumber)) throw wrong('rawVR or valueLength', json);
  const items = itemsIn(vr, length.text, value);
  const within = (items ?? []).flatMap((item, index) =>
    elementsIn(item, [...path, { tag: tagText(tag), item: index }]),
  );
  if (!isPrivateDataTag(tag)) return within;
  const seen = { path, tag: tagText(tag), vr };
  return [items === undefined ? { ...seen, values: valuesIn(vr, value) } : seen, ...within];
}

/** The Items of a sequence, that of an unknown VR included, which is one where its length is undefined. */
function itemsIn(vr: string, length: string, value: ExactJson): readonly ExactJson[] | undefined {
  if (vr !== 'SQ' && (vr !== 'UN' || length !== UNDEFINED_LENGTH)) return undefined;
  return listOf(value ?? [], 'the Items of a sequence');
}

function valuesIn(vr: string, value: ExactJson): readonly SeenValue[] {
  // Of undefined length and without a byte.
  if (value === null) return [];
  if (typeof value === 'string') return value === '' ? [] : [{ base64: base64In(value) }];
  // Pixel data is described, not shown.
  if (value instanceof Map) return [{ withheld: true }];
  const texts = listOf(value, 'values').map(textOf);
  if (texts.length === 1 && texts[0] === '') return [];
  if (vr !== 'AT' || texts.length % 2 !== 0) return texts.map((text) => ({ text }));
  return texts.flatMap((half, at) => (at % 2 === 0 ? [{ text: hex(half) + hex(texts[at + 1]!) }] : []));
}

function textOf(value: ExactJson): string {
  if (typeof value === 'string') return value;
  if (value instanceof JsonNumber) return value.text;
  throw wrong('a value', value);
}

function base64In(text: string): string {
  if (Buffer.from(text, 'base64').toString('base64') !== text) throw wrong('bytes', text);
  return text;
}

function word(json: ExactJson): number {
  if (json instanceof JsonNumber && /^\d{1,5}$/.test(json.text) && Number(json.text) <= 0xffff) {
    return Number(json.text);
  }
  throw wrong('a half of a tag', json);
}

const hex = (half: string): string => Number(half).toString(16).toUpperCase().padStart(4, '0');

function listOf(json: ExactJson, what: string): readonly ExactJson[] {
  if (!Array.isArray(json)) throw wrong(what, json);
  return json;
}

/** The fields of an object that has these and no others. */
function fieldsOf(json: ExactJson, keys: readonly string[], what: string): ReadonlyMap<string, ExactJson> {
  if (!(json instanceof Map) || json.size !== keys.length || !keys.every((key) => json.has(key)))
    throw wrong(what, json);
  return json;
}

const wrong = (what: string, json: ExactJson): Garbled => {
  const shown = json instanceof Map ? `an object of ${[...json.keys()].join(', ')}` : JSON.stringify(json);
  return new Garbled(`not ${what}: ${shown.slice(0, 100)}`);
};
