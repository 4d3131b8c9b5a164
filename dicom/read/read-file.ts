import type { DicomFile } from '../data-set.ts';
import { encodingOf, TRANSFER_SYNTAX } from '../transfer-syntax.ts';
import { type Deviation, DeviationLog } from './deviation.ts';
import { guessSyntax } from './guess-syntax.ts';
import type { VrOf } from './implicit-vr.ts';
import { inflate } from './inflate.ts';
import { readRoot } from './read-data-set.ts';
import { looksLikeMeta, readMeta } from './read-meta.ts';
import { Reading } from './reading.ts';
import { Source, type Syntax } from './source.ts';

export type { Deviation } from './deviation.ts';
export type { VrOf } from './implicit-vr.ts';

export interface ReadOptions {
  /** VRs of private elements, for Implicit VR and UN. */
  readonly vrOf?: VrOf;
}

export interface ReadResult {
  /** What could be read; absent where the bytes do not look like DICOM at all. */
  readonly file?: DicomFile;
  /** By offset; at most 1101, the last of which then counts those left out. */
  readonly deviations: readonly Deviation[];
  /** Every Data Element of the file is in `file`, none of them cut off. */
  readonly complete: boolean;
}

const PREAMBLE = 128;

/** The transfer syntaxes of PS3.5 and those that encapsulate pixels; all of them share one root. */
const isKnown = (uid: string): boolean =>
  uid === TRANSFER_SYNTAX.implicitLittle || /^1\.2\.840\.10008\.1\.2\.\d/.test(uid);

const uidOf = ({ explicit, littleEndian }: Syntax): string => {
  if (!explicit) return TRANSFER_SYNTAX.implicitLittle;
  return littleEndian ? TRANSFER_SYNTAX.explicitLittle : TRANSFER_SYNTAX.explicitBig;
};

/** Where the File Meta Information, or a bare Data Set, begins; undefined where there is neither. */
function findStart(source: Source, log: DeviationLog): number | undefined {
  const isPrefix = (at: number): boolean => source.twoLetters(at) === 'DI' && source.twoLetters(at + 2) === 'CM';
  if (isPrefix(PREAMBLE)) return PREAMBLE + 4;
  if (isPrefix(0) || looksLikeMeta(source, 0) || guessSyntax(source, 0)) {
    log.report('no-preamble', 0, undefined, 'the file does not begin with 128 bytes and DICM');
    return isPrefix(0) ? 4 : 0;
  }
  log.report('not-dicom', 0, undefined, 'there is neither DICM at byte 128 nor a Data Set at the beginning');
  return undefined;
}

/** The Transfer Syntax of the Data Set at `at`: as announced, or guessed. */
function transferSyntaxAt(source: Source, at: number, announced: string | undefined, log: DeviationLog): string {
  if (announced === undefined) {
    const guess = guessSyntax(source, at);
    const uid = guess ? uidOf(guess) : TRANSFER_SYNTAX.explicitLittle;
    log.report('no-transfer-syntax', at, undefined, `no Transfer Syntax is given; read as ${uid}`);
    return uid;
  }
  if (!isKnown(announced))
    log.report(
      'unknown-transfer-syntax',
      at,
      undefined,
      `read as Explicit VR Little Endian: ${JSON.stringify(announced)}`,
    );
  return announced;
}

/** Where nothing but zeros follows: some writers leave them behind a Data Set, and they are no elements. */
function startOfZeros(source: Source): number {
  let at = source.length;
  while (at > 0 && source.bytes[at - 1] === 0) at--;
  return at;
}

/**
 * Reads a DICOM file (PS3.10 7, PS3.5 7) as it stands: Explicit and Implicit VR Little Endian, Explicit VR Big Endian,
 * Deflated, every encapsulated Transfer Syntax, with or without preamble and File Meta Information. What breaks the
 * rules is collected and reading goes on as far as the bytes make sense. Never throws; time and memory are bounded by
 * the size of the file, inflated Data Sets by 256 MB. Values share the memory of `bytes`.
 */
export function readFile(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const log = new DeviationLog();
  const source = new Source(bytes);
  const start = findStart(source, log);
  if (start === undefined) return { deviations: log.all(), complete: false };

  const preamble = new Uint8Array(PREAMBLE);
  if (start > PREAMBLE) preamble.set(source.bytes.subarray(0, PREAMBLE));
  const meta = readMeta(source, start, log);
  const transferSyntax = transferSyntaxAt(source, meta.end, meta.transferSyntax, log);
  const encoding = encodingOf(transferSyntax);

  let [body, from] = [source, meta.end];
  if (encoding.deflated) {
    const inflated = inflate(source.bytes.subarray(meta.end));
    if (inflated.problem !== undefined) log.report('inflate-failed', meta.end, undefined, inflated.problem);
    [body, from] = [new Source(inflated.bytes), 0];
  }
  const reading = new Reading(body, log, from, options.vrOf);
  const zeros = startOfZeros(body);
  const elements = readRoot(reading, encoding, body.length, (at) => at < zeros || body.length - at < 8);
  if (reading.at >= zeros && body.length - reading.at >= 8)
    log.report('trailing-zeros', reading.at, undefined, `${body.length - reading.at} zeros follow the Data Set`);
  const file = { preamble, meta: meta.elements, transferSyntax, dataSet: { elements } };
  return { file, deviations: log.all(), complete: log.complete };
}
