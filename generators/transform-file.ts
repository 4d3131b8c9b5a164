import type { EncodingSpec, LayoutSpec } from '../contract/case.ts';
import { placeText } from '../dicom/address.ts';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import { type DataSet, type DicomFile, type Element, isFragments, isSequence } from '../dicom/data-set.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { sorted } from '../dicom/private-block.ts';
import { type Deviation, type ReadResult, readFile } from '../dicom/read/read-file.ts';
import { tagOf } from '../dicom/tag.ts';
import { encodingOf } from '../dicom/transfer-syntax.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { applyEncoding } from './encodings/index.ts';
import { applyLayout, LAYOUTS, LayoutError } from './layouts/index.ts';
import { type Move, movesBetween } from './layouts/moves-between.ts';
import { vendorVR } from './vendors/vendor-vr.ts';

/** What to change; everything left out stays as it is. */
export interface Transformation {
  readonly layout?: LayoutSpec;
  /** Transfer Syntax UID, one of TRANSFER_SYNTAX. */
  readonly transferSyntax?: string;
  /** The form of the lengths of Sequences and Items. */
  readonly sequences?: EncodingSpec['sequences'];
}

/** A changed copy of a file, or why there is none. */
export type Transformed =
  | { readonly bytes: Uint8Array; readonly moves: readonly Move[]; readonly notes: readonly string[] }
  | { readonly refused: string };

/**
 * A copy of a user's DICOM file with other private blocks or in another encoding. Without a change of encoding every
 * byte that is not part of a moved tag stays, lengths and preamble included (dcm4che's layouts, which rewrite more,
 * excepted); `notes` says so where that could not be done. A file that cannot be read in full is refused.
 */
export function transformFile(bytes: Uint8Array, change: Transformation): Transformed {
  const { file, deviations, complete } = read(bytes);
  const damage = deviations.find(({ code }) => DAMAGE.test(code));
  if (!file || !complete || damage) {
    const first = damage ?? deviations[0];
    return {
      refused: `not a readable, complete DICOM file${first ? `: ${first.message} (byte ${first.offset})` : ''}`,
    };
  }
  const target = change.transferSyntax ?? file.transferSyntax;
  if (target !== file.transferSyntax && hasFragments(file.dataSet))
    return { refused: 'its pixels are compressed, and only decompressed they fit another Transfer Syntax' };
  try {
    const dataSet = change.layout ? applyLayout(change.layout, file.dataSet) : file.dataSet;
    const recoded = target !== file.transferSyntax || change.sequences !== undefined;
    const result = { ...file, meta: metaFor(file, target), transferSyntax: target };
    return {
      bytes: writeFile({ ...result, dataSet: recoded ? recode(dataSet, target, change.sequences) : dataSet }),
      moves: movesBetween(file.dataSet, dataSet),
      notes: [
        ...lossNotes(file.dataSet, dataSet, change.layout),
        ...(recoded ? [] : byteNotes(file, bytes, deviations)),
      ],
    };
  } catch (error) {
    if (error instanceof LayoutError || error instanceof RangeError) return { refused: error.message };
    throw error;
  }
}

/** Deviations that tell of lost or unreadable data; a Sequence that does not end may be all that is left of it. */
const DAMAGE = /^(truncated-|bad-length|missing-delimitation|not-|too-|inflate-)/;

/** With the vendors' VRs; without them where the bytes contradict a table, which must not be held against the file. */
function read(bytes: Uint8Array): ReadResult {
  const result = readFile(bytes, { vrOf: vendorVR });
  return result.complete ? result : readFile(bytes);
}

const recode = (dataSet: DataSet, transferSyntax: string, sequences: Transformation['sequences']): DataSet =>
  applyEncoding({ transferSyntax, un: false, ...(sequences && { sequences, items: sequences }) }, dataSet);

const hasFragments = (dataSet: DataSet): boolean =>
  dataSet.elements.some((element) => isFragments(element) || (isSequence(element) && element.items.some(hasFragments)));

const TRANSFER_SYNTAX_UID = tagOf(0x0002, 0x0010);

/** The File Meta Information with (0002,0010) as it must be; untouched where it is so already. */
function metaFor(file: DicomFile, transferSyntax: string): readonly Element[] {
  if (transferSyntax === file.transferSyntax && file.meta.some(({ tag }) => tag === TRANSFER_SYNTAX_UID))
    return file.meta;
  const element: Element = {
    tag: TRANSFER_SYNTAX_UID,
    vr: 'UI',
    bytes: encodeContent('UI', { values: [transferSyntax] }),
  };
  return sorted([...file.meta.filter(({ tag }) => tag !== TRANSFER_SYNTAX_UID), element]);
}

function lossNotes(before: DataSet, after: DataSet, layout: LayoutSpec | undefined): readonly string[] {
  if (!layout || LAYOUTS.find(({ name }) => name === layout.name)?.lossless) return [];
  const [first, ...more] = compareMeanings(meaningOf(before), meaningOf(after));
  if (!first) return [];
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return [`as in dcm4che, data are lost or pass to another owner: ${placeText(first.path, first.key)}${others}`];
}

/** Deflated files aside, whose compression may differ, a file that is written as it was read has the same bytes. */
function byteNotes(file: DicomFile, bytes: Uint8Array, deviations: readonly Deviation[]): readonly string[] {
  if (encodingOf(file.transferSyntax).deflated || Buffer.compare(writeFile(file), bytes) === 0) return [];
  return [`bytes besides the moved tags change too${deviations[0] ? `: ${deviations[0].message}` : ''}`];
}
