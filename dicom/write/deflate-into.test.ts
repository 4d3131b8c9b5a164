import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TRANSFER_SYNTAX } from '../transfer-syntax.ts';
import { ByteSink } from './byte-sink.ts';
import { deflateInto } from './deflate-into.ts';
import { writeFile } from './write-file.ts';

const LONG = 32_768;

/** Bytes that have no pattern. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return state >>> 24;
  });
}

function deflated(pieces: readonly Uint8Array[]): { readonly plain: Buffer; readonly stream: Uint8Array } {
  const plain = new ByteSink();
  for (const piece of pieces) plain.append(piece);
  const sink = new ByteSink();
  deflateInto(sink, plain);
  return { plain: Buffer.concat(pieces), stream: sink.toBytes() };
}

/** The stored blocks at the beginning of a stream: whether each is the last one, and its length. */
function storedBlocks(stream: Uint8Array): readonly string[] {
  const blocks: string[] = [];
  for (let at = 0; at < stream.length && stream[at]! <= 1; ) {
    const length = stream[at + 1]! | (stream[at + 2]! << 8);
    assert.is(stream[at + 3]! | (stream[at + 4]! << 8), ~length & 0xffff);
    blocks.push(`${stream[at] === 1 ? 'last ' : ''}${length}`);
    at += 5 + length;
  }
  return blocks;
}

test('every order of long and short pieces comes out of zlib as it was, and twice the same', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.tuple(fc.integer({ min: LONG - 2, max: 140_000 }), fc.integer()).map(([length, seed]) => noise(length, seed)),
    fc.integer({ min: 0, max: 70_000 }).map((length) => new Uint8Array(length)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const { plain, stream } = deflated(pieces);
      assert.is(Buffer.compare(inflateRawSync(stream), plain), 0);
      assert.is(Buffer.compare(deflated(pieces).stream, stream), 0);
    }),
    { numRuns: 60 },
  );
});

test('a piece of 32 kB is stored, a shorter one is compressed', () => {
  assert.equal(storedBlocks(deflated([new Uint8Array(LONG)]).stream), [`last ${LONG}`]);
  assert.ok(deflated([new Uint8Array(LONG - 1)]).stream.length < 100);
});

test('a stored block holds 65535 bytes at most, and the last one says so', () => {
  assert.equal(storedBlocks(deflated([noise(65_535, 2)]).stream), ['last 65535']);
  assert.equal(storedBlocks(deflated([noise(65_536, 2)]).stream), ['65535', 'last 1']);
  assert.equal(storedBlocks(deflated([noise(140_000, 2), noise(LONG, 3)]).stream), [
    '65535',
    '65535',
    '8930',
    'last 32768',
  ]);
  const { stream } = deflated([noise(LONG, 2), Uint8Array.of(7)]);
  assert.equal(storedBlocks(stream.subarray(0, LONG + 5)), [String(LONG)]);
});

test('a long value of a file is found in its bytes, and the file has an even length', () => {
  for (const length of [LONG, LONG + 2, 100_000]) {
    const bytes = noise(length, length);
    const file = writeFile({
      preamble: new Uint8Array(128),
      meta: [],
      transferSyntax: TRANSFER_SYNTAX.deflated,
      dataSet: {
        elements: [
          { tag: 0x00080060, vr: 'CS', bytes: Buffer.from('MR') },
          { tag: 0x00291010, vr: 'OB', bytes },
          { tag: 0x00291011, vr: 'LO', bytes: Buffer.from('BEHIND') },
        ],
      },
    });
    assert.is(file.length % 2, 0);
    assert.ok(Buffer.from(file).includes(Buffer.from(bytes.subarray(0, LONG))));
    assert.is.not(Buffer.from(file).includes('BEHIND'), true);
  }
});

test.run();
