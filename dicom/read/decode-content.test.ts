import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PlainContent } from '../meaning.ts';
import { VRS } from '../vr.ts';
import { encodeContent } from '../write/encode-content.ts';
import { decodeContent } from './decode-content.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

test('text: values divided, the one padding character taken off, one character a byte', () => {
  assert.equal(decodeContent('LO', latin1('ACME  MR')), { values: ['ACME  MR'] });
  assert.equal(decodeContent('CS', latin1('A\\B ')), { values: ['A', 'B'] });
  assert.equal(decodeContent('DS', latin1('0.5\\1e3 ')), { values: ['0.5', '1e3'] });
  assert.equal(decodeContent('UI', latin1('1.2.3\0')), { values: ['1.2.3'] });
  assert.equal(decodeContent('PN', latin1('M\xfcller^A')), { values: ['M\xfcller^A'] });
  assert.equal(decodeContent('LO', latin1('\\ ')), { values: ['', ''] });
});

test('text of one value keeps its backslashes', () => {
  assert.equal(decodeContent('UT', latin1('a\\b\\c ')), { values: ['a\\b\\c'] });
  assert.equal(decodeContent('ST', latin1(' a')), { values: [' a'] });
});

test('numbers', () => {
  assert.equal(decodeContent('US', bytes('0100ffff')), { values: [1, 65535] });
  assert.equal(decodeContent('SS', bytes('ffff')), { values: [-1] });
  assert.equal(decodeContent('UL', bytes('ffffffff')), { values: [4294967295] });
  assert.equal(decodeContent('FD', bytes('000000000000e03f')), { values: [0.5] });
  assert.equal(decodeContent('FL', bytes('cdcccc3d')), { values: [Math.fround(0.1)] });
  assert.equal(decodeContent('AT', bytes('180063100028ffff')), { values: ['00181063', '2800FFFF'] });
  assert.equal(decodeContent('UV', bytes('ffffffffffffffff')), { values: ['18446744073709551615'] });
  assert.equal(decodeContent('SV', bytes('ffffffffffffffff')), { values: ['-1'] });
});

test('no bytes are no values, and bytes stay bytes', () => {
  assert.equal(decodeContent('DS', new Uint8Array()), { values: [] });
  assert.equal(decodeContent('US', new Uint8Array()), { values: [] });
  assert.equal(decodeContent('UN', latin1('ACME')), { base64: 'QUNNRQ==' });
  assert.equal(decodeContent('OW', bytes('0100')), { base64: 'AQA=' });
});

test('what values would not give back is base64', () => {
  assert.equal(decodeContent('US', bytes('010000')), { base64: 'AQAA' });
  assert.equal(decodeContent('LO', latin1('ABC')), { base64: 'QUJD' });
  const floats = ['000000000000f07f', '010000000000f87f', '0000000000000080'];
  for (const float of floats) assert.ok('base64' in decodeContent('FD', bytes(float)), float);
});

test('the content, stored as JSON and read again, gives exactly the bytes that were there', () => {
  const even = fc.uint8Array({ maxLength: 40 }).map((some) => some.subarray(0, some.length - (some.length % 2)));
  const letters = fc
    .array(fc.constantFrom('A', '1', '.', ' ', '\\', '\0', '\xe9'), { maxLength: 12 })
    .map((all) => latin1(all.join('').slice(all.length % 2)));
  fc.assert(
    fc.property(fc.constantFrom(...VRS), fc.oneof(even, letters), (vr, value) => {
      const content = JSON.parse(JSON.stringify(decodeContent(vr, value))) as PlainContent;
      assert.is(Buffer.compare(encodeContent(vr, content), value), 0);
    }),
    { numRuns: 5000, seed: 1 },
  );
});

test.run();
