import type { SeenElement, SeenValue } from '../contract/observation.ts';
import type { RawPath } from '../dicom/address.ts';
import { isVR } from '../dicom/vr.ts';
import { type ExactJson, JsonNumber, parseExactJson } from './exact-json.ts';
import { Garbled } from './garbled.ts';
import { isPrivateDataTag } from './private-data-tag.ts';

const NAME_GROUPS: readonly string[] = ['Alphabetic', 'Ideographic', 'Phonetic'];
const KEYS: readonly string[] = ['vr', 'Value', 'BulkDataURI', 'InlineBinary'];

/**
 * The private data elements of a document of the DICOM JSON Model (PS3.18 F.2): an object, or an array of one, as Web
 * services answer. It says nothing about creators but in their elements, so the elements come without. Numbers keep
 * the digits that they have in the document; `null` among values is an empty one. Throws `Garbled`.
 */
export function parseDicomJson(document: string): SeenElement[] {
  const json = parseExactJson(document);
  const elements: SeenElement[] = [];
  dataSet(Array.isArray(json) && json.length === 1 ? json[0] : json, [], elements);
  return elements;
}

function dataSet(json: ExactJson | undefined, path: RawPath, elements: SeenElement[]): void {
  for (const [key, attribute] of objectOf(json, 'a Data Set')) {
    if (!/^[0-9A-Fa-f]{8}$/.test(key)) throw new Garbled(`${JSON.stringify(key)} is no tag`);
    const tag = key.toUpperCase();
    const members = objectOf(attribute, tag);
    const strange = [...members.keys()].find((name) => !KEYS.includes(name));
    if (strange !== undefined) throw new Garbled(`${tag} has a member ${JSON.stringify(strange)}`);
    const vr = members.get('vr');
    if (typeof vr !== 'string' || !isVR(vr)) throw new Garbled(`${tag} has the VR ${JSON.stringify(vr)}`);
    const listed = isPrivateDataTag(Number.parseInt(tag, 16));
    if (vr === 'SQ') {
      if (listed) elements.push({ path, tag, vr });
      arrayOf(members.get('Value'), tag).forEach((item, index) => {
        if (item !== null) dataSet(item, [...path, { tag, item: index }], elements);
      });
    } else {
      const values = valuesOf(members, tag);
      if (listed) elements.push({ path, tag, vr, values });
    }
  }
}

function valuesOf(members: ReadonlyMap<string, ExactJson>, tag: string): SeenValue[] {
  const forms = KEYS.slice(1).filter((key) => members.has(key));
  if (forms.length > 1) throw new Garbled(`${tag} has ${forms.join(' and ')}`);
  if (members.has('BulkDataURI')) return [{ withheld: true }];
  const binary = members.get('InlineBinary');
  if (binary === undefined) return arrayOf(members.get('Value'), tag).map((value) => ({ text: textOf(value, tag) }));
  if (typeof binary !== 'string' || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(binary))
    throw new Garbled(`${tag} has an InlineBinary that is not base64`);
  return binary === '' ? [] : [{ base64: binary.replace(/\s/g, '') }];
}

function textOf(value: ExactJson, tag: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (value instanceof JsonNumber) return value.text;
  if (value instanceof Map) return personName(value, tag);
  throw new Garbled(`${tag} has a value that is neither text nor number nor name`);
}

/** `Alphabetic=Ideographic=Phonetic`, empty ends left out. */
function personName(groups: ReadonlyMap<string, ExactJson>, tag: string): string {
  const strange = [...groups.keys()].find((name) => !NAME_GROUPS.includes(name));
  if (strange !== undefined) throw new Garbled(`${tag} has a name with a ${JSON.stringify(strange)}`);
  return NAME_GROUPS.map((name) => textOf(groups.get(name) ?? null, tag))
    .join('=')
    .replace(/=+$/, '');
}

function objectOf(json: ExactJson | undefined, what: string): ReadonlyMap<string, ExactJson> {
  if (json instanceof Map) return json;
  throw new Garbled(`${what} is no object`);
}

function arrayOf(json: ExactJson | undefined, tag: string): readonly ExactJson[] {
  if (json === undefined || json === null) return [];
  if (Array.isArray(json)) return json;
  throw new Garbled(`the Value of ${tag} is no array`);
}
