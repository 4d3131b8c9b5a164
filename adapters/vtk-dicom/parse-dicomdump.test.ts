import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { matchesIn } from './dicomfind.ts';
import { parseDicomdump } from './parse-dicomdump.ts';

/** Real output of vtk-dicom 0.8.14. */
const sample = (name: string): string =>
  readFileSync(new URL(`./samples/dicomdump-${name}.txt`, import.meta.url), 'utf8');
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const withheld = { withheld: true as const };
const valuesOf = (name: string, tag: string) =>
  parseDicomdump(sample(name))
    .filter((seen) => seen.tag === tag)
    .map(({ values }) => values);
const isGarbled = (parse: () => unknown): void => assert.throws(parse, (error: unknown) => error instanceof Garbled);

test('private data elements with their paths and names', () => {
  const seen = parseDicomdump(sample('explicit'));
  assert.is(seen.length, 17);
  const path = [{ tag: '00081140', item: 0 }];
  assert.equal(seen[0], { path, tag: '00211004', vr: 'DS', name: 'TimeAfterStart', values: texts('0.25') });
  assert.equal(seen[3], { path, tag: '002110FE', vr: 'SQ', name: 'SiemensMRSDISequence' });
  assert.equal(seen[4]?.path, [...path, { tag: '002110FE', item: 0 }]);
  assert.is(seen[4]?.name, null);
  assert.equal(seen[5]?.path, [{ tag: '00081140', item: 1 }]);
});

test('each kind of value is read as it is printed', () => {
  assert.equal(valuesOf('explicit', '0021100D'), [texts('a long\\text')], 'UT');
  assert.equal(valuesOf('explicit', '0021100A'), [[]], 'empty');
  assert.equal(valuesOf('explicit', '00211006'), [[withheld]], 'OB');
  assert.equal(valuesOf('vrs', '0021100F'), [texts('00080060', '00211001')], 'AT');
  assert.equal(valuesOf('vrs', '00211006'), [texts('1.2.3')], 'UI');
  assert.equal(valuesOf('vrs', '0021100E'), [texts('0.1', '-1e+300')], 'FD');
  assert.equal(valuesOf('vrs', '00211014'), [texts('A', '', 'B')], 'CS');
  assert.equal(valuesOf('vrs', '00211015'), [texts('[x] {y} #z')], 'LO');
  assert.equal(valuesOf('vrs', '0021100B'), [[withheld]], 'OL');
  assert.equal(valuesOf('vrs', '0021101A'), [undefined], 'SQ without Items');
});

test('in implicit VR what its dictionary knows has its VR', () => {
  assert.equal(valuesOf('implicit', '00211204'), [texts('1.5', '-2')]);
  assert.equal(valuesOf('implicit', '0021100C'), [[withheld]]);
});

test('a newline in a text forges no line', () => {
  assert.equal(valuesOf('newline', '00211001'), [texts('one\n(0021,1002) LO "" : [x] (2 bytes)\ntwo')]);
});

test('UN of undefined length is left closed', () => {
  const [header] = sample('explicit').split('\n');
  const seen = parseDicomdump(`${header}\n(0021,10FE) UN "" : [...] (delimited)\n`);
  assert.equal(seen, [{ path: [], tag: '002110FE', vr: 'UN', name: null, values: [withheld] }]);
  isGarbled(() => parseDicomdump(`${header}\n(0021,10FE) LO "" : [...] (delimited)\n`));
});

test('what it says on the way about its dictionary is passed over', () => {
  const mismatch = `VR mismatch! SH != LO AcquisitionMatrixText\n${sample('explicit')}`;
  assert.equal(parseDicomdump(mismatch), parseDicomdump(sample('explicit')));
});

test('every line that it does not know is garbled', () => {
  const explicit = sample('explicit');
  for (const text of [
    explicit.slice(0, -5),
    `${explicit}?\n`,
    explicit.replace(/^==== .*\n/, ''),
    explicit.replace('---- SQ Item 0001', '---- SQ Item 0002'),
    explicit.replace(/^ {2}---- SQ Item 0001.*\n/m, ''),
    explicit.replace('[(0008,0060)]', '[00080060]'),
    explicit.replace('"TimeAfterStart" : [0.25] (4 bytes)', '"TimeAfterStart" : (multiple values)'),
  ]) {
    isGarbled(() => parseDicomdump(text));
  }
});

test('dicomfind names the file, or nothing', () => {
  assert.equal(matchesIn('', 'in.dcm'), []);
  assert.equal(matchesIn('in.dcm\n', 'in.dcm'), [{ values: [withheld] }]);
  isGarbled(() => matchesIn('other.dcm\n', 'in.dcm'));
});

test.run();
