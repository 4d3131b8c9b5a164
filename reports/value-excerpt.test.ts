import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { valueExcerpt } from './value-excerpt.ts';

test('text is quoted, numbers are not, both divided by backslash', () => {
  assert.is(valueExcerpt('CS', { values: ['A', 'B'] }), '"A\\B"');
  assert.is(valueExcerpt('US', { values: [1, 2] }), '1\\2');
  assert.is(valueExcerpt('AT', { values: ['00181063'] }), '00181063');
  assert.is(valueExcerpt('UV', { values: ['18446744073709551615'] }), '18446744073709551615');
  assert.is(valueExcerpt('LO', { values: [] }), 'empty');
});

test('what is long is cut, and its length is said', () => {
  assert.is(valueExcerpt('UT', { values: ['x'.repeat(100)] }), `"${'x'.repeat(64)}"… (100 characters)`);
  assert.is(valueExcerpt('SL', { values: Array.from({ length: 20 }, () => 7) }), `${'7\\'.repeat(16)}… (20 values)`);
  assert.is(valueExcerpt('OB', { base64: Buffer.alloc(20).toString('base64') }), `20 bytes:${' 00'.repeat(16)} …`);
});

test('bytes that can be read are shown as text', () => {
  const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
  assert.is(valueExcerpt('UN', { base64: base64('ACME ') }), '"ACME"');
  assert.is(valueExcerpt('UN', { base64: base64('\x1b[31m') }), '5 bytes: 1B 5B 33 31 6D');
  assert.is(valueExcerpt('UN', { base64: '' }), 'empty');
});

test('control characters are escaped, and UTF-8 is read where the file says so', () => {
  assert.is(valueExcerpt('LO', { values: ['a\x1b[2Jb'] }), '"a\\x1B[2Jb"');
  assert.is(valueExcerpt('PN', { values: ['M\xc3\xbcller'] }, { utf8: true }), '"M\xfcller"');
});

test('Items and fragments are counted', () => {
  assert.is(valueExcerpt('SQ', { items: [{ elements: [] }] }), '1 Item');
  assert.is(valueExcerpt('OB', { fragments: ['', 'AQI='] }), '2 fragments');
});

test.run();
