import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import { parseTag, tagText } from '../../dicom/tag.ts';
import { Garbled, garbledLine } from '../garbled.ts';
import { asBase64, ONE_TEXT, TEXT } from '../printed-bytes.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';

/** `    > (0x0021,0x1004) DS Time After Start <TAB> VR=<DS>   VL=<0x0004>  <0.25> `; all depths look alike. */
const ELEMENT =
  /^(?: {4}> )?\(0x([0-9a-f]{4}),0x([0-9a-f]{4})\) (\S*) (.*?) ?\t VR=<(..)> {3}VL=<0x([0-9a-f]+)> {2}(.*)$/;
const MESSAGE = /(^|[ ?])(Warning|Error) - /;
const ITEM = '  ----:';

/** Long lists of hexadecimal numbers go on in the next line. */
const WRAPPED = /,\n\t(?=0x)/g;

/**
 * Bytes that its dictionary takes for text, as the OB of (0029,"SIEMENS MEDCOM OOG",10), are printed as a C string: up to
 * the first NUL, or on into memory that is not the value's. What is shown is not the value, and may hold newlines.
 */
const OVERRUN = /( VR=<(?:OB|OW|OF|OD|OL|UN)> {3}VL=<0x[0-9a-f]+> {2})<[\s\S]*?> \n/g;

/** VRs whose numbers are printed in hexadecimal, and the bytes of each. */
const SIZES: Readonly<Record<string, number>> = { US: 2, SS: 2, UL: 4, SL: 4, OB: 1, UN: 1, OW: 2 };

/**
 * The private data elements that dcdump lists. Neither depth nor Items can be told from its output: what stands in a
 * sequence is indented once, whatever the depth. Throws `Garbled` for a line that it does not know.
 */
export function parseDcdump(output: Uint8Array): SeenElement[] {
  // Latin-1 keeps every byte, so that lengths can be compared.
  const text = Buffer.from(output).toString('latin1').replaceAll(WRAPPED, ',').replaceAll(OVERRUN, '$1\n');
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Garbled('the last line has no end');
  const elements: SeenElement[] = [];
  for (const line of lines) {
    const match = ELEMENT.exec(line);
    if (match === null) {
      if (line === '' || line === ITEM || MESSAGE.test(line)) continue;
      throw garbledLine(line);
    }
    const [, group, element, , name, vr, length, value] = match as unknown as string[];
    const tag = parseTag(`${group}${element}`);
    if (tag === undefined || !isPrivateDataTag(tag)) continue;
    const values = valuesOf(vr!, Number.parseInt(length!, 16), value!, line);
    elements.push({ tag: tagText(tag), vr: vr!, name: name === '?' ? null : name!, ...(values && { values }) });
  }
  return elements;
}

/** The values that a line shows; undefined for a sequence. */
function valuesOf(vr: string, length: number, shown: string, line: string): readonly SeenValue[] | undefined {
  // OW of Pixel Data's kind is not shown at all.
  if (shown === '') return vr === 'SQ' || vr === 'UN' ? undefined : [{ withheld: true }];
  const inner = /^(?:<(.*)>|\[(.*)\]|\{(.*)\}) $/.exec(shown);
  if (inner === null) throw garbledLine(line);
  const text = inner[1] ?? inner[2] ?? inner[3] ?? '';
  if (inner[1] !== undefined) return textsOf(vr, length, text, line);
  if (text === '') return [];
  if (text === '...') return [{ withheld: true }];
  if (vr === 'AT') return text.split(/,(?=\()/).map((part) => tagOf(part, line));
  // Six digits, whatever the number has.
  if (vr === 'FL' || vr === 'FD') return text.split(',').map((): SeenValue => ({ withheld: true }));
  return numbersOf(vr, length, text.split(','), line);
}

function textsOf(vr: string, length: number, text: string, line: string): readonly SeenValue[] {
  // The NUL that makes a UI even is not printed.
  const padded = vr === 'UI' && length % 2 === 0 ? length - 1 : length;
  if (!TEXT.has(vr) || (text.length !== length && text.length !== padded)) throw garbledLine(line);
  const trimmed = text.replace(/[ \0]+$/, '');
  if (trimmed === '') return [];
  return ONE_TEXT.has(vr)
    ? [{ text: trimmed }]
    : text.split('\\').map((part) => ({ text: part.replace(/[ \0]+$/, '') }));
}

function numbersOf(vr: string, length: number, parts: readonly string[], line: string): readonly SeenValue[] {
  const size = SIZES[vr];
  if (size === undefined || size * parts.length !== length) throw garbledLine(line);
  const digits = new RegExp(`^0x[0-9a-f]{${2 * size}}$`);
  if (!parts.every((part) => digits.test(part))) throw garbledLine(line);
  const numbers = parts.map(Number);
  if (vr === 'OB' || vr === 'UN') return asBase64(Buffer.from(numbers));
  if (vr === 'OW') return asBase64(Buffer.from(new Uint16Array(numbers).buffer));
  const signed = vr === 'SS' || vr === 'SL';
  return numbers.map((number) => ({ text: String(signed ? signedOf(number, 8 * size) : number) }));
}

const signedOf = (number: number, bits: number): number => (number >= 2 ** (bits - 1) ? number - 2 ** bits : number);

function tagOf(part: string, line: string): SeenValue {
  const match = /^\(0x([0-9a-f]{4}),0x([0-9a-f]{4})\)$/.exec(part);
  if (match === null) throw garbledLine(line);
  return { text: `${match[1]}${match[2]}`.toUpperCase() };
}
