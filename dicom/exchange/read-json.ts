import type { DataSet, Element } from '../data-set.ts';
import { sequenceElement, valueElement } from '../make-element.ts';
import { sorted } from '../private-block.ts';
import { elementOf, parseTag, type Tag } from '../tag.ts';
import { isVR, type VR } from '../vr.ts';
import { type DocumentDeviation, documentText, type JsonDocument, withheld } from './document.ts';
import { base64Field, valueField } from './value-field.ts';

/** A string, or a number or a word that no JSON has but some write (NaN, Infinity). */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?(?:\d[\d.eE+-]*|NaN\b|Infinity\b|inf\b|nan\b)/gs;

/** A number keeps the digits it has in the document: a double would lose those of SV, UV and long DS. */
const NUMBER = '#';

const NAME_GROUPS = ['Alphabetic', 'Ideographic', 'Phonetic'] as const;

type Json = { readonly [name: string]: unknown };

const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null && !Array.isArray(json);

/** How the texts of the document are written into a Data Set. */
export interface ReadDocumentOptions {
  /** The file that the document was made of is in UTF-8 (ISO_IR 192), and not in one byte a character. */
  readonly utf8?: boolean;
}

/**
 * Reads a document of the DICOM JSON Model (PS3.18 F.2): one Data Set, or an array of one. Private elements are under
 * their actual tags, with the creators among the elements, so that 7.8.1 tells whose they are. Tolerant.
 */
export function readJson(bytes: Uint8Array, { utf8 = false }: ReadDocumentOptions = {}): JsonDocument {
  const deviations: DocumentDeviation[] = [];
  const text = documentText(bytes).replace(TOKEN, (token) =>
    token.startsWith('"') ? token : `{"${NUMBER}":"${token}"}`,
  );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `not JSON: ${(error as Error).message.slice(0, 120)}`;
    return { deviations: [{ code: 'not-a-document', message }] };
  }
  if (Array.isArray(json) && json.length === 1) [json] = json;
  if (!isObject(json) || NUMBER in json)
    return { deviations: [{ code: 'not-a-document', message: 'not one JSON object' }] };
  return { dataSet: new Reader(deviations, utf8).dataSet(json), deviations };
}

class Reader {
  readonly #deviations: DocumentDeviation[];
  readonly #utf8: boolean;

  constructor(deviations: DocumentDeviation[], utf8: boolean) {
    this.#deviations = deviations;
    this.#utf8 = utf8;
  }

  #deviates(code: DocumentDeviation['code'], message: string): void {
    this.#deviations.push({ code, message });
  }

  dataSet(json: Json): DataSet {
    const elements: Element[] = [];
    for (const [name, attribute] of Object.entries(json)) {
      const tag = /^[0-9A-F]{8}$/i.test(name) ? parseTag(name) : undefined;
      if (tag === undefined || !isObject(attribute)) {
        this.#deviates('structure', `${JSON.stringify(name)} is no attribute`);
        continue;
      }
      if (name !== name.toUpperCase()) this.#deviates('tag', `${name} is not in upper case`);
      if (elementOf(tag) === 0) this.#deviates('structure', `${name} is a group length`);
      elements.push(this.#element(tag, name, attribute));
    }
    return { elements: sorted(elements) };
  }

  #element(tag: Tag, name: string, attribute: Json): Element {
    const vr = this.#vr(name, attribute.vr);
    if (attribute.BulkDataURI !== undefined) return withheld(tag);
    if (typeof attribute.InlineBinary === 'string') {
      const bytes = base64Field(attribute.InlineBinary);
      if (bytes) return valueElement(tag, vr, bytes);
      this.#deviates('value', `the InlineBinary of ${name} is not base64`);
      return withheld(tag);
    }
    if (attribute.Value !== undefined && !Array.isArray(attribute.Value)) {
      this.#deviates('structure', `the Value of ${name} is no array`);
    }
    const values: readonly unknown[] = Array.isArray(attribute.Value)
      ? attribute.Value
      : [attribute.Value].filter((value) => value !== undefined && value !== null);
    if (vr === 'SQ')
      return sequenceElement(
        tag,
        vr,
        values.map((value) => this.#item(name, value)),
        false,
      );
    const texts = values.map((value) => this.#text(name, value));
    const bytes = valueField(vr, texts, this.#utf8);
    if (bytes) return valueElement(tag, vr, bytes);
    this.#deviates('value', `${name} is no ${vr}: ${JSON.stringify(texts.join('\\')).slice(0, 60)}`);
    return withheld(tag);
  }

  #vr(name: string, vr: unknown): VR {
    if (typeof vr === 'string' && isVR(vr)) return vr;
    this.#deviates('vr', `${name} has the VR ${JSON.stringify(vr)}`);
    return 'UN';
  }

  #item(name: string, json: unknown): DataSet & { readonly undefinedLength: boolean } {
    if (!isObject(json) && json !== null) this.#deviates('structure', `an Item of ${name} is no object`);
    return { ...this.dataSet(isObject(json) ? json : {}), undefinedLength: false };
  }

  #text(name: string, value: unknown): string {
    if (value === null) return '';
    if (typeof value === 'string') return value;
    if (isObject(value) && typeof value[NUMBER] === 'string') return value[NUMBER];
    if (isObject(value)) {
      const groups = NAME_GROUPS.map((group) => value[group] ?? '');
      if (groups.every((group) => typeof group === 'string')) return groups.join('=').replace(/=+$/, '');
    }
    this.#deviates('value', `${name} has a value that is neither text nor number nor name`);
    return '';
  }
}
