import type { DataSet, DicomFile } from '../dicom/data-set.ts';
import type { ReadResult } from '../dicom/read/read-file.ts';
import { lossesBetween } from './losses.ts';
import { standsIn } from './stands-in.ts';

/** What a copy is to be proven against. */
interface Claim {
  readonly before: DataSet;
  /** What was given to the writer, in place of `before`. */
  readonly wanted: Pick<DicomFile, 'meta' | 'transferSyntax' | 'dataSet'>;
  /** Whether another encoding was wanted, which may have no VRs or other ones. */
  readonly isRecoded: boolean;
}

/**
 * Why a copy cannot be held to mean what its file means; undefined where it is proven: every byte of it is accounted
 * for, its File Meta Information is the one that was wanted, and its Data Set has the same elements under the same
 * creators with the same values and, unless it is recoded, VRs. `read` is how the file was read.
 */
export function whyUnproven(
  { before, wanted, isRecoded }: Claim,
  copy: Uint8Array,
  read: (bytes: Uint8Array) => ReadResult,
): string | undefined {
  let after = wanted.dataSet;
  if (!standsIn(copy, wanted)) {
    const { file, complete, deviations } = read(copy);
    if (!file || !complete) return `it cannot be read back: ${deviations[0]?.message ?? 'something is cut off'}`;
    if (file.transferSyntax !== wanted.transferSyntax) return 'it reads back in another Transfer Syntax';
    const [meta] = lossesBetween({ elements: wanted.meta }, { elements: file.meta });
    if (meta) return `${meta.place()} of its File Meta Information reads back differently`;
    after = file.dataSet;
  }
  const loss = lossesBetween(before, after).find(({ kind }) => !isRecoded || kind !== 'vr');
  return loss && `${loss.place()}: ${loss.why}`;
}
