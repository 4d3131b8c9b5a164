import { readFileSync, writeFileSync } from 'node:fs';
import type { SeenValue } from '../../contract/observation.ts';
import { encodingOf, TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { serve } from '../protocol/serve.ts';
import { toolModule } from '../protocol/tool-module.ts';
import { seenValues } from './seen-values.ts';
import { type DcmjsDataSet, type DcmjsElement, dataSets } from './walk.ts';
import { writtenValues } from './written-values.ts';

/** What dcmjs keeps of a file: `DicomDict`. */
interface DicomDict {
  readonly meta: DcmjsDataSet;
  readonly dict: DcmjsDataSet;
  write(): ArrayBuffer;
}
interface Dcmjs {
  readonly data: { readonly DicomMessage: { readFile(file: ArrayBuffer): DicomDict } };
}
const { module, version } = toolModule<Dcmjs>('dcmjs');
const { DicomMessage } = module.data;

const TRANSFER_SYNTAX_UID = '00020010';
const LITTLE_ENDIAN = Object.values(TRANSFER_SYNTAX).filter((uid) => encodingOf(uid).littleEndian);
const isPrivate = (tag: string): boolean => Number.parseInt(tag.slice(0, 4), 16) % 2 === 1;

function open(file: string): DicomDict {
  // dcmjs takes an ArrayBuffer only, and reads it from its beginning.
  return DicomMessage.readFile(Uint8Array.from(readFileSync(file)).buffer);
}

const isLittleEndian = ({ meta }: DicomDict): boolean =>
  encodingOf(String(meta[TRANSFER_SYNTAX_UID]?.Value?.[0])).littleEndian;

const valuesOf = ({ vr, Value = [] }: DcmjsElement, littleEndian: boolean): readonly SeenValue[] =>
  seenValues(vr, Value, littleEndian);

await serve({
  name: 'dcmjs',
  version,
  operations: {
    read: { addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'vr', 'values'] },
    lookupByTag: { addressing: 'number', depth: ['all'], occurrences: 'all', reports: ['path', 'item', 'values'] },
    eraseByTag: { addressing: 'number', depth: ['all'], occurrences: 'all' },
    editByTag: { addressing: 'number', depth: ['all'], occurrences: 'all', reads: LITTLE_ENDIAN },
    // Not between byte orders: dcmjs hands words out as bytes in the order of the file and writes them as they are,
    // which leaves the order to its caller.
    transcode: {
      addressing: 'number',
      depth: ['all'],
      occurrences: 'all',
      reads: LITTLE_ENDIAN,
      writes: LITTLE_ENDIAN,
    },
  },
  handlers: {
    read: ({ file }) => {
      const whole = open(file);
      const littleEndian = isLittleEndian(whole);
      const elements = [...dataSets(whole.dict)].flatMap(([dataSet, path]) =>
        Object.entries(dataSet).flatMap(([tag, element]) => {
          if (element === undefined || !isPrivate(tag)) return [];
          const { vr } = element;
          return [{ path, tag, vr, ...(vr !== 'SQ' && { values: valuesOf(element, littleEndian) }) }];
        }),
      );
      return { elements };
    },
    lookupByTag: ({ file, tag }) => {
      const whole = open(file);
      const littleEndian = isLittleEndian(whole);
      const found = [...dataSets(whole.dict)].flatMap(([dataSet, path]) => {
        const element = dataSet[tag];
        if (element === undefined) return [];
        return [{ path, values: element.vr === 'SQ' ? [] : valuesOf(element, littleEndian) }];
      });
      return { found };
    },
    eraseByTag: ({ file, output, tag }) => {
      const whole = open(file);
      for (const [dataSet] of [...dataSets(whole.dict)]) delete dataSet[tag];
      writeFileSync(output, new Uint8Array(whole.write()));
    },
    editByTag: ({ file, output, tag, values }) => {
      const whole = open(file);
      for (const [dataSet] of [...dataSets(whole.dict)]) {
        const element = dataSet[tag];
        if (element !== undefined) dataSet[tag] = { vr: element.vr, Value: writtenValues(element.vr, values) };
      }
      writeFileSync(output, new Uint8Array(whole.write()));
    },
    transcode: ({ file, output, transferSyntax }) => {
      const whole = open(file);
      whole.meta[TRANSFER_SYNTAX_UID] = { vr: 'UI', Value: [transferSyntax] };
      writeFileSync(output, new Uint8Array(whole.write()));
    },
  },
});
