import { readFileSync, writeFileSync } from 'node:fs';
import type { SeenValue } from '../../contract/observation.ts';
import type { GivenValue } from '../../contract/operation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { isPrivateDataTag } from '../private-data-tag.ts';
import { seenBytes, seenText } from '../protocol/seen-value.ts';
import { serve } from '../protocol/serve.ts';
import { toolModule } from '../protocol/tool-module.ts';

/** An element as dwv holds it; a sequence's values are its Items. */
interface DataElement {
  readonly vr: string;
  value: unknown;
}
type DataElements = Record<string, DataElement>;
interface WriterRule {
  readonly action: 'copy' | 'remove' | 'replace';
  readonly value?: unknown;
}
interface Dwv {
  readonly DicomParser: new () => { parse(file: ArrayBuffer): void; getDicomElements(): DataElements };
  readonly DicomWriter: new () => {
    setRules(rules: Record<string, WriterRule>): void;
    getBuffer(elements: DataElements): ArrayBuffer;
  };
}
const { module, version } = toolModule<Dwv>('dwv');

const TRANSFER_SYNTAX_UID = '00020010';
const { implicitLittle, explicitLittle, explicitBig } = TRANSFER_SYNTAX;
const NATIVE = [implicitLittle, explicitLittle, explicitBig];
const NUMBERS: ReadonlySet<string> = new Set(['US', 'SS', 'UL', 'SL', 'FL', 'FD']);
const BYTES: ReadonlySet<string> = new Set(['OB', 'OW', 'OF', 'OD', 'OL', 'OV', 'UN']);

function open(file: string): DataElements {
  const parser = new module.DicomParser();
  parser.parse(Uint8Array.from(readFileSync(file)).buffer);
  return parser.getDicomElements();
}

function* dataSets(elements: DataElements, path: RawPath = []): Generator<readonly [DataElements, RawPath]> {
  yield [elements, path];
  for (const [tag, { vr, value }] of Object.entries(elements)) {
    if (vr !== 'SQ' || !Array.isArray(value)) continue;
    for (const [item, inner] of value.entries()) yield* dataSets(inner, [...path, { tag, item }]);
  }
}

/** Typed arrays hold numbers, so that the byte order of the file is gone; ours is the little endian of this machine. */
function valuesOf({ vr, value }: DataElement): readonly SeenValue[] {
  if (ArrayBuffer.isView(value)) {
    return seenBytes(new Uint8Array(value.buffer, value.byteOffset, value.byteLength), vr, true);
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 1 && (values[0] === '' || values[0] === undefined)) return [];
  return values.map((one) => seenText(typeof one === 'number' ? one : vr === 'AT' ? digits(one) : String(one)));
}

/** dwv's `(0008,0060)` as eight digits. */
const digits = (tag: unknown): string =>
  String(tag)
    .replace(/[^\dA-Fa-f]/g, '')
    .toUpperCase();

/** A value for a rule: text with backslashes, or a number; dwv takes several numbers for none. */
function ruleValue(vr: string, values: readonly GivenValue[]): unknown {
  const texts = values.map((value) => {
    if (typeof value !== 'string' || BYTES.has(vr)) throw new Error('a rule replaces by text or a number only');
    return vr === 'AT' ? `(${value.slice(0, 4)},${value.slice(4)})` : value;
  });
  if (vr !== 'AT' && !NUMBERS.has(vr)) return texts.join('\\');
  if (texts.length !== 1) throw new Error('a rule replaces by one number only');
  return vr === 'AT' ? texts[0] : Number(texts[0]);
}

function write(output: string, elements: DataElements, rules: Record<string, WriterRule> = {}): void {
  const writer = new module.DicomWriter();
  writer.setRules({ default: { action: 'copy' }, ...rules });
  writeFileSync(output, new Uint8Array(writer.getBuffer(elements)));
}

await serve({
  name: 'dwv',
  version,
  operations: {
    read: { addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'vr', 'values'] },
    lookupByTag: { addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'values'] },
    // Rules are for the root.
    eraseByTag: { addressing: 'number', depth: ['top'], occurrences: 'first', reads: NATIVE },
    editByTag: { addressing: 'number', depth: ['top'], occurrences: 'first', reads: NATIVE },
    transcode: { addressing: 'number', depth: ['all'], occurrences: 'all', reads: NATIVE, writes: NATIVE },
  },
  handlers: {
    read: ({ file }) => ({
      elements: [...dataSets(open(file))].flatMap(([elements, path]) =>
        Object.entries(elements)
          .filter(([tag]) => isPrivateDataTag(Number.parseInt(tag, 16)))
          .map(([tag, element]) => {
            const { vr } = element;
            return { path, tag, vr, ...(vr !== 'SQ' && { values: valuesOf(element) }) };
          }),
      ),
    }),
    lookupByTag: ({ file, tag }) => ({
      found: [...dataSets(open(file))].flatMap(([elements, path]) => {
        const element = elements[tag];
        return element === undefined ? [] : [{ path, values: element.vr === 'SQ' ? [] : valuesOf(element) }];
      }),
    }),
    eraseByTag: ({ file, output, tag }) => write(output, open(file), { [tag]: { action: 'remove' } }),
    editByTag: ({ file, output, tag, values }) => {
      const elements = open(file);
      const vr = elements[tag]?.vr;
      write(output, elements, vr === undefined ? {} : { [tag]: { action: 'replace', value: ruleValue(vr, values) } });
    },
    transcode: ({ file, output, transferSyntax }) => {
      const elements = open(file);
      const syntax = elements[TRANSFER_SYNTAX_UID];
      if (syntax !== undefined) syntax.value = [transferSyntax];
      write(output, elements);
    },
  },
});
