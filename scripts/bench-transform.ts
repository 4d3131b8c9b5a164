import { readFile } from '../dicom/read/read-file.ts';
import { ENCODINGS } from '../generators/encodings/index.ts';
import { LAYOUTS } from '../generators/layouts/index.ts';
import { type Transformation, transformFile } from '../generators/transform-file.ts';
import { vendorVR } from '../generators/vendors/vendor-vr.ts';
import { leastTime } from './bench-clock.ts';

/** What reading a file costs, and each transformation of it. */
export interface TransformCosts {
  /** Milliseconds of processor time. */
  readonly reading: number;
  readonly transforms: readonly { readonly name: string; readonly milliseconds: number; readonly refused?: string }[];
}

const ROUNDS = 6;
const SECONDS = 0.06;

/** The best of many rounds, reading and all transformations in turn, so that a busy moment hits them all. */
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
      return { name, milliseconds: best.get(name)!, ...('refused' in result ? { refused: result.refused } : {}) };
    }),
  };
}

const cost = (work: () => unknown): number => 1000 * leastTime(work, 1, SECONDS);
