import { escapeText } from './escape-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML 1.0 can hold it, in an element or an attribute: what XML has no way to write appears as `\x1B`. */
export const xmlText = (text: string): string =>
  escapeText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** Attributes, each with a space before it. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
