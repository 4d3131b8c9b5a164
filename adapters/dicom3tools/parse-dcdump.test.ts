import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseDcdump } from './parse-dcdump.ts';

/** Real output of dicom3tools 1.00.snapshot.20220618093127. */
const sample = (name: string): Buffer => readFileSync(new URL(`./samples/dcdump-${name}.txt`, import.meta.url));

const texts = (...values: string[]): { text: string }[] => values.map((text) => ({ text }));
const withheld = { withheld: true as const };
const valuesOf = (name: string, tag: string) =>
  parseDcdump(sample(name))
    .filter((seen) => seen.tag === tag)
    .map(({ values }) => values);
const isGarbled = (bytes: Uint8Array): void =>
  assert.throws(
    () => parseDcdump(bytes),
    (error: unknown) => error instanceof Garbled,
  );

test('private data elements in their order, without a path; names where it has one', () => {
  const seen = parseDcdump(sample('explicit'));
  assert.equal(seen.slice(0, 2), [
    { tag: '00211004', vr: 'DS', name: 'Time After Start', values: texts('0.25') },
    { tag: '00211045', vr: 'SL', name: 'Ima Abs Table Position', values: texts('0', '0', '-1142') },
  ]);
  assert.equal(
    seen.find(({ tag }) => tag === '002110FE'),
    { tag: '002110FE', vr: 'SQ', name: 'Siemens MR SDI Sequence' },
  );
  assert.is(seen.length, 17);
  assert.is(seen.find(({ tag }) => tag === '00211005')?.name, null);
});

test('a text may hold what ends a text', () => {
  assert.equal(valuesOf('explicit', '00211004'), [texts('0.25'), texts('nested', 'twice'), texts('A, "B" <C>')]);
  assert.equal(valuesOf('vrs', '00211017'), [texts('a>', 'b')]);
  assert.equal(valuesOf('vrs', '00211018'), [texts('é', 'b c')]);
});

test('each kind of value is read as it is printed', () => {
  assert.equal(valuesOf('explicit', '00211006'), [[{ base64: 'AAECAw==' }]], 'OB');
  assert.equal(valuesOf('explicit', '00211007'), [[{ base64: 'AQIDBA==' }]], 'OW');
  assert.equal(valuesOf('explicit', '0021100A'), [[]], 'empty');
  assert.equal(valuesOf('explicit', '0021100B'), [[{ base64: 'AQID/w==' }]], 'UN');
  assert.equal(valuesOf('explicit', '0021100D'), [texts('a long\\text')], 'UT');
  assert.equal(valuesOf('vrs', '00211001'), [texts('-5', '7')], 'SS');
  assert.equal(valuesOf('vrs', '00211002'), [texts('5', '4294967295')], 'UL');
  assert.equal(valuesOf('vrs', '00211003'), [texts('-1')], 'SL');
  assert.equal(valuesOf('vrs', '00211006'), [texts('1.2.3')], 'UI');
  assert.equal(valuesOf('vrs', '0021100C'), [texts('abc', 'd')], 'UC');
  assert.equal(valuesOf('vrs', '0021100F'), [texts('00080060', '00211001')], 'AT');
  assert.equal(valuesOf('vrs', '00211011'), [[]], 'FL without value');
  assert.equal(valuesOf('vrs', '00211014'), [[]], 'US without value');
});

test('lists that go on in the next line', () => {
  const bytes = (count: number) => [
    [{ base64: Buffer.from(Array.from({ length: count }, (_, i) => i)).toString('base64') }],
  ];
  assert.equal(valuesOf('long', '00211001'), bytes(30), 'OB');
  assert.equal(valuesOf('long', '00211004'), bytes(60), 'OW');
  assert.equal(valuesOf('long', '00211008'), bytes(250), 'UN');
  const numbers = (count: number) => texts(...Array.from({ length: count }, (_, i) => String(i)));
  assert.equal(valuesOf('long', '00211003'), [numbers(30)], 'US');
  assert.equal(valuesOf('long', '00211006'), [numbers(9)], 'SL');
  assert.equal(valuesOf('long', '00211007'), [numbers(60)], 'DS');
});

test('what is rounded or not shown is withheld, what is skipped is not there', () => {
  assert.equal(valuesOf('vrs', '0021100E'), [[withheld, withheld]], 'FD has six digits');
  assert.equal(valuesOf('vrs', '00211009'), [[withheld]], 'OF');
  assert.equal(valuesOf('vrs', '00211004'), [], 'SV');
});

test('bytes printed as a C string are withheld, newlines and all', () => {
  const next = '(0x0029,0x1311)  ? \t VR=<LO>   VL=<0x0002>  <X > \n';
  for (const shown of ['', 'A', 'A\nBCsU', '> A\nZU']) {
    const line = `(0x0029,0x1310) OB MedCom OOG Info \t VR=<OB>   VL=<0x0004>  <${shown}> \n`;
    assert.equal(
      parseDcdump(Buffer.from(line + next, 'latin1')).map(({ tag, values }) => [tag, values]),
      [
        ['00291310', [withheld]],
        ['00291311', texts('X')],
      ],
      JSON.stringify(shown),
    );
  }
});

test('in implicit VR what it knows has its VR, the rest is bytes', () => {
  assert.equal(valuesOf('implicit', '00211104'), [texts('0.5')]);
  assert.equal(valuesOf('implicit', '0021100C'), [[{ base64: 'LTEyXDM0' }]]);
});

test('a text with a newline, and every other line that it does not know, is garbled', () => {
  isGarbled(sample('newline'));
  const explicit = sample('explicit').toString('latin1');
  isGarbled(Buffer.from(explicit.slice(0, -20)));
  isGarbled(Buffer.from(`${explicit}<script>alert(1)</script>\n`));
  isGarbled(Buffer.from(explicit.replace('[0x0001,0xffff]', '[0x0001,0xfff]')));
  isGarbled(Buffer.from(explicit.replace('[0x0001,0xffff]', '[0x0001]')));
  isGarbled(Buffer.from(explicit.replace('<0.25>', '<0.255>')));
  isGarbled(Buffer.from(explicit.replace('{(0x0008,0x0060)}', '{0x00080060}')));
});

test.run();
