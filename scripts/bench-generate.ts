import { existsSync, readFileSync } from 'node:fs';
import { readFile } from '../dicom/read/read-file.ts';
import { tagOf } from '../dicom/tag.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { drawCase } from '../generators/draw.ts';
import { renderCase } from '../generators/render.ts';
import { benchImage } from './bench-image.ts';
import { transformCosts } from './bench-transform.ts';
import { dcmjsWriter, ownWriter, pydicomWriter, type Speed, type Values, valuesOf } from './bench-writers.ts';

const CASES = 10_000;
const SEED = 42;
/** How many times pydicom's files per second our writer is to reach, and how many times reading a transform may cost. */
const SMALL_TARGET = 20;
const IMAGE_TARGET = 10;
const TRANSFORM_TARGET = 3;

/** A real image, where it is there; it is not part of this project. */
const REAL = new URL('../../shared/data/agfa/Siemens-011-0001.img', import.meta.url);

/** One Data Set of 33 elements for every writer: numbers, texts and a private block. */
const ELEMENTS: Values = [
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

const line = (text: string): void => void process.stdout.write(`${text}\n`);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (since: number): number => (performance.now() - since) / 1000;
const verdict = (reached: boolean): string => (reached ? '' : '  !');

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

function benchWriters(title: string, values: Values, target: number): void {
  const own = ownWriter(values);
  line(`${title}, written from values: ${own.rate.toFixed(0)} files/s of ${own.size} bytes`);
  const compare = (name: string, other: Speed | undefined, least = 0): void => {
    const ratio = own.rate / (other?.rate ?? Number.NaN);
    line(
      other
        ? `  ${name}: ${other.rate.toFixed(0)} files/s of ${other.size} bytes; ratio ${ratio.toFixed(1)}${verdict(ratio >= least)}`
        : `  ${name}: not run, because it is not on this machine`,
    );
  };
  compare(`pydicom (wanted: ${target} times)`, pydicomWriter(values), target);
  compare('dcmjs', dcmjsWriter(values));
}

function benchTransforms(title: string, bytes: Uint8Array): void {
  const { folder, reading, transforms } = transformCosts(bytes);
  line(`${title} of ${bytes.length} bytes; ${folder}`);
  line(`  read and taken apart to the last element: ${reading.toFixed(2)} ms`);
  line(
    `  transformed, in times what reading takes (wanted: ${TRANSFORM_TARGET} at most); and with both files read and written under another name:`,
  );
  for (const { name, milliseconds, ratio, withFiles, refused } of transforms) {
    const times = `${ratio.toFixed(2)} times${verdict(ratio <= TRANSFORM_TARGET)}; with files ${milliseconds.toFixed(2)} ms, ${withFiles.toFixed(2)} times`;
    line(`    ${name}: ${refused ? `refused: ${refused}` : times}`);
  }
}

const image = benchImage();
const real = existsSync(REAL) ? readFileSync(REAL) : undefined;
const realFile = real && readFile(real).file;

line('Times are processor times, of transformations wall times, the best of several; ! marks what misses its target.');
benchWriters(`a Data Set of ${ELEMENTS.length} elements`, ELEMENTS, SMALL_TARGET);
benchWriters('an enhanced image', valuesOf(image.dataSet), IMAGE_TARGET);
if (realFile) benchWriters('a real enhanced image', valuesOf(realFile.dataSet), IMAGE_TARGET);
benchTransforms('an enhanced image', writeFile(image));
if (real) benchTransforms('a real enhanced image', real);
benchCases();
