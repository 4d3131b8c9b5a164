import { type DataSet, type DicomFile, isSequence, isValue } from '../data-set.ts';
import { elementOf, tagOf } from '../tag.ts';
import { encodingOf } from '../transfer-syntax.ts';
import { ByteSink } from './byte-sink.ts';
import { deflateInto } from './deflate-into.ts';
import { type ElementEncoding, writeDataSet } from './write-data-set.ts';

/** Choices that are not part of the Data Set. */
export interface WriteOptions {
  /** With the retired Group Lengths, at every level and correct for the encoding (PS3.5 7.2). */
  readonly groupLengths?: boolean;
  /** How many bytes to keep of the finished file: a file cut short. */
  readonly truncate?: number;
  /** About how many bytes the file will have, where that is known; it is estimated otherwise, which takes longer. */
  readonly room?: number;
}

const META: ElementEncoding = { explicit: true, littleEndian: true, groupLengths: false };

/**
 * A file as PS3.10 7.1 has it: preamble, prefix, File Meta Information in Explicit VR Little Endian with its Group
 * Length computed, and the Data Set in the file's Transfer Syntax. The same file gives the same bytes.
 *
 * Elements are written as they come: neither sorted nor checked against the Standard, so that broken files can be made
 * on purpose. Throws RangeError where the preamble is not 128 bytes, `truncate` is not a number of bytes, or a
 * deliberate violation does not fit its field.
 */
export function writeFile(file: DicomFile, options: WriteOptions = {}): Uint8Array {
  if (file.preamble.length !== 128) throw new RangeError(`a preamble is 128 bytes, not ${file.preamble.length}`);
  const { truncate } = options;
  if (truncate !== undefined && !(Number.isInteger(truncate) && truncate >= 0)) {
    throw new RangeError(`a file cannot be cut to ${truncate} bytes`);
  }
  const { explicit, littleEndian, deflated } = encodingOf(file.transferSyntax);
  const room = options.room ?? roomFor(file.dataSet);
  const sink = new ByteSink(256 + roomFor({ elements: file.meta }) + room);
  sink.append(file.preamble);
  sink.latin1('DICM');
  writeMeta(sink, file);
  const encoding = { explicit, littleEndian, groupLengths: options.groupLengths ?? false };
  if (deflated) writeDeflated(sink, file.dataSet, encoding, room);
  else writeDataSet(sink, file.dataSet, encoding);
  const bytes = sink.toBytes();
  return truncate === undefined ? bytes : bytes.slice(0, truncate);
}

/** About as many bytes as a Data Set takes, rather more than less: a buffer that need not grow is written to faster. */
function roomFor({ elements }: DataSet): number {
  let room = LONGEST_HEADER * elements.length;
  for (const element of elements) {
    if (isValue(element)) room += element.bytes.length;
    else if (isSequence(element)) {
      room += 2 * LONGEST_HEADER * element.items.length;
      for (const item of element.items) room += roomFor(item);
    } else for (const fragment of element.fragments) room += LONGEST_HEADER + fragment.length;
  }
  return room;
}

const LONGEST_HEADER = 12;

function writeMeta(sink: ByteSink, file: DicomFile): void {
  const length = { tag: tagOf(0x0002, 0), vr: 'UL', bytes: new Uint8Array(4) } as const;
  writeDataSet(sink, { elements: [length] }, META);
  const start = sink.length;
  writeDataSet(sink, { elements: file.meta.filter((element) => elementOf(element.tag) !== 0) }, META);
  sink.patch32(start - 4, sink.length - start, true);
}

/** PS3.5 A.5: made even with a NUL. */
function writeDeflated(sink: ByteSink, dataSet: DataSet, encoding: ElementEncoding, room: number): void {
  const plain = new ByteSink(room);
  writeDataSet(plain, dataSet, encoding);
  const start = sink.length;
  deflateInto(sink, plain);
  if ((sink.length - start) % 2 === 1) sink.append(Uint8Array.of(0));
}
