import { constants, deflateRawSync } from 'node:zlib';
import type { ByteSink } from './byte-sink.ts';

/** Output comes in pieces of this size, each of which costs a call. */
const CHUNK = 1 << 18;

/** The most that one stored block holds (RFC 1951, 3.2.4). */
const LONGEST_BLOCK = 0xffff;

/**
 * Appends a raw Deflate stream (RFC 1951), the same on every machine: the search for matches differs between builds of
 * zlib for different processors, and Z_RLE does not search. No level and no other such strategy is faster (zlib 1.3).
 *
 * What was written to `plain` in one long piece goes into stored blocks as it is, the rest into compressed ones: pixels
 * and the like become hardly smaller without a search, and to compress them took five times as long as to read the file
 * that they come from, all other elements a third of that time. From which length on, between 1 kB and 100 kB, made no
 * difference to that; from 32 kB on all but the largest files are one compressed stream, as other writers make them.
 */
export function deflateInto(sink: ByteSink, plain: ByteSink): void {
  const bytes = plain.toBytes();
  let at = 0;
  for (const { start, end } of plain.longPieces) {
    if (start > at) sink.append(compressed(bytes.subarray(at, start), constants.Z_SYNC_FLUSH));
    store(sink, bytes.subarray(start, end), end === bytes.length);
    at = end;
  }
  if (at < bytes.length || at === 0) sink.append(compressed(bytes.subarray(at), constants.Z_FINISH));
}

/** With Z_SYNC_FLUSH a part of a stream that ends with a whole byte, with Z_FINISH the end of one. */
const compressed = (bytes: Uint8Array, finishFlush: number): Uint8Array =>
  deflateRawSync(bytes, { level: 6, strategy: constants.Z_RLE, chunkSize: CHUNK, finishFlush });

function store(sink: ByteSink, bytes: Uint8Array, isLast: boolean): void {
  for (let at = 0; at < bytes.length; at += LONGEST_BLOCK) {
    const block = bytes.subarray(at, at + LONGEST_BLOCK);
    const isFinal = isLast && at + block.length === bytes.length;
    const { length } = block;
    sink.append(Uint8Array.of(isFinal ? 1 : 0, length, length >>> 8, ~length, ~length >>> 8));
    sink.append(block);
  }
}
