import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../dicom/read/read-file.ts';
import { DEFECTS } from '../generators/defects/index.ts';
import { DRAWN_ENCODINGS } from '../generators/encodings/index.ts';
import { LAYOUTS } from '../generators/layouts/index.ts';
import { type Transformation, transformFile } from '../generators/transform-file.ts';
import { vendorVR } from '../generators/vendors/vendor-vr.ts';
import { leastTime, wallTime } from './bench-clock.ts';
import { benchFolder } from './bench-folder.ts';
import { NewFiles } from './new-files.ts';
import { readInput } from './read-input.ts';

/** What reading a file costs, and each transformation of it. */
export interface TransformCosts {
  /** Where the files were. */
  readonly folder: string;
  /** Milliseconds on the wall. */
  readonly reading: number;
  readonly transforms: readonly TransformCost[];
}

interface TransformCost {
  readonly name: string;
  readonly milliseconds: number;
  /** To reading the same bytes, all in memory: what the change costs. */
  readonly ratio: number;
  /** To reading the same file, with the reading and the writing of files. */
  readonly withFiles: number;
  readonly refused?: string;
}

interface Change {
  readonly name: string;
  readonly change: Transformation;
  /** Done to the file before. */
  readonly after?: Transformation;
}

/** Everything that `transform` offers, each on its own, and the repair of a file that was renumbered. */
const CHANGES: readonly Change[] = [
  ...LAYOUTS.map(({ name }) => ({ name: `layout ${name}`, change: { layout: { name } } })),
  {
    name: 'repair: layout canonical after dcm4che-compact',
    change: { layout: { name: 'canonical' } },
    after: { layout: { name: 'dcm4che-compact' } },
  },
  { name: 'decoy', change: { decoy: true } },
  { name: 'stored again', change: { storedAgain: true } },
  ...DRAWN_ENCODINGS.map(({ name, spec }) => ({ name: `encoding ${name}`, change: { encoding: spec } })),
  ...DEFECTS.map(({ name }) => ({ name: `defect ${name}`, change: { defects: [name] } })),
];

const ROUNDS = 5;
const SECONDS = 0.04;
/** Until everything a transformation runs through has been compiled; what is slow before that is no cost of its own. */
const WARM_UP_SECONDS = 0.2;

/**
 * Reading: the file is taken apart to the last element of the last Item, with the vendors' VRs; its values stay views
 * into its bytes. A transformation is what the command does with the file: the same, and the change, and what is said of
 * it, and the bytes of the result. Once bytes are all that comes and goes, and once both sides read a file, and the result
 * goes to the same folder, in memory where there is one, under a temporary name, and is moved into place.
 *
 * Each transformation and reading take turns, so that a busy moment hits both; ratios are medians of the rounds.
 */
export function transformCosts(bytes: Uint8Array): TransformCosts {
  const { path: folder, about } = benchFolder();
  try {
    const original = join(folder, 'original.dcm');
    writeFileSync(original, bytes);
    for (const { change } of CHANGES) transformTime(original, change, folder, WARM_UP_SECONDS);
    const costs = CHANGES.map((change) => costOf(change, original, folder));
    return {
      folder: about,
      reading: Math.min(...costs.map(({ reading }) => reading)),
      transforms: costs.map(({ cost }) => cost),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function costOf(
  { name, change, after }: Change,
  original: string,
  folder: string,
): { readonly reading: number; readonly cost: TransformCost } {
  const input = after ? join(folder, 'input.dcm') : original;
  if (after) writeFileSync(input, transformed(original, after) ?? new Uint8Array());
  const bytes = readInput(input);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    readingBytes: timeOf(() => readFile(bytes, { vrOf: vendorVR })),
    transformingBytes: timeOf(() => transformFile(bytes, change)),
    reading: timeOf(() => readFile(readInput(input), { vrOf: vendorVR })),
    transforming: transformTime(input, change, folder),
  }));
  const result = transformFile(bytes, change);
  return {
    reading: Math.min(...rounds.map(({ reading }) => reading)),
    cost: {
      name,
      milliseconds: Math.min(...rounds.map(({ transforming }) => transforming)),
      ratio: median(rounds.map(({ readingBytes, transformingBytes }) => transformingBytes / readingBytes)),
      withFiles: median(rounds.map(({ reading, transforming }) => transforming / reading)),
      ...('refused' in result && { refused: result.refused }),
    },
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const timeOf = (work: () => unknown): number => 1000 * leastTime(work, 1, SECONDS, undefined, wallTime);

function transformed(path: string, change: Transformation): Uint8Array | undefined {
  const result = transformFile(readInput(path), change);
  return 'refused' in result ? undefined : result.bytes;
}

function transformTime(input: string, change: Transformation, folder: string, seconds = SECONDS): number {
  const out = join(folder, 'out');
  let files = 0;
  const work = (): void => {
    const result = transformed(input, change);
    if (!result) return;
    const output = new NewFiles(out);
    const name = `${files++}.dcm`;
    output.reserve(name, 'to be measured');
    output.write(name, result);
    output.publish();
  };
  return 1000 * leastTime(work, 1, seconds, () => rmSync(out, { recursive: true, force: true }), wallTime);
}
