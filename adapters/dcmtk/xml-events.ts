import { Garbled } from '../garbled.ts';

/** One piece of an XML document. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unquoted(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    const character = ENTITIES[name];
    if (character === undefined) throw new Garbled(`unknown entity ${whole}`);
    return character;
  });
}

/**
 * The tags and texts of a small XML document in order: what tools write, with neither CDATA, comments nor a document
 * type. Checks that tags match. Throws `Garbled`.
 */
export function xmlEvents(document: string): XmlEvent[] {
  const events: XmlEvent[] = [];
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < document.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(document);
    if (!match) throw new Garbled(`not the XML it should be: ${document.slice(start, start + 100)}`);
    const [, slash, name, attributes = '', empty, text] = match;
    if (text !== undefined) events.push({ kind: 'text', text: unquoted(text) });
    if (name === undefined) continue;
    if (slash === '') {
      events.push({ kind: 'open', name, attributes: attributesOf(attributes) });
      open.push(name);
    }
    if (slash !== '' || empty !== '') {
      if (open.pop() !== name) throw new Garbled(`</${name}> closes nothing`);
      events.push({ kind: 'close', name });
    }
  }
  if (open.length > 0) throw new Garbled(`<${open.at(-1)}> is never closed`);
  return events;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) attributes[name!] = unquoted(value!);
  return attributes;
}
