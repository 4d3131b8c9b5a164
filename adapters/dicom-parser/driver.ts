import { readFileSync } from 'node:fs';
import type { DataSet, Element } from 'dicom-parser';
import * as module from 'dicom-parser';
import type { SeenElement, SeenValue } from '../../contract/observation.ts';
import type { RawPath } from '../../dicom/address.ts';
import { encodingOf } from '../../dicom/transfer-syntax.ts';
import { packageVersion } from '../protocol/package-version.ts';
import { seenBytes, seenText } from '../protocol/seen-value.ts';
import { serve } from '../protocol/serve.ts';

const { parseDicom } = (module as { default?: typeof module }).default ?? module;

/** The accessors of dicom-parser for numbers, and the bytes each takes. */
const NUMBERS: Readonly<
  Record<string, readonly ['uint16' | 'int16' | 'uint32' | 'int32' | 'float' | 'double', number]>
> = {
  US: ['uint16', 2],
  SS: ['int16', 2],
  UL: ['uint32', 4],
  SL: ['int32', 4],
  FL: ['float', 4],
  FD: ['double', 8],
};
const ONE_TEXT: ReadonlySet<string> = new Set(['LT', 'ST', 'UT', 'UR']);
const TEXTS: ReadonlySet<string> = new Set('AE AS CS DA DS DT IS LO PN SH TM UC UI'.split(' '));

function open(file: string): { root: DataSet; littleEndian: boolean } {
  // A Buffer: dicom-parser's inflating wants its `copy`.
  const root = parseDicom(readFileSync(file));
  return { root, littleEndian: encodingOf(root.string('x00020010') ?? '').littleEndian };
}

/** dicom-parser's `x00211004` as eight upper-case digits. */
const tagText = (tag: string): string => tag.slice(1).toUpperCase();
const isPrivate = (tag: string): boolean => Number.parseInt(tag.slice(1, 5), 16) % 2 === 1;

function* dataSets(dataSet: DataSet, path: RawPath = []): Generator<readonly [DataSet, RawPath]> {
  yield [dataSet, path];
  for (const element of Object.values(dataSet.elements)) {
    for (const [item, { dataSet: inner }] of (element.items ?? []).entries()) {
      if (inner !== undefined) yield* dataSets(inner, [...path, { tag: tagText(element.tag), item }]);
    }
  }
}

/** By the VR that the file names; the bytes where it names none, as in Implicit VR. */
function valuesOf(
  dataSet: DataSet,
  { tag, vr = '', length, dataOffset }: Element,
  littleEndian: boolean,
): readonly SeenValue[] {
  if (length === 0) return [];
  const numbers = NUMBERS[vr];
  if (numbers !== undefined) {
    const [accessor, size] = numbers;
    return indexes(length / size).map((index) => seenText(dataSet[accessor](tag, index) ?? ''));
  }
  if (vr === 'AT') {
    const half = (index: number): string =>
      (dataSet.uint16(tag, index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return indexes(length / 4).map((index) => seenText(half(2 * index) + half(2 * index + 1)));
  }
  if (ONE_TEXT.has(vr)) return [seenText(dataSet.text(tag) ?? '')];
  if (TEXTS.has(vr))
    return indexes(dataSet.numStringValues(tag) ?? 0).map((index) => seenText(dataSet.string(tag, index) ?? ''));
  return seenBytes(dataSet.byteArray.subarray(dataOffset, dataOffset + length), vr, littleEndian);
}

const indexes = (count: number): number[] => Array.from({ length: Math.floor(count) }, (_, index) => index);

const isSequence = (element: Element): boolean => element.vr === 'SQ' || element.items !== undefined;

await serve({
  name: 'dicom-parser',
  version: packageVersion('dicom-parser'),
  operations: {
    read: { addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'vr', 'values'] },
    lookupByTag: { addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'values'] },
  },
  handlers: {
    read: ({ file }) => {
      const { root, littleEndian } = open(file);
      const elements = [...dataSets(root)].flatMap(([dataSet, path]) =>
        Object.values(dataSet.elements)
          .filter((element) => isPrivate(element.tag))
          .map((element): SeenElement => {
            const seen = { path, tag: tagText(element.tag), ...(element.vr !== undefined && { vr: element.vr }) };
            return isSequence(element) ? seen : { ...seen, values: valuesOf(dataSet, element, littleEndian) };
          }),
      );
      return { elements };
    },
    lookupByTag: ({ file, tag }) => {
      const { root, littleEndian } = open(file);
      const found = [...dataSets(root)].flatMap(([dataSet, path]) => {
        const element = dataSet.elements[`x${tag.toLowerCase()}`];
        if (element === undefined) return [];
        return [{ path, values: isSequence(element) ? [] : valuesOf(dataSet, element, littleEndian) }];
      });
      return { found };
    },
  },
});
