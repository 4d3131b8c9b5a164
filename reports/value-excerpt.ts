import type { Content } from '../dicom/meaning.ts';
import type { VR } from '../dicom/vr.ts';
import { escapeText } from './escape-text.ts';

const MOST_CHARACTERS = 64;
const MOST_BYTES = 16;

/** How text is encoded: UTF-8 where (0008,0005) says so, else one byte for each character, as good as any guess. */
export interface ExcerptOptions {
  readonly utf8?: boolean;
}

function ofText(text: string, { utf8 = false }: ExcerptOptions): string {
  const characters = [...(utf8 ? Buffer.from(text, 'latin1').toString('utf8') : text)];
  const head = escapeText(characters.slice(0, MOST_CHARACTERS).join(''));
  return characters.length > MOST_CHARACTERS ? `"${head}"… (${characters.length} characters)` : `"${head}"`;
}

function ofBytes(base64: string, options: ExcerptOptions): string {
  const bytes = Buffer.from(base64, 'base64');
  const text = bytes.toString('latin1').replace(/[ \0]$/, '');
  // UN and padded text: mostly readable, and then the letters say more than the numbers.
  if (text !== '' && /^[\x20-\x7e]*$/.test(text)) return ofText(text, options);
  const head = [...bytes.subarray(0, MOST_BYTES)].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
  const more = bytes.length > MOST_BYTES ? ' …' : '';
  return bytes.length === 0 ? 'empty' : `${bytes.length} bytes: ${head.join(' ')}${more}`;
}

function ofNumbers(numbers: readonly (string | number)[]): string {
  const text = numbers.slice(0, MOST_BYTES).join('\\');
  return numbers.length > MOST_BYTES ? `${text}\\… (${numbers.length} values)` : text;
}

/** The beginning of a value, on one line, harmless to a terminal: text in quotes, numbers and bytes without. */
export function valueExcerpt(vr: VR, content: Content, options: ExcerptOptions = {}): string {
  if ('items' in content) return `${content.items.length} ${content.items.length === 1 ? 'Item' : 'Items'}`;
  if ('fragments' in content) return `${content.fragments.length} fragments`;
  if ('base64' in content) return ofBytes(content.base64, options);
  const { values } = content;
  if (values.length === 0) return 'empty';
  const isText = values.every((value) => typeof value === 'string') && vr !== 'AT' && vr !== 'SV' && vr !== 'UV';
  return isText ? ofText(values.join('\\'), options) : ofNumbers(values);
}
