import type { EncodingSpec, LayoutSpec } from '../contract/case.ts';
import type { DicomFile, Element } from '../dicom/data-set.ts';
import { sorted } from '../dicom/private-block.ts';
import { type Deviation, type ReadResult, readFile } from '../dicom/read/read-file.ts';
import { groupOf, tagOf } from '../dicom/tag.ts';
import { encodingOf } from '../dicom/transfer-syntax.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { withDecoys } from './decoy.ts';
import { DefectError, writeWithDefects } from './defects/index.ts';
import { applyEncoding } from './encodings/index.ts';
import { whyFragmentsStay } from './fragments-stay.ts';
import { LAST_WRITER } from './last-writer.ts';
import { applyLayout, LAYOUTS, LayoutError } from './layouts/index.ts';
import { type Move, movesBetween } from './layouts/moves-between.ts';
import { whyUnproven } from './proof.ts';
import { lossNotes, opaqueNotes, unknownNotes } from './transform-notes.ts';
import { vendorVR } from './vendors/vendor-vr.ts';
import { vrNotes } from './vr-notes.ts';

/** What to change, in this order; everything left out stays as it is. */
export interface Transformation {
  readonly layout?: LayoutSpec;
  /** Strangers on the blocks where readers by number look; see `withDecoys`. */
  readonly decoy?: boolean;
  /** Transfer Syntax, one of TRANSFER_SYNTAX; forms of the lengths of Sequences and Items; VR UN for private data. */
  readonly encoding?: Partial<EncodingSpec>;
  /** (0002,0012) and (0002,0013) as a program built on DCMTK leaves them, which hides where the file has been. */
  readonly storedAgain?: boolean;
  /** Names of DEFECTS. */
  readonly defects?: readonly string[];
}

/** How much is said of a changed copy. */
export interface TransformOptions {
  /** A note for each place where something could not be kept or is not known; else one for all, which names a few. */
  readonly everyPlace?: boolean;
}

/** A changed copy of a file, or why there is none. */
export type Transformed =
  | { readonly bytes: Uint8Array; readonly moves: readonly Move[]; readonly notes: readonly string[] }
  | { readonly refused: string; readonly isDicom: boolean };

/**
 * A copy of a user's DICOM file with other private blocks, in another encoding, or with defects. Without a change of
 * encoding every byte that is not part of a moved tag stays, lengths and preamble included (dcm4che's layouts, which
 * rewrite more, excepted); `notes` says so where that could not be done, and names what was not kept or not known. A
 * file that cannot be read in full is refused, and so is a directory of files (DICOMDIR), which counts bytes. A repair,
 * which is the layout `canonical` without decoys and defects, is read back, and refused where it is not proven to mean
 * the same.
 */
export function transformFile(
  bytes: Uint8Array,
  change: Transformation,
  { everyPlace }: TransformOptions = {},
): Transformed {
  const { file, deviations, complete } = read(bytes);
  const damage = deviations.find(({ code }) => DAMAGE.test(code));
  if (!file || !complete || damage) {
    const first = damage ?? deviations[0];
    const where = first ? `: ${first.message} (byte ${first.offset})` : '';
    return { refused: `not a readable, complete DICOM file${where}`, isDicom: looksLikeDicom(file, bytes) };
  }
  const refuse = (refused: string): Transformed => ({ refused, isDicom: true });
  if (file.dataSet.elements.some(({ tag }) => tag === DIRECTORY_RECORDS))
    return refuse('a DICOMDIR, whose records say at which bytes others begin');
  const { layout, encoding, defects = [] } = change;
  const target = encoding?.transferSyntax ?? file.transferSyntax;
  const fragments = target === file.transferSyntax ? undefined : whyFragmentsStay(file.dataSet);
  if (fragments !== undefined) return refuse(fragments);
  try {
    const laidOut = layout ? applyLayout(layout, file.dataSet) : file.dataSet;
    const dataSet = change.decoy ? withDecoys(laidOut) : laidOut;
    const meta = metaFor(file, target);
    const result = { ...file, meta: change.storedAgain ? metaStoredAgain(meta) : meta, transferSyntax: target };
    const encoded = encoding ? applyEncoding({ un: false, ...encoding, transferSyntax: target }, dataSet) : dataSet;
    const onlyMoved = !encoding && !change.decoy && !change.storedAgain && defects.length === 0;
    const { groupLengths = false } = encoding ?? {};
    const written = writeWithDefects({ ...result, dataSet: encoded }, defects, undefined, {
      groupLengths,
      ...roomAs(bytes, file),
    });
    const isRepair = layout?.name === 'canonical' && !change.decoy && defects.length === 0;
    const claim = { before: file.dataSet, wanted: { ...result, dataSet: encoded }, isRecoded: encoding !== undefined };
    const unproven = isRepair ? whyUnproven(claim, written, read) : undefined;
    if (unproven !== undefined) return refuse(`its copy cannot be proven to mean the same (${unproven})`);
    return {
      bytes: written,
      moves: movesBetween(file.dataSet, dataSet),
      notes: [
        ...(defects.length > 0 ? [`with defects: ${defects.join(', ')}`] : []),
        ...(layout && !isLossless(layout) ? lossNotes(file.dataSet, laidOut, everyPlace) : []),
        ...(layout || change.decoy ? opaqueNotes(file.dataSet, everyPlace) : []),
        ...(layout?.name === 'canonical' ? unknownNotes(laidOut, everyPlace) : []),
        ...(encoding ? vrNotes(file, { ...result, dataSet: encoded }, everyPlace) : []),
        ...(onlyMoved ? byteNotes(file, bytes, deviations) : []),
      ],
    };
  } catch (error) {
    if (error instanceof LayoutError || error instanceof DefectError || error instanceof RangeError)
      return refuse(error.message);
    throw error;
  }
}

/** The copy is about as long as the file, with something for what comes in; how long a deflated one is nobody knows. */
const roomAs = ({ length }: Uint8Array, { transferSyntax }: DicomFile): { readonly room?: number } =>
  encodingOf(transferSyntax).deflated ? {} : { room: length + (length >>> 4) + 1024 };

/** The File Meta Information with another last writer. */
function metaStoredAgain(meta: readonly Element[]): readonly Element[] {
  const written = LAST_WRITER.map(
    ({ tag, vr, value }): Element => ({ tag, vr, bytes: encodeContent(vr, { values: [value] }) }),
  );
  const tags = new Set(written.map(({ tag }) => tag));
  return sorted([...meta.filter(({ tag }) => !tags.has(tag)), ...written]);
}

const isLossless = ({ name }: LayoutSpec): boolean => LAYOUTS.find((each) => each.name === name)?.lossless ?? false;

/** (0004,1220), Directory Record Sequence: PS3.3 F.3. */
const DIRECTORY_RECORDS = tagOf(0x0004, 0x1220);

/** Whether something that cannot be read was meant to be a DICOM file: it says so, or begins with standard elements. */
function looksLikeDicom(file: DicomFile | undefined, bytes: Uint8Array): boolean {
  if (Buffer.from(bytes.subarray(128, 132)).toString('latin1') === 'DICM') return true;
  return (
    file !== undefined && (file.meta.length > 0 || file.dataSet.elements.some(({ tag }) => groupOf(tag) === 0x0008))
  );
}

/** Deviations that tell of lost or unreadable data; a Sequence that does not end may be all that is left of it. */
const DAMAGE = /^(truncated-|bad-length|missing-delimitation|not-|too-|inflate-)/;

/** With the vendors' VRs; without them where the bytes contradict a table, which must not be held against the file. */
function read(bytes: Uint8Array): ReadResult {
  const result = readFile(bytes, { vrOf: vendorVR });
  return result.complete ? result : readFile(bytes);
}

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

/**
 * A file without deviations is written with the bytes it was read from, as the tests of the reader prove; of others only
 * writing tells. Not of deflated ones, whose compression may differ.
 */
function byteNotes(file: DicomFile, bytes: Uint8Array, deviations: readonly Deviation[]): readonly string[] {
  if (deviations.length === 0 || encodingOf(file.transferSyntax).deflated) return [];
  if (Buffer.compare(writeFile(file), bytes) === 0) return [];
  return [`bytes besides the moved tags change too${deviations[0] ? `: ${deviations[0].message}` : ''}`];
}
