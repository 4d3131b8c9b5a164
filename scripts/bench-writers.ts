import { spawnSync } from 'node:child_process';
import { data } from 'dcmjs';
import { type DataSet, type DicomFile, type Element, isFragments, isSequence } from '../dicom/data-set.ts';
import type { PlainContent } from '../dicom/meaning.ts';
import { decodeContent } from '../dicom/read/decode-content.ts';
import { type Tag, tagText } from '../dicom/tag.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import type { VR } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { leastTime } from './bench-clock.ts';

/** How often per second of processor time a writer writes a Data Set, and how long its file is. */
export interface Speed {
  readonly rate: number;
  readonly size: number;
}

/** A Data Set as every writer gets it: values to be put into bytes, or bytes. */
export type Values = readonly {
  readonly tag: Tag;
  readonly vr: VR;
  readonly values?: readonly (string | number)[];
  readonly bytes?: Uint8Array;
  readonly items?: readonly Values[];
}[];

/** The Data Set of a file as values. Throws where it has compressed pixels. */
export function valuesOf(dataSet: DataSet): Values {
  return dataSet.elements.map((element) => {
    const { tag, vr } = element;
    if (isSequence(element)) return { tag, vr, items: element.items.map(valuesOf) };
    if (isFragments(element)) throw new Error('fragments cannot be compared');
    const content: PlainContent = decodeContent(vr, element.bytes);
    return 'values' in content ? { tag, vr, values: content.values } : { tag, vr, bytes: element.bytes };
  });
}

/** For how long each writer writes in one of several rounds, the best of which counts. */
const SECONDS = 0.25;
const ROUNDS = 10;

const timed = (write: () => number): Speed => ({ size: write(), rate: 1 / leastTime(write, ROUNDS, SECONDS) });

const META = {
  meta: [
    { tag: 0x00020002, vr: 'UI', bytes: encodeContent('UI', { values: ['1.2.840.10008.5.1.4.1.1.66'] }) },
    { tag: 0x00020003, vr: 'UI', bytes: encodeContent('UI', { values: ['2.25.4711'] }) },
    { tag: 0x00020010, vr: 'UI', bytes: encodeContent('UI', { values: [TRANSFER_SYNTAX.explicitLittle] }) },
  ],
  preamble: new Uint8Array(128),
  transferSyntax: TRANSFER_SYNTAX.explicitLittle,
} as const;

/** Values with all keys in one order: what is measured is the writer, not how V8 likes the shapes of its input. */
interface Prepared {
  readonly tag: Tag;
  readonly vr: VR;
  readonly content: PlainContent;
  readonly bytes: Uint8Array | undefined;
  readonly items: readonly (readonly Prepared[])[] | undefined;
}

const prepared = (values: Values): readonly Prepared[] =>
  values.map(({ tag, vr, values, bytes, items }) => ({
    tag,
    vr,
    content: { values: values ?? [] },
    bytes,
    items: items?.map(prepared),
  }));

const dataSetOf = (values: readonly Prepared[]): DataSet => ({
  elements: values.map(
    ({ tag, vr, content, bytes, items }): Element =>
      items
        ? {
            tag,
            vr: 'SQ',
            undefinedLength: false,
            items: items.map((item) => ({ elements: dataSetOf(item).elements, undefinedLength: false })),
          }
        : { tag, vr, bytes: bytes ?? encodeContent(vr, content) },
  ),
});

/** From values to a finished file, as the other writers do it. */
export function ownWriter(values: Values): Speed {
  const input = prepared(values);
  return timed(() => writeFile({ ...META, dataSet: dataSetOf(input) } satisfies DicomFile).length);
}

/** The part of dcmjs that writes. */
interface DcmjsWriter {
  readonly DicomDict: new (meta: object) => { dict: object; write(): ArrayBuffer };
}

const dcmjsDict = (values: Values): object =>
  Object.fromEntries(
    values.map(({ tag, vr, values, bytes, items }) => [
      tagText(tag),
      { vr, Value: items ? items.map(dcmjsDict) : bytes ? [new Uint8Array(bytes).buffer] : [...(values ?? [])] },
    ]),
  );

/** dcmjs, which writes from its dictionary of values; undefined where it cannot write these. */
export function dcmjsWriter(values: Values): Speed | undefined {
  const { DicomDict } = data as unknown as DcmjsWriter;
  const file = new DicomDict({ '00020010': { vr: 'UI', Value: [TRANSFER_SYNTAX.explicitLittle] } });
  file.dict = dcmjsDict(values);
  return timed(() => file.write().byteLength);
}

const PYTHON = `
import base64, io, json, sys, time
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian

def data_set(elements):
    ds = Dataset()
    for e in elements:
        if 'items' in e:
            value = Sequence([data_set(item) for item in e['items']])
        elif 'base64' in e:
            value = base64.b64decode(e['base64'])
        else:
            values = [int(v, 16) for v in e['values']] if e['vr'] == 'AT' else e['values']
            value = values[0] if len(values) == 1 else values
        ds.add_new(e['tag'], e['vr'], value)
    return ds

request = json.load(sys.stdin)
ds = data_set(request['elements'])
ds.file_meta = FileMetaDataset()
ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
ds.is_little_endian, ds.is_implicit_VR = True, False
best = 0
for round in range(request['rounds']):
    start, count = time.process_time(), 0
    while time.process_time() - start < request['seconds']:
        buffer = io.BytesIO()
        dcmwrite(buffer, ds, write_like_original=False)
        count += 1
    best = max(best, count / (time.process_time() - start))
print(json.dumps({'rate': best, 'size': len(buffer.getvalue())}))
`;

const jsonOf = (values: Values): unknown =>
  values.map(({ tag, vr, values, bytes, items }) => ({
    tag,
    vr,
    ...(items
      ? { items: items.map(jsonOf) }
      : bytes
        ? { base64: Buffer.from(bytes).toString('base64') }
        : { values: values ?? [] }),
  }));

/** The pydicom of the system, which writes a Dataset made beforehand; undefined where there is none. */
export function pydicomWriter(values: Values): Speed | undefined {
  const input = JSON.stringify({ elements: jsonOf(values), seconds: SECONDS, rounds: ROUNDS });
  const run = spawnSync('/usr/bin/python3', ['-W', 'ignore', '-c', PYTHON], { input, encoding: 'utf8' });
  if (run.status === 0) return JSON.parse(run.stdout) as Speed;
  if (run.stderr && !/No module named|ModuleNotFound/.test(run.stderr)) process.stderr.write(run.stderr);
  return undefined;
}
