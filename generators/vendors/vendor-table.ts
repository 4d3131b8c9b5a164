import { isVR, type VR } from '../../dicom/vr.ts';

/**
 * The sources of the vendor tables, one letter each: T = DCMTK 3.6.7 private.dic, G = GDCM 3.0.21, H = GDCM 2cd05d13
 * (after 3.0.21), P = pydicom 2.3.1, D = dcm4che 5.35, 3 = dicom3tools element templates, F = fo-dicom 1b92c598, S = seen
 * in the public data set dcm_qa_agfa. Entries that know one block only are left out: they say nothing of the creator.
 */
const SOURCES = {
  T: 'dcmtk',
  G: 'gdcm',
  H: 'later gdcm',
  P: 'pydicom',
  D: 'dcm4che',
  '3': 'dicom3tools',
  F: 'fo-dicom',
  S: 'seen',
} as const;

type VendorSource = (typeof SOURCES)[keyof typeof SOURCES];

/** A private data element as the dictionaries describe it. */
export interface VendorElement {
  /** The low byte of the element number. */
  readonly byte: number;
  readonly vr: VR;
  /** As the dictionaries write it: `1`, `3`, `1-n`. */
  readonly vm: string;
  /** `?` where the dictionaries know a VR but no meaning. */
  readonly name: string;
  readonly knownTo: readonly VendorSource[];
  /** Dictionaries disagree on the VR, so that no tool can be blamed for either. */
  readonly disputed: boolean;
}

/** What a Private Creator holds in one group. */
export interface VendorTable {
  readonly creator: string;
  readonly group: number;
  /** The block that its vendor's software reserves for it; undefined where no source tells. */
  readonly block: number | undefined;
  /** What the block was inferred from; absent where a source shows the creator on it. */
  readonly inferredFrom?: string;
  readonly elements: readonly VendorElement[];
}

/** A block on which no source shows a creator, although something else suggests it. */
interface InferredBlock {
  readonly block: number;
  readonly inferredFrom: string;
}

/** The block of a creator that no source shows there, with what suggests it. */
export const inferred = (block: number, inferredFrom: string): InferredBlock => ({ block, inferredFrom });

/**
 * Reads a table with one element a line: byte, VR (`!` after it where it is disputed), VM, letters of the sources (`-`
 * for none of these), name. Throws on a line that is not of that form.
 */
export function vendorTable(
  creator: string,
  group: number,
  block: number | InferredBlock | undefined,
  lines: string,
): VendorTable {
  const where = typeof block === 'object' ? block : { block };
  return { creator, group, ...where, elements: lines.trim().split('\n').map(vendorElement) };
}

function vendorElement(line: string): VendorElement {
  const match = /^([0-9A-F]{2}) ([A-Z]{2})(!?) +(\S+) +(\S+) +(.+)$/.exec(line.trim());
  const vr = match?.[2] ?? '';
  if (!match || !isVR(vr)) throw new Error(`not a line of a vendor table: ${line}`);
  const knownTo = Object.entries(SOURCES).filter(([letter]) => match[5]!.includes(letter));
  return {
    byte: Number.parseInt(match[1]!, 16),
    vr,
    vm: match[4]!,
    name: match[6]!,
    knownTo: knownTo.map(([, source]) => source),
    disputed: match[3] === '!',
  };
}
