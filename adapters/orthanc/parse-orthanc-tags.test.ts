import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { SeenElement } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';
import { parseOrthancTags } from './parse-orthanc-tags.ts';

/** What Orthanc 1.10.1 gave for one Data Set in Explicit and in Implicit VR Little Endian. */
const sample = (name: string): string => readFileSync(new URL(`./samples/tags-${name}.json`, import.meta.url), 'utf8');
const explicit = parseOrthancTags(sample('explicit'));
const implicit = parseOrthancTags(sample('implicit'));
const at = (elements: readonly SeenElement[], tag: string): SeenElement | undefined =>
  elements.find((element) => element.tag === tag);

test('every private data element is listed, creators are not', () => {
  const low = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '0A', '0B'].map((byte) => `000910${byte}`);
  for (const elements of [explicit, implicit])
    assert.equal(
      elements.map(({ tag }) => tag),
      [...low, '00091104', '00211004'],
    );
});

test('creators are those that it names, and left out where it names none', () => {
  assert.is(at(explicit, '00091002')?.creator, 'ACME 1');
  assert.is(at(explicit, '00091104')?.creator, 'SIEMENS MR SDI 02');
  assert.not.ok('creator' in at(explicit, '0009100B')!);
});

test('an element in an Item has its path', () => {
  assert.equal(at(explicit, '00091104')?.path, [{ tag: '0009100B', item: 0 }]);
});

test('values: text, none, withheld, and none at all for a Sequence', () => {
  assert.equal(at(explicit, '00091002')?.values, [{ text: '1\\2\\65535' }]);
  assert.equal(at(explicit, '00091005')?.values, [{ text: 'line1\r\nline2' }]);
  assert.equal(at(explicit, '00091008')?.values, []);
  assert.equal(at(explicit, '00091001')?.values, [{ withheld: true }]);
  assert.equal(at(implicit, '00091002')?.values, [{ withheld: true }]);
  assert.not.ok('values' in at(explicit, '0009100B')!);
});

test('what is anything else is garbled', () => {
  const entry = (more: string): string => `{"0009,1001":{"Name":"x","Type":"String",${more}}}`;
  for (const text of [
    sample('explicit').slice(0, 900),
    '[]',
    '{"0009-1001":{}}',
    entry('"Value":1'),
    entry('"Value":"a","Extra":"b"'),
    '{"0009,1001":{"Name":"x","Type":"Binary","Value":"a"}}',
    '{"0009,1001":{"Name":"x","Type":"Sequence","Value":null}}',
  ])
    assert.throws(
      () => parseOrthancTags(text),
      (error: unknown) => error instanceof Garbled,
      text.slice(0, 80),
    );
});

test.run();
