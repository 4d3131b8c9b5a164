import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { type ExactJson, parseExactJson } from '../exact-json.ts';
import { Garbled } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';

/** What DCMTK, and so Orthanc, calls an element that its dictionary lacks. */
const NO_NAME = 'Unknown Tag & Data';
const MEMBERS: readonly string[] = ['Name', 'PrivateCreator', 'Type', 'Value'];

/**
 * The private data elements of what `GET /instances/ID/tags` gives: an object of objects by `gggg,eeee`. It tells no
 * VR; type Null stands for bytes, and TooLong for text beyond a limit: both say that there is a value and do not show
 * it. A private Sequence comes without its creator where the dictionary lacks it. Observed with 1.10.1. Throws
 * `Garbled`.
 */
export function parseOrthancTags(document: string): SeenElement[] {
  const elements: SeenElement[] = [];
  dataSet(parseExactJson(document), [], elements);
  return elements;
}

function dataSet(json: ExactJson, path: RawPath, elements: SeenElement[]): void {
  for (const [key, described] of objectOf(json, 'a Data Set')) {
    const match = /^([0-9a-f]{4}),([0-9a-f]{4})$/.exec(key);
    if (match === null) throw new Garbled(`${JSON.stringify(key)} is no tag`);
    const tag = `${match[1]}${match[2]}`.toUpperCase();
    const members = objectOf(described, tag);
    const strange = [...members.keys()].find((name) => !MEMBERS.includes(name));
    if (strange !== undefined) throw new Garbled(`${tag} has a member ${JSON.stringify(strange)}`);
    const isSequence = members.get('Type') === 'Sequence';
    if (isPrivateDataTag(Number.parseInt(tag, 16))) {
      const creator = members.get('PrivateCreator');
      const name = textOf(members.get('Name'), tag);
      elements.push({
        path,
        tag,
        ...(creator !== undefined && { creator: textOf(creator, tag) }),
        name: name === NO_NAME ? null : name,
        ...(!isSequence && { values: valuesOf(members, tag) }),
      });
    }
    if (!isSequence) continue;
    const items = members.get('Value');
    if (!Array.isArray(items)) throw new Garbled(`the Items of ${tag} are no array`);
    items.forEach((item: ExactJson, index) => {
      dataSet(item, [...path, { tag, item: index }], elements);
    });
  }
}

function valuesOf(members: ReadonlyMap<string, ExactJson>, tag: string): SeenValue[] {
  const [type, value] = [members.get('Type'), members.get('Value')];
  if ((type === 'Null' || type === 'TooLong') && value === null) return [{ withheld: true }];
  if (type !== 'String') throw new Garbled(`${tag} has the type ${JSON.stringify(type)}`);
  const text = textOf(value, tag);
  return text === '' ? [] : [{ text }];
}

function textOf(json: ExactJson | undefined, tag: string): string {
  if (typeof json === 'string') return json;
  throw new Garbled(`${tag} holds something that is no text`);
}

function objectOf(json: ExactJson, what: string): ReadonlyMap<string, ExactJson> {
  if (json instanceof Map) return json;
  throw new Garbled(`${what} is no object`);
}
