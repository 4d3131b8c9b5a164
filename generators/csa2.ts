import type { VR } from '../dicom/vr.ts';

/** One entry of a Siemens CSA header: values are text whatever the VR. */
export interface CsaTag {
  readonly name: string;
  readonly vr: VR;
  readonly values: readonly string[];
}

/** What Siemens writes after the number of entries and in the header of each item. */
const CHECK = 77;
/**
 * Siemens fills the entries of an image header up to six items. dcm2niix 1.0.20220720 crashes on headers whose entries
 * have no items to spare.
 */
const LEAST_ITEMS = 6;

/**
 * A Siemens CSA header of the second kind ("SV10"), as (0029,"SIEMENS CSA HEADER",10) and 20 hold it: a count of
 * entries, and for each a name of 64 bytes, VM, VR, a type number, and items of text that end with NUL and are filled
 * to four bytes. All numbers are little endian. The layout is known from the readers of nibabel, GDCM and dcm2niix.
 */
export function csa2(tags: readonly CsaTag[]): Uint8Array {
  return Buffer.concat([
    Buffer.from('SV10'),
    Buffer.from([4, 3, 2, 1]),
    int32(tags.length, CHECK),
    ...tags.map(entry),
    Buffer.alloc(4),
  ]);
}

function entry(tag: CsaTag): Buffer {
  const items = Math.max(LEAST_ITEMS, tag.values.length);
  return Buffer.concat([
    fixed(tag.name, 64),
    int32(tag.values.length),
    fixed(tag.vr, 4),
    int32(0, items, CHECK),
    ...Array.from({ length: items }, (_, i) => item(tag.values[i])),
  ]);
}

function item(value: string | undefined): Buffer {
  if (value === undefined) return int32(0, 0, CHECK, 0);
  const length = value.length + 1;
  return Buffer.concat([int32(length, length, CHECK, length), fixed(value, Math.ceil(length / 4) * 4)]);
}

function fixed(text: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.write(text, 'latin1');
  return bytes;
}

function int32(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, i) => {
    bytes.writeInt32LE(number, 4 * i);
  });
  return bytes;
}
