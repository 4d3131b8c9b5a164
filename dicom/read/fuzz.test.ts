import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../compare-meanings.ts';
import { meaningOf } from '../meaning-of.ts';
import { TRANSFER_SYNTAX } from '../transfer-syntax.ts';
import { VRS } from '../vr.ts';
import { writeFile } from '../write/write-file.ts';
import { fileOf, join } from './by-hand.ts';
import { readFile } from './read-file.ts';

const SHARED = new URL('../../../shared/data/', import.meta.url);

/** Fixed, so that a run says something about the code and not about luck; BLOCKSHIFT_FUZZ=n looks elsewhere. */
const SEED = { seed: Number(process.env.BLOCKSHIFT_FUZZ ?? 1) };

const syntax = fc.constantFrom(...Object.values(TRANSFER_SYNTAX));

/** Pieces that make sense by themselves, so that nonsense made of them gets deep into the reader. */
const piece = fc.oneof(
  fc.constantFrom(
    '\xfe\xff\x00\xe0', '\xfe\xff\x0d\xe0', '\xfe\xff\xdd\xe0', '\xff\xff\xff\xff', '\0\0\0\0', '\x08\0\0\0',
    '\x10\0\0\0', '\0\0', '\x04\0', '\x08\0\x60\0', '\x08\0\x40\x11', '\x21\0\x10\0', '\x21\0\xfe\x10', '\x21\0\x01\x10',
    '\xe0\x7f\x10\0', '\x02\0\0\0', '\x02\0\x10\0', 'SQ\0\0', 'UN\0\0', 'OB\0\0', 'ACME', 'LO\x04\0ACME', '\0\x08\0\x60',
    '\xff\xfe\xe0\0', ...VRS,
  ), // biome-ignore format: a list
  fc.uint8Array({ maxLength: 6 }),
);

/** Reads bytes and does with the result what everybody does; a hang would be the end of the test. */
function survives(bytes: Uint8Array): void {
  const result = readFile(bytes, { vrOf: ({ element }) => (element === 'FE' ? 'SQ' : 'DS') });
  const { file, deviations, complete } = result;
  assert.ok(deviations.length <= 1101);
  assert.is(complete && !file, false);
  if (!file) return;
  const meaning = meaningOf(file.dataSet);
  assert.equal(compareMeanings(meaning, meaning), []);
  // Without a deviation there is nothing that the model could not hold.
  if (deviations.length === 0 && file.transferSyntax !== TRANSFER_SYNTAX.deflated)
    assert.is(Buffer.compare(writeFile(file), bytes), 0);
}

test('arbitrary bytes never throw, with or without a proper beginning', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), survives), { numRuns: 2000, ...SEED });
  fc.assert(
    fc.property(syntax, fc.uint8Array({ maxLength: 400 }), (uid, bytes) => survives(fileOf(uid, bytes))),
    { numRuns: 2000, ...SEED },
  );
});

test('pieces of Data Sets in any order never throw', () => {
  const soup = fc.array(piece, { maxLength: 80 }).map((pieces) => join(...pieces));
  fc.assert(
    fc.property(syntax, soup, (uid, bytes) => survives(fileOf(uid, bytes))),
    { numRuns: 6000, ...SEED },
  );
  fc.assert(fc.property(soup, survives), { numRuns: 2000, ...SEED });
  fc.assert(
    fc.property(soup, (bytes) => survives(join('\0'.repeat(128), 'DICM', bytes))),
    { numRuns: 2000, ...SEED },
  );
});

/** Bytes changed in a few places, taken out, doubled, or cut off. */
const mutated = (original: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const at = fc.nat(original.length - 1);
  const change = fc.oneof(
    fc.tuple(at, fc.nat(255)).map(([i, value]) => (bytes: Uint8Array) => {
      const copy = bytes.slice();
      copy[i % copy.length] = value;
      return copy;
    }),
    fc.tuple(at, piece).map(
      ([i, part]) =>
        (bytes: Uint8Array) =>
          join(bytes.subarray(0, i), part, bytes.subarray(i)),
    ),
    fc.tuple(at, fc.nat(40)).map(
      ([i, n]) =>
        (bytes: Uint8Array) =>
          join(bytes.subarray(0, i), bytes.subarray(i + n)),
    ),
    at.map((i) => (bytes: Uint8Array) => bytes.slice(0, Math.max(1, i))),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((bytes, apply) => apply(bytes), original));
};

test('large files made of the smallest elements are read in bounded time and memory', () => {
  const started = process.hrtime.bigint();
  const many = readFile(fileOf(TRANSFER_SYNTAX.implicitLittle, new Uint8Array(24_000_000).fill(8)));
  assert.is(many.complete, false);
  const element = Uint8Array.of(8, 0, 0x60, 0, 0, 0, 0, 0);
  const repeated = new Uint8Array(24_000_000);
  for (let i = 0; i < repeated.length; i += 8) repeated.set(element, i);
  const flood = readFile(fileOf(TRANSFER_SYNTAX.implicitLittle, repeated));
  assert.ok(flood.deviations.some(({ code }) => code === 'too-many-elements'));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  assert.ok(seconds < 20, `${seconds} s`);
});

if (!existsSync(SHARED)) {
  console.log('skipped: mutated real files: there is no ../shared/data beside the repository');
  test.skip('mutated real files never throw', () => {});
} else {
  test('mutated real files never throw', () => {
    const image = readFileSync(new URL('agfa/Agfa-011-0001.img', SHARED));
    // Without most of its pixels, which nothing can be found in.
    const head = new Uint8Array(image.subarray(0, image.length - 204_000));
    fc.assert(fc.property(mutated(head), survives), { numRuns: 60, ...SEED });
    const small = readFileSync(new URL('dcm4che/out/nested-depth3.3.3.8.addall.dcm', SHARED));
    fc.assert(fc.property(mutated(new Uint8Array(small)), survives), { numRuns: 3000, ...SEED });
  });
}

test.run();
