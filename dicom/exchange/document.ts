import type { DataSet, Element } from '../data-set.ts';
import type { Meaning } from '../meaning.ts';
import type { Tag } from '../tag.ts';

/** Something in a document that is not as the Standard has it; the reader went on. */
export interface DocumentDeviation {
  readonly code: 'not-a-document' | 'tag' | 'block-in-tag' | 'vr' | 'value' | 'structure';
  readonly message: string;
}

/** What a JSON document holds: raw tags, Private Creators among the elements (PS3.18 F.2.2). */
export interface JsonDocument {
  /** Absent where the bytes are no document of this kind at all. */
  readonly dataSet?: DataSet;
  readonly deviations: readonly DocumentDeviation[];
}

/** What an XML document holds: its private elements name their creator themselves (PS3.19 A.1.5). */
export interface XmlDocument {
  readonly meaning?: Meaning;
  readonly deviations: readonly DocumentDeviation[];
}

/**
 * An element whose value is not in the document: BulkDataURI in JSON, BulkData in XML, or a form that says nothing. It
 * stands as fragments of which there are none, a state that no file can have.
 */
export const withheld = (tag: Tag): Element => ({ tag, vr: 'UN', fragments: [] });

/** Whether a content is of that kind. */
export const isWithheld = (content: object): boolean =>
  'fragments' in content && Array.isArray(content.fragments) && content.fragments.length === 0;

/** The text of a document: UTF-8, or Latin-1 where the bytes are none. A byte order mark is left out. */
export function documentText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}
