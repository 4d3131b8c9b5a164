import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseAddressValues } from './parse-address-values.ts';

test('numbers, addresses, paths, several values, none, and sequences', () => {
  assert.equal(
    parseAddressValues(
      [
        '(0021,1004)\t0.05',
        '0021,"A/B, (C)",04\ta\\b',
        '(5200,9230)[3]/(0021,"ACME",FE)[0]/(0021,"ACME",04)\t',
        '(0021,"ACME",FE)',
        '002110ff\ttab\there',
        '',
      ].join('\n'),
    ),
    [
      { path: [], tag: '00211004', values: [{ text: '0.05' }] },
      { path: [], tag: '00210004', creator: 'A/B, (C)', values: [{ text: 'a' }, { text: 'b' }] },
      {
        path: [
          { tag: '52009230', item: 3 },
          { tag: '002100FE', item: 0 },
        ],
        tag: '00210004',
        creator: 'ACME',
        values: [],
      },
      { path: [], tag: '002100FE', creator: 'ACME', vr: 'SQ' },
      { path: [], tag: '002110FF', values: [{ text: 'tab\there' }] },
    ],
  );
  assert.equal(parseAddressValues(''), []);
});

for (const line of [
  'PatientID\tx',
  '(0021,10',
  '(5200,9230)/(0021,1004)\tx',
  '/(0021,1004)\tx',
  '(0021,1004)//\tx',
  ' ',
]) {
  test(`garbled: ${JSON.stringify(line)}`, () =>
    assert.throws(
      () => parseAddressValues(`${line}\n`),
      (error: unknown) => error instanceof Garbled,
    ));
}

test('garbled: a last line that was cut off', () =>
  assert.throws(() => parseAddressValues('(0021,1004)\tx'), /no end/));

test.run();
