/** An element of an XML document; names without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text directly in it, in one piece. */
  readonly text: string;
}

const TOKEN =
  /<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\])?[^>]*>|<!\[CDATA\[(.*?)\]\]>|<(\/?)([^\s/>=<]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/sy;
/** The whole of what stands in a tag behind its name; `a="x"y""` is none. */
const ATTRIBUTES = /^(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*$/;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LARGEST = 0x10ffff;

const character = (code: number): string => (code <= LARGEST ? String.fromCodePoint(code) : '\ufffd');

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return character(Number(decimal));
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16));
    return ENTITIES[name] ?? whole;
  });

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[withoutPrefix(name)] = unescaped(double ?? single ?? '');
  }
  return attributes;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** The root element of an XML document, or what is wrong with it. Entities of its own document type stay as they are. */
export function xmlTree(document: string): XmlNode | { readonly fault: string } {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < document.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(document);
    if (!match) return { fault: `not XML: ${JSON.stringify(document.slice(start, start + 60))}` };
    const [, data, slash, name, attributes = '', empty, text] = match;
    const here = open.at(-1)!;
    if (data !== undefined) here.text += data;
    if (text !== undefined) here.text += unescaped(text);
    if (name === undefined) continue;
    if (slash === '') {
      if (!ATTRIBUTES.test(attributes)) return { fault: `not attributes of <${name}>: ${attributes.trim()}` };
      const node: Open = { name: withoutPrefix(name), attributes: attributesOf(attributes), children: [], text: '' };
      here.children.push(node);
      if (empty === '') open.push(node);
    } else if (here.name === withoutPrefix(name) && open.length > 1) open.pop();
    else return { fault: `</${name}> closes <${here.name}>` };
  }
  if (open.length > 1) return { fault: `<${open.at(-1)!.name}> is never closed` };
  return top.children[0] ?? { fault: 'no XML element' };
}
