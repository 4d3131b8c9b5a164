import { addressOf, type Key } from '../address.ts';
import type { Content, Meaning, MeaningElement } from '../meaning.ts';
import { byteOf, creatorText, isBlockTag, isCreatorTag, isPrivateGroup } from '../private-block.ts';
import { decodeContent } from '../read/decode-content.ts';
import { elementOf, groupOf, parseTag, type Tag, tagForPeople, tagText } from '../tag.ts';
import { isVR, type VR } from '../vr.ts';
import { type DocumentDeviation, documentText, type XmlDocument } from './document.ts';
import type { ReadDocumentOptions } from './read-json.ts';
import { base64Field, textBytes, valueField } from './value-field.ts';
import { type XmlNode, xmlTree } from './xml-tree.ts';

/** The first was `SingleByte` in drafts of the model, and still is in GDCM 3.0. */
const NAME_GROUPS = [['Alphabetic', 'SingleByte'], ['Ideographic'], ['Phonetic']] as const;
const NAME_PARTS = ['FamilyName', 'GivenName', 'MiddleName', 'NamePrefix', 'NameSuffix'] as const;

/** A value that the document keeps elsewhere; see `withheld`. */
const ELSEWHERE: Content = { fragments: [] };

/**
 * Reads a document of the Native DICOM Model (PS3.19 A.1). Its private elements are known by the attribute
 * `privateCreator` and by their low byte; what has none is nobody's, whatever creators stand beside it, for there the tag
 * has no block to go by (A.1.5). Creators that are written as elements mean nothing more. Tolerant.
 */
export function readNativeXml(bytes: Uint8Array, { utf8 = false }: ReadDocumentOptions = {}): XmlDocument {
  const root = xmlTree(documentText(bytes));
  if ('fault' in root) return { deviations: [{ code: 'not-a-document', message: root.fault }] };
  if (root.name !== 'NativeDicomModel') {
    return { deviations: [{ code: 'not-a-document', message: `<${root.name}> is no NativeDicomModel` }] };
  }
  const deviations: DocumentDeviation[] = [];
  return { meaning: new Reader(deviations, utf8).dataSet(root), deviations };
}

const numbered = (children: readonly XmlNode[], name: string): XmlNode[] => {
  const found = children.filter((child) => child.name === name);
  const at = (node: XmlNode): number => Number(node.attributes.number ?? 0);
  return found.sort((a, b) => at(a) - at(b));
};

function personName(node: XmlNode): string {
  const groups = NAME_GROUPS.map((called: readonly string[]) => {
    const inner = node.children.find(({ name }) => called.includes(name));
    const part = (name: string): string => inner?.children.find((child) => child.name === name)?.text ?? '';
    return NAME_PARTS.map(part).join('^').replace(/\^+$/, '');
  });
  return groups.join('=').replace(/=+$/, '');
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

  dataSet(holder: XmlNode): Meaning {
    const elements = holder.children.flatMap((node): MeaningElement[] => {
      const tag = node.name === 'DicomAttribute' ? parseTag(node.attributes.tag ?? '') : undefined;
      if (tag === undefined) {
        this.#deviates('structure', `<${node.name} tag="${node.attributes.tag ?? ''}"> is no attribute`);
        return [];
      }
      const named = node.attributes.privateCreator;
      if (elementOf(tag) === 0 && named === undefined) return [];
      if (named === undefined && isCreatorTag(tag)) return [];
      const { vr, content } = this.#content(tag, node);
      return [{ ...this.#key(tag, named), vr, ...content }];
    });
    return { elements };
  }

  #key(tag: Tag, named: string | undefined): Key {
    const creator = named === undefined ? undefined : creatorText(textBytes(named, this.#utf8));
    if (creator === undefined) return { tag: tagText(tag) };
    if (!isPrivateGroup(groupOf(tag))) {
      this.#deviates('tag', `${tagForPeople(tag)} is no private element and has a creator`);
      return { tag: tagText(tag) };
    }
    if (isBlockTag(tag)) this.#deviates('block-in-tag', `${tagForPeople(tag)} of ${JSON.stringify(creator)}`);
    return addressOf(groupOf(tag), creator, byteOf(tag));
  }

  #content(tag: Tag, node: XmlNode): { readonly vr: VR; readonly content: Content } {
    const { children } = node;
    const named = node.attributes.vr ?? '';
    const items = numbered(children, 'Item');
    if (!isVR(named)) this.#deviates('vr', `${tagForPeople(tag)} has the VR ${JSON.stringify(named)}`);
    const vr = isVR(named) ? named : 'UN';
    if (vr === 'SQ' || items.length > 0)
      return { vr: 'SQ', content: { items: items.map((item) => this.dataSet(item)) } };
    if (children.some(({ name }) => name === 'BulkData')) return { vr, content: ELSEWHERE };
    const binary = children.find(({ name }) => name === 'InlineBinary');
    const names = numbered(children, 'PersonName').map(personName);
    const texts = names.length > 0 ? names : numbered(children, 'Value').map(({ text }) => text);
    const bytes = binary ? base64Field(binary.text) : valueField(vr, texts, this.#utf8);
    if (bytes) return { vr, content: decodeContent(vr, bytes) };
    this.#deviates('value', `${tagForPeople(tag)} is no ${vr}: ${texts.join('\\').slice(0, 60)}`);
    return { vr, content: ELSEWHERE };
  }
}
