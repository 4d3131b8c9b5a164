import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseRow } from './parse-row.ts';

/** Rows as dicomtocsv 0.8.14 printed them. */
const found = (row: string) => parseRow(row)?.found;
const texts = (...values: string[]) => [{ values: values.map((text) => ({ text })) }];

test('values with backslashes between them, numbers without quotes where there is one', () => {
  assert.equal(parseRow('"1.2.3","1.5\\-2"\r\n'), { uid: '1.2.3', found: texts('1.5', '-2') });
  assert.equal(found('"1.2.3",7\r\n'), texts('7'));
  assert.equal(found('"1.2.3","123456.789\\1e+300\\-2.0"\r\n'), texts('123456.789', '1e+300', '-2.0'));
});

test('nothing, and an element without value, are two things', () => {
  assert.equal(found('"1.2.3",\r\n'), []);
  assert.equal(found('"1.2.3",""\r\n'), [{ values: [] }]);
});

test('quotes, commas and line ends in a text', () => {
  assert.equal(found('"1.2.3","IMAGE ""NUM"" 4"\r\n'), texts('IMAGE "NUM" 4'));
  assert.equal(found('"1.2.3","a,b\r\nc"\r\n'), texts('a,b\r\nc'));
  assert.equal(found('"1.2.3",""""\r\n'), texts('"'));
});

test('no row for a path that leads to nothing, an empty UID for a file that was not read', () => {
  assert.is(parseRow(''), undefined);
  assert.is(parseRow(',\r\n')?.uid, '');
});

test('anything else is garbled', () => {
  for (const row of [
    '"1.2.3"\r\n',
    '"1.2.3","a","b"\r\n',
    '"1.2.3","a"\n',
    '"1.2.3","a"',
    '"1.2.3","a"b"\r\n',
    '"1.2.3","1"\r\n"1.2.4","2"\r\n',
    '"1.2.3",<b>7</b>\r\n',
    'Error: Unrecognized DICOM tag\n',
    '\r\n',
  ]) {
    assert.throws(
      () => parseRow(row),
      (error: unknown) => error instanceof Garbled,
      JSON.stringify(row),
    );
  }
});

test.run();
