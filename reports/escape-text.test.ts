import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { escapeText, safeJson } from './escape-text.ts';

test('what could control a terminal or turn the direction of writing is spelled out', () => {
  assert.is(escapeText('\x1b[31mred\x07\r\n\0'), '\\x1B[31mred\\x07\\x0D\\x0A\\x00');
  assert.is(escapeText('\x9b31m\x85'), '\\x9B31m\\x85');
  assert.is(escapeText('a\u202eb\u2028c\ufeff'), 'a\\u{202E}b\\u{2028}c\\u{FEFF}');
});

test('other text stays as it is', () => {
  const text = 'M\xfcller^J\xf6rg\\\u5c71\u7530 "SIEMENS MR SDI 02"';
  assert.is(escapeText(text), text);
});

test('JSON is ASCII without control characters and says the same', () => {
  const value = { text: '\x1b\x7f\x9b\u202e\u{1f600}"\\' };
  assert.match(safeJson(value), /^[\x20-\x7e\n]*$/);
  assert.equal(JSON.parse(safeJson(value)), value);
});

test.run();
