import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseDcmDumpFile } from './parse-dcm-dump-file.ts';

/** Real output of CTN 3.2.0. */
const sample = (name: string): string =>
  readFileSync(new URL(`./samples/dcm-dump-file-${name}.txt`, import.meta.url), 'latin1');
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const withheld = { withheld: true as const };
const valuesOf = (name: string, tag: string) =>
  parseDcmDumpFile(sample(name))
    .filter((seen) => seen.tag === tag)
    .map(({ values }) => values);
const isGarbled = (text: string): void =>
  assert.throws(
    () => parseDcmDumpFile(text),
    (error: unknown) => error instanceof Garbled,
  );

test('private data elements with their paths; sequences have no values', () => {
  const seen = parseDcmDumpFile(sample('explicit'));
  assert.is(seen.length, 17);
  assert.equal(seen[0], { path: [{ tag: '00081140', item: 0 }], tag: '00211004', values: texts('0.25') });
  assert.equal(seen[3], { path: [{ tag: '00081140', item: 0 }], tag: '002110FE' });
  assert.equal(seen[4], {
    path: [
      { tag: '00081140', item: 0 },
      { tag: '002110FE', item: 0 },
    ],
    tag: '00211004',
    values: texts('nested', 'twice'),
  });
  assert.equal(seen[5]?.path, [{ tag: '00081140', item: 1 }]);
});

test('each kind of value is told by its looks', () => {
  assert.equal(valuesOf('explicit', '00211045'), [texts('0', '0', '-1142')], 'SL');
  assert.equal(valuesOf('explicit', '00211005'), [texts('1', '65535')], 'US');
  assert.equal(valuesOf('explicit', '00211006'), [[withheld]], 'OB');
  assert.equal(valuesOf('explicit', '00211009'), [[withheld]], 'FL');
  assert.equal(valuesOf('vrs', '00211001'), [texts('-5', '7')], 'SS');
  assert.equal(valuesOf('vrs', '00211018')[0]?.length, 40, 'US in five rows');
  assert.equal(valuesOf('vrs', '00211014'), [texts('A', '', 'B')], 'CS');
  assert.equal(valuesOf('vrs', '00211015'), [texts('[x] {y} //z')], 'LO');
});

test('what it shows for an empty number is not taken for a value, and glued lines are parted', () => {
  assert.equal(valuesOf('vrs', '00211012'), [[]], 'US');
  assert.equal(valuesOf('vrs', '00211011'), [[]], 'FL');
  assert.equal(valuesOf('vrs', '0021101F'), [[]], 'UN');
  assert.equal(valuesOf('vrs', '00211020'), [[]], 'OB');
  assert.equal(valuesOf('vrs', '00211021'), [texts('7')]);
  assert.equal(valuesOf('vrs', '00211024'), [texts('after')]);
});

test('in implicit VR everything private is bytes', () => {
  assert.equal(valuesOf('implicit', '00211104'), [[withheld]]);
});

test('a text with a newline, and every other line that it does not know, is garbled', () => {
  isGarbled(sample('newline'));
  const explicit = sample('explicit');
  isGarbled(explicit.slice(0, -30));
  isGarbled(`${explicit}?\n`);
  isGarbled(explicit.replace('DCM Dump Sequence\n', ''));
  isGarbled(explicit.replace('DCM Dump Elements Complete\n', ''));
  isGarbled(explicit.replace('//0.25\n', '//0.25\n      1       2 x\n'));
});

test.run();
