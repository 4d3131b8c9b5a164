import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseShow } from './parse-show.ts';

/** Real output of `pydicom show`. */
const sample = (name: string): string => readFileSync(new URL(`./samples/${name}.txt`, import.meta.url), 'utf8');

const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const first = { tag: '00081140', item: 0 };
const second = { tag: '00081140', item: 1 };

for (const release of ['2.3.1', '3.0.2']) {
  const elements = parseShow(sample(`show-${release}`));
  const values = parseShow(sample(`show-values-${release}`));
  const of = (tag: string): unknown => values.find((seen) => seen.tag === tag)?.values;

  test(`${release}: elements have the path to their Item`, () => {
    const nested = elements.filter(({ path }) => path!.length > 0);
    assert.equal(nested, [
      { path: [first], tag: '00211004', vr: 'DS', name: null, values: texts('0.25') },
      { path: [first], tag: '00211045', vr: 'SL', name: null, values: texts('0', '0', '-1142') },
      { path: [first], tag: '00211053', vr: 'FD', name: null, values: texts('57.875') },
      { path: [first], tag: '002110FE', vr: 'SQ', name: null },
      {
        path: [first, { tag: '002110FE', item: 0 }],
        tag: '00211004',
        vr: 'LO',
        name: null,
        values: texts('nested', 'twice'),
      },
      { path: [second], tag: '00211104', vr: 'DS', name: null, values: texts('0.5') },
    ]);
    assert.is(elements.find(({ tag, path }) => tag === '0021100B' && path!.length === 0)?.vr, 'UN');
  });

  test(`${release}: an Item without elements counts`, () => {
    const [seen] = values.filter(({ path }) => path!.length > 0);
    assert.equal(seen, {
      path: [second],
      tag: '00291008',
      vr: 'CS',
      name: 'CSA Image Header Type',
      values: texts('IMAGE NUM 4'),
    });
  });

  test(`${release}: values as Python prints them`, () => {
    assert.equal(of('0019100E'), texts('0.6', '0.8', '0.0'));
    assert.equal(of('00211001'), texts('Doe^Jane'));
    assert.equal(of('00211002'), [{ withheld: true }], 'names in a list have no marks');
    assert.equal(of('00211003'), texts("it's", 'a "b"'));
    assert.equal(of('00211004'), texts('two\r\nlines\t\\'));
    assert.equal(of('00211007'), texts('1.2.3'));
    assert.equal(of('00211008'), [{ withheld: true }]);
    assert.equal(of('00211009'), texts('00080060', '00190010'));
    assert.equal(of('0021100A'), texts('9.999999682655225e-21'));
    assert.equal(of('0021100C'), texts('a', '', 'c'));
    assert.equal(elements.find(({ tag }) => tag === '00211006')?.values, [{ base64: 'AAECAw==' }]);
    assert.equal(elements.find(({ tag }) => tag === '0021100A')?.values, []);
  });
}

test('what is not understood is garbled', () => {
  const output = sample('show-3.0.2');
  const isGarbled = (text: string): void =>
    assert.throws(
      () => parseShow(text),
      (error: unknown) => error instanceof Garbled,
    );
  isGarbled(output.replace('DS: [1.5, -2]', 'DS: [1.5; -2]'));
  isGarbled(output.replace("b'\\x01\\x02\\x03\\xff'", "b'\\y'"));
  isGarbled(output.replace('\'A, "B" <C>\'', "'A"));
  isGarbled(output.replace('(0021,1005) Private', '(0021,1005) A private'));
  isGarbled(output.replace('2 item(s)', '3 item(s)'));
  isGarbled(output.replace('   ---------\n', ''));
  isGarbled(`${output}Traceback (most recent call last):\n`);
  isGarbled(output.slice(0, -10));
});

test('no elements are no output', () => assert.equal(parseShow(''), []));

test.run();
