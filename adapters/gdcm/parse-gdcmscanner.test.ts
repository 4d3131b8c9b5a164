import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseGdcmscanner } from './parse-gdcmscanner.ts';

/** Real output of GDCM 3.0.21. */
const sample = (name: string): string =>
  readFileSync(new URL(`./samples/gdcmscanner-${name}.txt`, import.meta.url), 'latin1');

test('a value is split, what is absent is not found, bytes are not shown', () => {
  assert.equal(parseGdcmscanner(sample('found')), {
    found: [{ values: [{ text: '1.5' }, { text: '2' }, { text: '0.1' }] }],
  });
  assert.equal(parseGdcmscanner(sample('absent')), { found: [] });
  assert.equal(parseGdcmscanner(sample('bytes')), { found: [{ values: [] }] });
});

test('a tag that the tool leaves out and a file that it cannot read are told from what is not found', () => {
  assert.equal(parseGdcmscanner(sample('unknown')), { discarded: true });
  assert.equal(parseGdcmscanner(sample('unread')), { unread: true });
});

test('a value that forges a line is garbled, and so is whatever is no scan of one file', () => {
  const found = sample('found');
  const garbled = (output: string, what: string): void =>
    assert.throws(
      () => parseGdcmscanner(output),
      (error: unknown) => error instanceof Garbled,
      what,
    );
  garbled(sample('newline'), 'a line break in a value');
  garbled('', 'nothing');
  garbled(found.replace('list 1 files', 'list 2 files'), 'two files');
  garbled(found.replace('Mapping:\n', ''), 'no mapping');
  garbled(found.replace('(could be read)', '(was read)'), 'file');
  garbled(found.replace(' -> [', ' = ['), 'value');
  garbled(`${found}(0019,0f,X) -> [1]\n`, 'two values');
  garbled(found.slice(0, -2), 'cut');
});

test.run();
