import { spawnSync } from 'node:child_process';
import { data } from 'dcmjs';
import type { DataSet, DicomFile } from '../dicom/data-set.ts';
import { tagOf, tagText } from '../dicom/tag.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import type { VR } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { drawCase } from '../generators/draw.ts';
import { renderCase } from '../generators/render.ts';

const CASES = 10_000;
const SEED = 42;
/** How long each writer writes. */
const SECONDS = 2;

/** One Data Set of 33 elements for every writer: numbers, texts and a private block. */
const ELEMENTS: readonly { readonly tag: number; readonly vr: VR; readonly values: readonly (string | number)[] }[] = [
  { tag: 0x00080016, vr: 'UI', values: ['1.2.840.10008.5.1.4.1.1.66'] },
  { tag: 0x00080018, vr: 'UI', values: ['2.25.4711'] },
  { tag: 0x00080060, vr: 'CS', values: ['OT'] },
  { tag: 0x00100020, vr: 'LO', values: ['BENCH'] },
  { tag: 0x00210010, vr: 'LO', values: ['ACME PRIVATE 7'] },
  ...(['DS', 'IS', 'LO', 'FD', 'US', 'SL', 'CS'] as const).flatMap((vr, kind) =>
    Array.from({ length: 4 }, (_, i) => ({
      tag: tagOf(0x0021, 0x1000 + kind * 4 + i),
      vr,
      values: vr === 'FD' || vr === 'US' || vr === 'SL' ? [1000 + i] : [String(1000 + i)],
    })),
  ),
];

const PYTHON = `
import io, json, sys, time
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.uid import ExplicitVRLittleEndian
request = json.load(sys.stdin)
ds = Dataset()
for e in request['elements']:
    values = e['values']
    ds.add_new(e['tag'], e['vr'], values[0] if len(values) == 1 else values)
ds.file_meta = FileMetaDataset()
ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
ds.is_little_endian, ds.is_implicit_VR = True, False
start, count, size = time.perf_counter(), 0, 0
while time.perf_counter() - start < request['seconds']:
    buffer = io.BytesIO()
    dcmwrite(buffer, ds, write_like_original=False)
    count, size = count + 1, len(buffer.getvalue())
print(json.dumps({'rate': count / (time.perf_counter() - start), 'size': size}))
`;

const line = (text: string): void => void process.stdout.write(`${text}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (since: number): number => (performance.now() - since) / 1000;

/** The heap in use after a collection, where `--expose-gc` allows one. */
function heap(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
}

function benchCases(): void {
  for (let index = 0; index < 500; index++) renderCase(drawCase(SEED + 1, index)).rendering('moved');
  const before = heap();
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  let bytes = 0;
  let files = 0;
  for (let index = 0; index < CASES; index++)
    for (const file of renderCase(drawCase(SEED, index)).rendering('moved').files) {
      bytes += file.bytes.length;
      files++;
    }
  const took = seconds(start);
  const { user, system } = process.cpuUsage(cpuBefore);
  const after = heap();
  line(`drawn, laid out and written: ${CASES} cases (${files} files, ${megabytes(bytes)}) in ${took.toFixed(1)} s`);
  line(`  ${((user + system) / 1e6).toFixed(1)} s of processor time`);
  line(`  ${(CASES / took).toFixed(0)} cases/s, ${(bytes / 1e6 / took).toFixed(1)} MB/s`);
  line(`  heap before ${megabytes(before)}, after ${megabytes(after)}`);
}

/** How often per second a writer writes the Data Set, and how long its file is. */
interface Speed {
  readonly rate: number;
  readonly size: number;
}

function timed(write: () => number): Speed {
  for (let i = 0; i < 500; i++) write();
  const start = performance.now();
  let size = 0;
  let count = 0;
  for (; seconds(start) < SECONDS; count++) size = write();
  return { rate: count / seconds(start), size };
}

/** From values to a finished file, as the other writers do it. */
function ownWriter(): Speed {
  const meta = [
    { tag: 0x00020002, vr: 'UI', bytes: encodeContent('UI', { values: ['1.2.840.10008.5.1.4.1.1.66'] }) },
    { tag: 0x00020003, vr: 'UI', bytes: encodeContent('UI', { values: ['2.25.4711'] }) },
    { tag: 0x00020010, vr: 'UI', bytes: encodeContent('UI', { values: [TRANSFER_SYNTAX.explicitLittle] }) },
  ] as const;
  return timed(() => {
    const dataSet: DataSet = {
      elements: ELEMENTS.map(({ tag, vr, values }) => ({ tag, vr, bytes: encodeContent(vr, { values }) })),
    };
    const file: DicomFile = {
      preamble: new Uint8Array(128),
      meta,
      transferSyntax: TRANSFER_SYNTAX.explicitLittle,
      dataSet,
    };
    return writeFile(file).length;
  });
}

/** The part of dcmjs that writes. */
interface DcmjsWriter {
  readonly DicomDict: new (meta: object) => { dict: object; write(): ArrayBuffer };
}

function dcmjsWriter(): Speed {
  const { DicomDict } = data as unknown as DcmjsWriter;
  const file = new DicomDict({ '00020010': { vr: 'UI', Value: [TRANSFER_SYNTAX.explicitLittle] } });
  file.dict = Object.fromEntries(ELEMENTS.map(({ tag, vr, values }) => [tagText(tag), { vr, Value: [...values] }]));
  return timed(() => file.write().byteLength);
}

function pydicomWriter(): Speed | undefined {
  const input = JSON.stringify({ elements: ELEMENTS, seconds: SECONDS });
  const run = spawnSync('/usr/bin/python3', ['-c', PYTHON], { input, encoding: 'utf8' });
  return run.status === 0 ? JSON.parse(run.stdout) : undefined;
}

function benchWriters(): void {
  const own = ownWriter();
  line(`one Data Set of ${ELEMENTS.length} elements: ${own.rate.toFixed(0)} files/s of ${own.size} bytes`);
  const compare = (name: string, other: Speed | undefined): void =>
    line(
      other
        ? `  ${name}: ${other.rate.toFixed(0)} files/s of ${other.size} bytes; ratio ${(own.rate / other.rate).toFixed(1)}`
        : `  ${name}: not run, because it is not on this machine`,
    );
  compare('pydicom', pydicomWriter());
  compare('dcmjs', dcmjsWriter());
}

benchCases();
benchWriters();
