import { type DataSet, type Element, isSequence } from '../../dicom/data-set.ts';
import { isCreatorTag, isPrivateGroup } from '../../dicom/private-block.ts';
import { groupOf, type Tag, tagText } from '../../dicom/tag.ts';
import type { VR } from '../../dicom/vr.ts';
import { exportedValue, isUtf8 } from './exported-value.ts';
import type { Resolver } from './resolver.ts';

/** The decisions of whoever writes a document in XML. */
export interface XmlStyle {
  readonly resolver: Resolver;
  /** How a private tag with an owner is written. */
  readonly privateTag: (tag: Tag) => string;
}

/** `002100FE`: the block is left out (PS3.19 A.1.5). */
export const withoutBlock = (tag: Tag): string => `${tagText(tag).slice(0, 4)}00${tagText(tag).slice(6)}`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (character) => ESCAPES[character]!);

const NAME_GROUPS = ['Alphabetic', 'Ideographic', 'Phonetic'];
const NAME_PARTS = ['FamilyName', 'GivenName', 'MiddleName', 'NamePrefix', 'NameSuffix'];

const node = (name: string, inner: string): string => `<${name}>${inner}</${name}>`;

const personName = (name: string): string =>
  name
    .split('=')
    .map((group, at) =>
      node(
        NAME_GROUPS[at] ?? '',
        group
          .split('^')
          .map((part, index) => node(NAME_PARTS[index] ?? '', escaped(part)))
          .join(''),
      ),
    )
    .join('');

function valueXml(vr: VR, value: string | number, index: number): string {
  const name = vr === 'PN' ? 'PersonName' : 'Value';
  const inner = vr === 'PN' ? personName(String(value)) : escaped(String(value));
  return `<${name} number="${index + 1}">${inner}</${name}>`;
}

function content(element: Element, style: XmlStyle, utf8: boolean): string {
  if (isSequence(element)) {
    return element.items
      .map((item, index) => `<Item number="${index + 1}">${attributes(item, style, utf8)}</Item>`)
      .join('\n');
  }
  const value = exportedValue(element, utf8);
  if (value === undefined) return `<BulkData uri="bulk/${tagText(element.tag)}"/>`;
  if ('values' in value) return value.values.map((one, index) => valueXml(element.vr, one, index)).join('');
  return 'base64' in value && value.base64 !== '' ? node('InlineBinary', value.base64) : '';
}

function attributes(dataSet: DataSet, style: XmlStyle, utf8: boolean): string {
  style.resolver.enter(dataSet);
  const written = dataSet.elements
    .filter(({ tag }) => !isCreatorTag(tag))
    .map((element) => {
      const { tag } = element;
      const owner = isPrivateGroup(groupOf(tag)) ? style.resolver.owner(tag) : undefined;
      const shown = owner === undefined ? tagText(tag) : style.privateTag(tag);
      const creator =
        owner === undefined
          ? ''
          : ` privateCreator="${escaped(utf8 ? Buffer.from(owner, 'latin1').toString('utf8') : owner)}"`;
      const vr = isSequence(element) ? 'SQ' : element.vr;
      return `<DicomAttribute tag="${shown}" vr="${vr}"${creator}>${content(element, style, utf8)}</DicomAttribute>`;
    });
  style.resolver.leave();
  return written.join('\n');
}

/** A Data Set as a document of the Native DICOM Model (PS3.19 A.1), without the elements of creators, which it does not need. */
export const xmlDocument = (dataSet: DataSet, style: XmlStyle): Uint8Array =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<NativeDicomModel>\n${attributes(dataSet, style, isUtf8(dataSet))}\n</NativeDicomModel>\n`,
  );
