import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseOdilPrint } from './parse-odil-print.ts';
import { pythonList } from './python-list.ts';

/** Real output of odil 0.12.2. */
const sample = (name: string): string =>
  readFileSync(new URL(`./samples/odil-print-${name}.txt`, import.meta.url), 'utf8');
const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const withheld = { withheld: true as const };
const valuesOf = (name: string, tag: string) =>
  parseOdilPrint(sample(name))
    .filter((seen) => seen.tag === tag)
    .map(({ values }) => values);
const isGarbled = (text: string): void =>
  assert.throws(
    () => parseOdilPrint(text),
    (error: unknown) => error instanceof Garbled,
    text.slice(-60),
  );

test('private data elements with their paths', () => {
  const seen = parseOdilPrint(sample('explicit'));
  assert.is(seen.length, 17);
  const path = [{ tag: '00081140', item: 0 }];
  assert.equal(seen[0], { path, tag: '00211004', vr: 'DS', values: texts('0.25') });
  assert.equal(seen[3], { path, tag: '002110FE', vr: 'SQ' });
  assert.equal(seen[4]?.path, [...path, { tag: '002110FE', item: 0 }]);
  assert.equal(seen[5]?.path, [{ tag: '00081140', item: 1 }]);
  assert.equal(seen[6]?.path, []);
});

test('values as Python writes them', () => {
  assert.equal(valuesOf('explicit', '0021100D'), [texts('a long\\text')]);
  assert.equal(valuesOf('explicit', '0021100C'), [texts('-12', '34')]);
  assert.equal(valuesOf('explicit', '00211006'), [[withheld]], 'OB');
  assert.equal(valuesOf('vrs', '0021100E'), [texts('0.1', '-1e+300')]);
  assert.equal(valuesOf('vrs', '00211014'), [texts('A', '', 'B')]);
  assert.equal(valuesOf('vrs', '00211020'), [[]], 'OB without value');
  assert.equal(valuesOf('vrs', '0021101A'), [undefined], 'a sequence without Items');
  assert.equal(valuesOf('vrs', '00211024'), [texts('after')]);
});

test('a newline in a text is an escape, so that it forges no line', () => {
  assert.equal(valuesOf('newline', '00211001'), [texts('one\n(0021,1002) LO "" : [x] (2 bytes)\ntwo')]);
});

test('empty Items leave an empty line, the last one nothing', () => {
  const items = (...lines: string[]): string =>
    `0021,1001   0021,1001 SQ (sequence, 3 items)\n${lines.map((line) => `${line}\n`).join('')}`;
  const element = (item: number) => `  0021,1002 0021,1002 IS [${item}]`;
  const itemsOf = (text: string): number[] =>
    parseOdilPrint(text)
      .slice(1)
      .map(({ path }) => path![0]!.item);
  assert.equal(itemsOf(items(element(0), '', element(1), '', element(2))), [0, 1, 2]);
  assert.equal(itemsOf(items('', element(1), '')), [1]);
  assert.equal(itemsOf(items('', '')), []);
  isGarbled(items(''));
  isGarbled(items('', '', ''));
  isGarbled(`${items('')}0021,1003   0021,1003 IS [1]\n`);
});

test('every other line is garbled', () => {
  const explicit = sample('explicit');
  isGarbled(explicit.slice(0, -10));
  isGarbled(`${explicit}?\n`);
  isGarbled(explicit.replace('[57.875]', '[57.875'));
  isGarbled(explicit.replace('[57.875]', "['57.875']"));
  isGarbled(explicit.replace('(sequence, 2 items)', '(sequence, 3 items)'));
});

test('lists of Python', () => {
  assert.equal(pythonList('[]'), []);
  assert.equal(pythonList(`['a, b', "it's", '\\'"', '\\xe9\\n\\\\']`), ['a, b', "it's", `'"`, 'é\n\\']);
  assert.equal(pythonList('[1, -2.5, 1e-05, nan]'), [
    { number: '1' },
    { number: '-2.5' },
    { number: '1e-05' },
    { number: 'nan' },
  ]);
  for (const text of ['', '[1,]', '[1, ]', "['a]", "['a' 'b']", '[None]', "['\\q']", '(1, 2)']) {
    assert.is(pythonList(text), undefined, text);
  }
});

test.run();
