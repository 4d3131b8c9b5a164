import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { meaningOf } from '../meaning-of.ts';
import { isWithheld } from './document.ts';
import { readJson } from './read-json.ts';

const read = (text: string, utf8 = false) => readJson(Buffer.from(text), { utf8 });
const meaning = (text: string, utf8 = false) => meaningOf(read(text, utf8).dataSet!).elements;
const CREATOR = '"00210010":{"vr":"LO","Value":["ACME"]}';

test('creators own the elements of their own object', () => {
  const nested = `{${CREATOR},"00081140":{"vr":"SQ","Value":[{"00211004":{"vr":"LO","Value":["x"]}}]},"00211004":{"vr":"LO","Value":["y"]}}`;
  assert.equal(meaning(nested), [
    { tag: '00081140', vr: 'SQ', items: [{ elements: [{ tag: '00211004', vr: 'LO', values: ['x'] }] }] },
    { group: '0021', creator: 'ACME', element: '04', vr: 'LO', values: ['y'] },
  ]);
});

test('numbers are numbers or text, and keep their digits', () => {
  const json =
    '{"00080001":{"vr":"DS","Value":[0.250,"1e3"]},"00080002":{"vr":"SV","Value":[9223372036854775807]},"00080003":{"vr":"FD","Value":["2.5",3]},"00080004":{"vr":"AT","Value":["0021,1004"]}}';
  assert.equal(
    meaning(json).map((element) => 'values' in element && element.values),
    [['0.250', '1e3'], ['9223372036854775807'], [2.5, 3], ['00211004']],
  );
});

test('texts with digits and escapes are no numbers', () => {
  assert.equal(meaning('{"00080001":{"vr":"LO","Value":["1.5 -2 \\"3\\" NaN"]}}')[0], {
    tag: '00080001',
    vr: 'LO',
    values: ['1.5 -2 "3" NaN'],
  });
  assert.equal(meaning('{"00080001":{"vr":"FD","Value":[NaN]}}')[0]!.vr, 'FD', 'some write words that JSON has not');
});

test('names, empty values, empty elements and bytes', () => {
  const json =
    '{"00080001":{"vr":"PN","Value":[{"Alphabetic":"A^B","Phonetic":"C"}]},"00080002":{"vr":"LO","Value":["a",null,"b"]},"00080003":{"vr":"LO"},"00080004":{"vr":"UN","InlineBinary":"AQID\\nBA=="},"00080005":{"vr":"SQ"}}';
  assert.equal(meaning(json), [
    { tag: '00080001', vr: 'PN', values: ['A^B==C'] },
    { tag: '00080002', vr: 'LO', values: ['a', '', 'b'] },
    { tag: '00080003', vr: 'LO', values: [] },
    { tag: '00080004', vr: 'UN', base64: 'AQIDBA==' },
    { tag: '00080005', vr: 'SQ', items: [] },
  ]);
});

test('a value that stands elsewhere is known to be missing', () => {
  const [bulk, odd] = meaning('{"00080001":{"vr":"OB","BulkDataURI":"x"},"00080002":{"vr":"US","Value":["many"]}}');
  assert.ok(isWithheld(bulk!));
  assert.ok(isWithheld(odd!), 'text under a number VR says nothing');
});

test('texts go back into the character set of the file', () => {
  const json = '{"00080001":{"vr":"LO","Value":["Ü"]}}';
  const bytes = (utf8: boolean) => {
    const [element] = read(json, utf8).dataSet!.elements;
    return element && 'bytes' in element ? Buffer.from(element.bytes).toString('hex') : '';
  };
  assert.is(bytes(false), 'dc20');
  assert.is(bytes(true), 'c39c');
});

test('what is no such document says so, and what deviates is read all the same', () => {
  for (const text of ['', '{', '[]', '[{},{}]', '3', 'null', '{"00080001":{"vr":"LO",}}']) {
    const { dataSet, deviations } = read(text);
    assert.is(dataSet, undefined, text);
    assert.is(deviations[0]!.code, 'not-a-document', text);
  }
  const lower = read('[{"7fe11004":{"vr":"LO","Value":["x"]},"note":1,"00080001":{"Value":["y"]}}]');
  assert.is(lower.dataSet!.elements.length, 2);
  assert.equal(lower.deviations.map(({ code }) => code).sort(), ['structure', 'tag', 'value', 'vr']);
});

test.run();
