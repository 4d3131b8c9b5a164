import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { convertedOf } from './converted-of.ts';
import { parseDcminfo } from './parse-dcminfo.ts';
import { parseDcminfoTag } from './parse-dcminfo-tag.ts';

/** Real output of MRtrix3 3.0.3. */
const sample = (name: string): string => readFileSync(new URL(`./samples/${name}`, import.meta.url), 'latin1');
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const withheld = { withheld: true as const };
const valuesOf = (name: string, tag: string) =>
  parseDcminfo(sample(`dcminfo-${name}.txt`))
    .filter((seen) => seen.tag === tag)
    .map(({ values }) => values);
const isGarbled = (parse: () => unknown): void => assert.throws(parse, (error: unknown) => error instanceof Garbled);

test('private data elements with their paths', () => {
  const seen = parseDcminfo(sample('dcminfo-explicit.txt'));
  assert.is(seen.length, 17);
  const path = [{ tag: '00081140', item: 0 }];
  assert.equal(seen[0], { path, tag: '00211004', vr: 'DS', name: null, values: texts('0.25') });
  assert.equal(seen[3], { path, tag: '002110FE', vr: 'SQ', name: null });
  assert.equal(seen[4]?.path, [...path, { tag: '002110FE', item: 0 }]);
  assert.equal(seen[5]?.path, [{ tag: '00081140', item: 1 }]);
  assert.equal(seen[6]?.path, []);
});

test('blanks part numbers; text with a blank, and what is changed on the way, is withheld', () => {
  assert.equal(valuesOf('vrs', '00211002'), [texts('5', '4294967295')], 'UL');
  assert.equal(valuesOf('vrs', '0021101E'), [texts('0.10', '1e5')], 'DS');
  assert.equal(valuesOf('vrs', '00211006'), [texts('1.2.3')], 'UI');
  assert.equal(valuesOf('vrs', '00211012'), [[]], 'US without value');
  for (const tag of ['00211008', '0021100E', '0021100F', '00211013', '00211016', '00211017']) {
    assert.equal(valuesOf('vrs', tag), [[withheld]], tag);
  }
});

test('no paths behind a sequence that it does not open', () => {
  const seen = parseDcminfo(sample('dcminfo-implicit.txt'));
  assert.is(seen.length, 17);
  assert.equal(seen[0]?.path, [{ tag: '00081140', item: 0 }]);
  assert.is(seen.at(-1)?.path, undefined);
});

test('no path and no name where the indentation fills the column', () => {
  const row = (column: string): string => `[DCM] 0021 1004 DS        4      386 ${column.padEnd(40)} 0.25 \n`;
  assert.equal(parseDcminfo(row('')), [{ tag: '00211004', vr: 'DS', values: texts('0.25') }]);
  const cut = parseDcminfo(row('  ANameThatIsLongerThanTheColumnHasRoomF'));
  assert.equal(cut, [{ path: [], tag: '00211004', vr: 'DS', values: texts('0.25') }]);
});

test('a text with a newline, and every other line that it does not know, is garbled', () => {
  isGarbled(() => parseDcminfo(sample('dcminfo-newline.txt')));
  const explicit = sample('dcminfo-explicit.txt');
  isGarbled(() => parseDcminfo(explicit.slice(0, -20)));
  isGarbled(() => parseDcminfo(`${explicit}?\n`));
  isGarbled(() => parseDcminfo(explicit.replace('> ReferencedImageSequence', '  ReferencedImageSequence')));
});

test('a tag is shown wherever it stands', () => {
  assert.equal(parseDcminfoTag(sample('dcminfo-tag.txt'), '00211004'), [
    { values: texts('0.25') },
    { values: [withheld] },
    { values: [withheld] },
  ]);
  assert.equal(parseDcminfoTag('', '00211004'), []);
  isGarbled(() => parseDcminfoTag(sample('dcminfo-tag.txt'), '00211104'));
  isGarbled(() => parseDcminfoTag('[0021,1004] 0.25', '00211004'));
});

test('the gradient table is taken out of the header', () => {
  const { sidecar, bvals, bvecs } = convertedOf(sample('mrconvert-series.json'));
  assert.equal(Object.keys(sidecar), ['EchoTime', 'RepetitionTime', 'comments']);
  assert.equal(bvals, [1000, 0]);
  assert.equal(bvecs, [
    [-0.6, -0.8, 0],
    [0, 0, 0],
  ]);
  assert.equal(convertedOf('{"EchoTime":1}'), { sidecar: { EchoTime: 1 } });
  for (const text of ['', '[]', '{"dw_scheme":"1"}', '{"dw_scheme":[[1,2,3]]}', '{"dw_scheme":[[1,2,3,"4"]]}']) {
    isGarbled(() => convertedOf(text));
  }
});

test.run();
