import type { DataSet, Element, Item } from '../dicom/data-set.ts';
import type { PlainContent } from '../dicom/meaning.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import type { VR } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { writeFile } from '../dicom/write/write-file.ts';

/** An element with values, for the adapters' tests. */
export const el = (tag: number, vr: VR, ...values: readonly (string | number)[]): Element =>
  bytesOf(tag, vr, { values });

/** An element with a whole value field. */
export const raw = (tag: number, vr: VR, base64: string): Element => bytesOf(tag, vr, { base64 });

const bytesOf = (tag: number, vr: VR, content: PlainContent): Element => ({
  tag,
  vr,
  bytes: encodeContent(vr, content),
});

/** A sequence of Items, all lengths undefined. */
export const sq = (tag: number, ...items: readonly (readonly Element[])[]): Element => ({
  tag,
  vr: 'SQ',
  undefinedLength: true,
  items: items.map((elements): Item => ({ elements, undefinedLength: true })),
});

const UID = '1.2.826.0.1.3680043.8.498.1';

/** The standard elements that make a file an instance, and the given ones, which come after them. */
export function sampleFile(
  elements: readonly Element[],
  transferSyntax: string = TRANSFER_SYNTAX.explicitLittle,
  identity: { readonly sopClass?: string; readonly modality?: string; readonly number?: number } = {},
): Uint8Array {
  const { sopClass = '1.2.840.10008.5.1.4.1.1.66', modality = 'OT', number = 1 } = identity;
  const dataSet: DataSet = {
    elements: [
      el(0x00080016, 'UI', sopClass),
      el(0x00080018, 'UI', `${UID}.${number}`),
      el(0x00080060, 'CS', modality),
      ...elements,
    ],
  };
  const meta = [
    raw(0x00020001, 'OB', 'AAE='),
    el(0x00020002, 'UI', sopClass),
    el(0x00020003, 'UI', `${UID}.${number}`),
    el(0x00020010, 'UI', transferSyntax),
  ];
  return writeFile({ preamble: new Uint8Array(128), meta, transferSyntax, dataSet });
}

/**
 * A file with the elements that the adapters' tests ask for: at the root and in two Items of a standard sequence, each
 * with its own blocks, and in a private sequence. In the second Item the creator is on another block.
 */
export const sampleElements: readonly Element[] = [
  sq(
    0x00081140,
    [
      el(0x00210010, 'LO', 'SIEMENS MR SDI 02'),
      el(0x00211004, 'DS', '0.25'),
      el(0x00211045, 'SL', 0, 0, -1142),
      el(0x00211053, 'FD', 57.875),
      sq(0x002110fe, [el(0x00210010, 'LO', 'ACME 1.0'), el(0x00211004, 'LO', 'nested', 'twice')]),
    ],
    [el(0x00210011, 'LO', 'SIEMENS MR SDI 02'), el(0x00211104, 'DS', '0.5')],
  ),
  el(0x00210010, 'LO', 'ACME 1.0'),
  el(0x00210012, 'LO', 'SIEMENS MR SDI 02'),
  el(0x00211004, 'LO', 'A, "B" <C>'),
  el(0x00211005, 'US', 1, 65535),
  raw(0x00211006, 'OB', 'AAECAw=='),
  raw(0x00211007, 'OW', 'AQIDBA=='),
  el(0x00211008, 'AT', '00080060'),
  el(0x00211009, 'FL', 0.1),
  el(0x0021100a, 'LO'),
  raw(0x0021100b, 'UN', 'AQID/w=='),
  el(0x0021100c, 'IS', '-12', '34'),
  el(0x0021100d, 'UT', 'a long\\text'),
  el(0x00211204, 'DS', '1.5', '-2'),
];
