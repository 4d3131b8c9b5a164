import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import { elementOf } from '../../dicom/tag.ts';
import { isVR } from '../../dicom/vr.ts';
import { Garbled } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { type XmlEvent, xmlEvents } from './xml-events.ts';

const GROUPS: readonly string[] = ['Alphabetic', 'Ideographic', 'Phonetic'];
const COMPONENTS: readonly string[] = ['FamilyName', 'GivenName', 'MiddleName', 'NamePrefix', 'NameSuffix'];

type Step = { readonly tag: string; readonly item: number };

/**
 * The private data elements of a Native DICOM Model (PS3.19 A.1); throws `Garbled`. Tags are given as they stand in the
 * document: dcm2xml sets the block of private ones to 00, in paths too, and `creator` says whose they are. `null` where
 * the document names none. An element (gggg,0010-00FF) without a creator may be a reservation or an orphan whose block
 * is lost: it is left out.
 */
export function parseNativeXml(document: string): SeenElement[] {
  const elements: SeenElement[] = [];
  const cursor = new Cursor(xmlEvents(document));
  cursor.inside('NativeDicomModel', () => dataSet(cursor, [], elements));
  cursor.end();
  return elements;
}

/** Reads events in order; texts between tags that hold no text of their own must be blank. */
class Cursor {
  readonly #events: readonly XmlEvent[];
  #next = 0;

  constructor(events: readonly XmlEvent[]) {
    this.#events = events;
  }

  /** The tag that opens next, unless the surrounding one ends. */
  opening(): { readonly name: string; readonly attributes: Readonly<Record<string, string>> } | undefined {
    let event = this.#events[this.#next];
    for (; event?.kind === 'text'; event = this.#events[++this.#next]) {
      if (event.text.trim() !== '') throw new Garbled(`text where none belongs: ${event.text.slice(0, 100)}`);
    }
    return event?.kind === 'open' ? event : undefined;
  }

  /** Enters a tag of a given name, has its inside read, and leaves it. */
  inside(name: string, read: (attributes: Readonly<Record<string, string>>) => void): void {
    const opening = this.opening();
    if (opening?.name !== name) throw new Garbled(`<${opening?.name ?? 'nothing'}> where <${name}> belongs`);
    this.#next++;
    read(opening.attributes);
    const stray = this.opening();
    if (stray !== undefined) throw new Garbled(`<${stray.name}> is not known in <${name}>`);
    this.#next++;
  }

  /** The text inside the tag just entered. */
  text(): string {
    const event = this.#events[this.#next];
    if (event?.kind !== 'text') return '';
    this.#next++;
    return event.text;
  }

  end(): void {
    if (this.opening() !== undefined) throw new Garbled('more than one document');
  }
}

function dataSet(cursor: Cursor, path: readonly Step[], elements: SeenElement[]): void {
  while (cursor.opening()) {
    cursor.inside('DicomAttribute', ({ tag: written = '', vr = '', privateCreator }) => {
      if (!/^[0-9A-F]{8}$/i.test(written) || !isVR(vr)) throw new Garbled(`attribute ${written} with VR ${vr}`);
      const tag = written.toUpperCase();
      const listed = isListed(Number.parseInt(tag, 16), privateCreator);
      const described = { path, tag, creator: privateCreator ?? null, vr };
      if (vr === 'SQ') {
        if (listed) elements.push(described);
        items(cursor, path, tag, elements);
      } else {
        const values = valuesOf(cursor, vr);
        if (listed) elements.push({ ...described, values });
      }
    });
  }
}

/** With a creator the low byte may be anything, 10 to FF included. */
const isListed = (tag: number, creator: string | undefined): boolean =>
  isPrivateDataTag(tag) || (creator !== undefined && elementOf(tag) <= 0xff);

function items(cursor: Cursor, path: readonly Step[], tag: string, elements: SeenElement[]): void {
  for (let item = 0; cursor.opening(); item++) {
    cursor.inside('Item', ({ number }) => {
      if (number !== String(item + 1)) throw new Garbled(`Item ${number} of ${tag} is number ${item + 1}`);
      dataSet(cursor, [...path, { tag, item }], elements);
    });
  }
}

function valuesOf(cursor: Cursor, vr: string): SeenValue[] {
  const values: SeenValue[] = [];
  for (let next = cursor.opening(); next; next = cursor.opening()) {
    const { name } = next;
    if (vr === 'PN' && name !== 'PersonName') throw new Garbled(`<${name}> in an element with VR PN`);
    cursor.inside(name, ({ number }) => {
      if (name === 'BulkData') values.push({ withheld: true });
      else if (name === 'InlineBinary') values.push({ base64: cursor.text().replace(/\s/g, '') });
      else if (name !== 'Value' && name !== 'PersonName') throw new Garbled(`<${name}> among values`);
      else if (number !== String(values.length + 1))
        throw new Garbled(`value ${number} is number ${values.length + 1}`);
      else values.push({ text: name === 'Value' ? cursor.text() : personName(cursor) });
    });
  }
  return values;
}

/** `Doe^John=Ideographic=Phonetic`, empty ends left out. */
function personName(cursor: Cursor): string {
  const groups = ['', '', ''];
  for (let group = cursor.opening(); group; group = cursor.opening()) {
    const which = GROUPS.indexOf(group.name);
    if (which < 0) throw new Garbled(`<${group.name}> in a person's name`);
    cursor.inside(group.name, () => {
      const components = ['', '', '', '', ''];
      for (let part = cursor.opening(); part; part = cursor.opening()) {
        const index = COMPONENTS.indexOf(part.name);
        if (index < 0) throw new Garbled(`<${part.name}> in a person's name`);
        cursor.inside(part.name, () => {
          components[index] = cursor.text();
        });
      }
      groups[which] = components.join('^').replace(/\^+$/, '');
    });
  }
  return groups.join('=').replace(/=+$/, '');
}
