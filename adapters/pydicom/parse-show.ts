import type { SeenElement } from '../../contract/observation.ts';
import { parseTag } from '../../dicom/tag.ts';
import { Garbled } from '../garbled.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { valuesFromRepr } from './python-repr.ts';

/** An element: the name fills 35 characters; release 2.3 writes some VRs as members of an enumeration. */
const ELEMENT = /^\(([\dA-Fa-f]{4}), ?([\dA-Fa-f]{4})\) (.{35}) (?:VR\.)?([A-Z]{2}(?: or [A-Z]{2})*): (.*)$/;
const SEQUENCE = /^\(([\dA-Fa-f]{4}), ?([\dA-Fa-f]{4})\) {2}(.*) {2}(\d+) item\(s\) ---- $/;
const META = /^Dataset\.file_meta -+$/;
const META_END = /^-{49}$/;
const ITEM_END = '---------';
const INDENT = '   ';

/** A sequence whose Items are being read. */
interface Open {
  readonly tag: string;
  readonly items: number;
  item: number;
}

/**
 * The private elements in what `pydicom show` printed: releases 2.3.1 and 3.0.2. Text is printed by Python's `repr`, so
 * that a value cannot forge a line. Throws `Garbled` for a line of another form.
 */
export function parseShow(output: string): SeenElement[] {
  const elements: SeenElement[] = [];
  const open: Open[] = [];
  let inMeta = false;
  for (const line of output.split('\n').slice(0, -1)) {
    if (inMeta || META.test(line)) {
      inMeta = !META_END.test(line);
      continue;
    }
    const margin = INDENT.repeat(open.length);
    const inner = open.at(-1);
    if (inner !== undefined && line === margin + ITEM_END) {
      inner.item++;
      if (inner.item === inner.items) open.pop();
      continue;
    }
    // An Item without elements is an empty line.
    if (inner !== undefined && line === '') continue;
    const path = open.map(({ tag, item }) => ({ tag, item }));
    const { seen, items } = rowOf(line.startsWith(margin) ? line.slice(margin.length) : '', line);
    if (isPrivateDataTag(parseTag(seen.tag)!)) elements.push({ path, ...seen });
    if (items > 0) open.push({ tag: seen.tag, items, item: 0 });
  }
  if (open.length > 0 || inMeta) throw new Garbled('ended inside a sequence');
  if (output !== '' && !output.endsWith('\n')) throw new Garbled('the last line has no end');
  return elements;
}

function rowOf(text: string, line: string): { readonly seen: SeenElement; readonly items: number } {
  const element = ELEMENT.exec(text);
  if (element) {
    const [, group = '', number = '', name = '', vr = '', value = ''] = element;
    const values = isPrivate(group) ? valuesFromRepr(value, vr) : [];
    return { seen: { tag: (group + number).toUpperCase(), vr, name: nameOf(name.trimEnd()), values }, items: 0 };
  }
  const sequence = SEQUENCE.exec(text);
  if (!sequence) throw new Garbled(`not a line of pydicom show: ${line.slice(0, 200)}`);
  const [, group = '', number = '', name = '', items = ''] = sequence;
  return { seen: { tag: (group + number).toUpperCase(), vr: 'SQ', name: nameOf(name) }, items: Number(items) };
}

const isPrivate = (group: string): boolean => Number.parseInt(group, 16) % 2 === 1;

/** Names of the private dictionary stand in brackets, the last of which is cut off from a long one. */
const nameOf = (name: string): string | null => (name.startsWith('[') ? name.slice(1).replace(/\]$/, '') : null);
