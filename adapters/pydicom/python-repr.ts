import type { SeenValue } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';

/** The values that pydicom printed with Python's `repr`; throws `Garbled` for anything else. */
export function valuesFromRepr(text: string, vr: string): readonly SeenValue[] {
  if (text === '' || text === 'None' || text === '[]') return [];
  if (/^Array of \d+ elements$/.test(text)) return [{ withheld: true }];
  if (/^b['"]/.test(text)) return bytesOf(text);
  if (text.startsWith('[') && text.endsWith(']')) return listOf(text.slice(1, -1), vr);
  const word = wordAt(text, 0);
  if (word?.end === text.length) return word.text === '' ? [] : [{ text: word.text }];
  // A UID is shown bare, or by its name.
  if (vr === 'UI') return [{ text }];
  throw new Garbled(`not a value: ${text.slice(0, 100)}`);
}

function bytesOf(text: string): readonly SeenValue[] {
  const quoted = quotedAt(text, 1);
  if (quoted?.end !== text.length || /[^\0-\xff]/.test(quoted.text))
    throw new Garbled(`not bytes: ${text.slice(0, 100)}`);
  return quoted.text === '' ? [] : [{ base64: Buffer.from(quoted.text, 'latin1').toString('base64') }];
}

function listOf(inside: string, vr: string): readonly SeenValue[] {
  // Names are listed without quotation marks, so that a comma in one of them cannot be told from the next name.
  if (vr === 'PN') return [{ withheld: true }];
  const values: SeenValue[] = [];
  for (let at = 0; ; ) {
    const word = wordAt(inside, at);
    const isLast = word?.end === inside.length;
    if (word === undefined || !(isLast || inside.startsWith(', ', word.end))) {
      throw new Garbled(`not a list: [${inside.slice(0, 100)}]`);
    }
    values.push({ text: word.text });
    if (isLast) return values;
    at = word.end + 2;
  }
}

interface Word {
  readonly text: string;
  readonly end: number;
}

/** A quoted text, a number, or a tag, which comes out as eight digits. */
function wordAt(text: string, at: number): Word | undefined {
  if (text[at] === "'" || text[at] === '"') return quotedAt(text, at);
  const rest = text.slice(at);
  const [tag, group = '', element = ''] = /^\(([\dA-Fa-f]{4}), ?([\dA-Fa-f]{4})\)/.exec(rest) ?? [];
  if (tag !== undefined) return { text: (group + element).toUpperCase(), end: at + tag.length };
  const [number] = /^(?:None|-?(?:inf|nan|\d+(?:\.\d*)?(?:e[-+]?\d+)?))(?=,|$)/.exec(rest) ?? [];
  return number === undefined ? undefined : { text: number === 'None' ? '' : number, end: at + number.length };
}

const ESCAPE = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([ntr\\'"]))/;
const PLAIN: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function quotedAt(text: string, start: number): Word | undefined {
  const mark = text[start];
  let out = '';
  for (let at = start + 1; at < text.length; ) {
    const char = text[at]!;
    if (char === mark) return { text: out, end: at + 1 };
    if (char !== '\\') {
      out += char;
      at++;
      continue;
    }
    const [sequence, ...parts] = ESCAPE.exec(text.slice(at, at + 10)) ?? [];
    if (sequence === undefined) return undefined;
    const code = parts[0] ?? parts[1] ?? parts[2];
    out += code === undefined ? (PLAIN[parts[3]!] ?? parts[3]!) : String.fromCodePoint(Number.parseInt(code, 16));
    at += sequence.length;
  }
  return undefined;
}
