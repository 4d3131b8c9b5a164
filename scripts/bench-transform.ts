import { readFile } from '../dicom/read/read-file.ts';
import { encodingOf } from '../dicom/transfer-syntax.ts';
import { ENCODINGS } from '../generators/encodings/index.ts';
import { LAYOUTS } from '../generators/layouts/index.ts';
import { type Transformation, transformFile } from '../generators/transform-file.ts';
import { vendorVR } from '../generators/vendors/vendor-vr.ts';
import { leastTime } from './bench-clock.ts';

/** What reading a file costs, and each transformation of it. */
export interface TransformCosts {
  /** Milliseconds of processor time. */
  readonly reading: number;
  readonly transforms: readonly TransformCost[];
}

interface TransformCost {
  readonly name: string;
  readonly milliseconds: number;
  /** What reading the result costs, where it is compressed and the input is not: then that is what counts. */
  readonly readingBack?: number;
  readonly refused?: string;
}

const ROUNDS = 6;
const SECONDS = 0.06;

/**
 * What it costs to deflate the pixels is zlib's, and a multiple of reading them uncompressed; a deflated file is
 * inflated to be read, so a result that is deflated is compared with reading it.
 *
 * The best of many rounds, reading and all transformations in turn, so that a busy moment hits them all.
 */
export function transformCosts(bytes: Uint8Array): TransformCosts {
  const changes: readonly { readonly name: string; readonly change: Transformation }[] = [
    ...LAYOUTS.map(({ name }) => ({ name: `layout ${name}`, change: { layout: { name } } })),
    { name: 'decoy', change: { decoy: true } },
    ...ENCODINGS.map(({ name, spec }) => ({ name: `encoding ${name}`, change: { encoding: spec } })),
  ];
  let reading = Number.POSITIVE_INFINITY;
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    reading = Math.min(
      reading,
      cost(() => readFile(bytes, { vrOf: vendorVR })),
    );
    for (const { name, change } of changes) {
      const spent = cost(() => transformFile(bytes, change));
      best.set(name, Math.min(best.get(name) ?? spent, spent));
    }
  }
  return {
    reading,
    transforms: changes.map(({ name, change }) => {
      const result = transformFile(bytes, change);
      const cost = { name, milliseconds: best.get(name)! };
      if ('refused' in result) return { ...cost, refused: result.refused };
      const isCompressed = encodingOf(change.encoding?.transferSyntax ?? '').deflated;
      return isCompressed ? { ...cost, readingBack: bestReading(result.bytes) } : cost;
    }),
  };
}

function bestReading(bytes: Uint8Array): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++)
    best = Math.min(
      best,
      cost(() => readFile(bytes, { vrOf: vendorVR })),
    );
  return best;
}

const cost = (work: () => unknown): number => 1000 * leastTime(work, 1, SECONDS);
