import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseDcmdump, parseSearch } from './parse-dcmdump.ts';

/** Real output of DCMTK 3.6.7. */
const sample = (name: string): string => readFileSync(new URL(`./samples/${name}.txt`, import.meta.url), 'latin1');

const explicit = sample('dcmdump-explicit');
const root = (tag: string, output = explicit) =>
  parseDcmdump(output).find((element) => element.tag === tag && element.path?.length === 0);
const values = (tag: string, output = explicit) => root(tag, output)?.values;

test('elements in nested Items have the path to their Item, counted from 0', () => {
  const nested = parseDcmdump(explicit).filter(({ path }) => path!.length > 0);
  const first = { tag: '00081140', item: 0 };
  const text = (value: string) => [{ text: value }];
  assert.equal(nested, [
    { path: [first], tag: '00211004', vr: 'DS', name: null, values: text('0.05') },
    { path: [first], tag: '00211045', vr: 'SL', name: null, values: [...text('0'), ...text('0'), ...text('-1142')] },
    { path: [first], tag: '00211053', vr: 'FD', name: null, values: text('57.869999999999997') },
    { path: [first], tag: '002110FE', vr: 'SQ', name: null },
    { path: [first, { tag: '002110FE', item: 0 }], tag: '00211004', vr: 'DS', name: null, values: text('0.06') },
    { path: [first, { tag: '002110FE', item: 1 }], tag: '00211004', vr: 'DS', name: null, values: text('0.07') },
    {
      path: [{ tag: '00081140', item: 2 }],
      tag: '00291108',
      vr: 'CS',
      name: 'CSAImageHeaderType',
      values: text('IMAGE NUM 4'),
    },
  ]);
});

test('each kind of value is read as it is printed', () => {
  assert.equal(values('0019100C'), [{ base64: 'MTAwMA==' }], 'UN');
  assert.equal(values('00211001'), [{ text: '0.123456791' }], 'FL');
  assert.equal(values('00211002'), [{ text: '00080060' }, { text: '00211004' }], 'AT');
  assert.equal(values('00211004'), [{ base64: 'AgEEAw==' }], 'OW: words, little endian');
  assert.equal(values('00211005'), [{ base64: 'AQAAAAIAAAA=' }], 'OL');
  assert.equal(values('00211007'), [{ base64: 'AAAAPw==' }], 'OF');
  assert.equal(
    values('00211008'),
    [{ text: 'a ] # 4, 1 b' }, { text: '  c' }],
    'a text that looks like the end of a line',
  );
  assert.equal(values('00211009'), [{ text: 'a\\b & <c>' }], 'ST: one text, quotes undone');
  assert.equal(values('0021100A'), [], 'empty');
  assert.equal(values('0021100C'), [
    { base64: Buffer.from(Array.from({ length: 66 }, (_, i) => i)).toString('base64') },
  ]);
  assert.equal(values('00211010'), [{ text: '(no value available)' }], 'a text that looks like no value');
});

test('creators, group lengths and public elements are left out; orphans and empty sequences are not', () => {
  const tags = parseDcmdump(explicit).map(({ tag }) => tag);
  assert.ok(
    tags.every((tag) => /^00(19|21|29)1/.test(tag)),
    tags.join(),
  );
  assert.equal(root('002110FE'), { path: [], tag: '002110FE', vr: 'SQ', name: null });
  assert.equal(values('00211145'), [{ text: 'orphan' }]);
});

test('in Implicit VR what the dictionary does not know has no VR and is bytes', () => {
  const implicit = sample('dcmdump-implicit');
  const byte = Buffer.from('0.05').toString('base64');
  const first = parseDcmdump(implicit)[0];
  assert.equal(first, {
    path: [{ tag: '00081140', item: 0 }],
    tag: '00211004',
    vr: null,
    name: null,
    values: [{ base64: byte }],
  });
  const known = parseDcmdump(implicit).find(({ tag }) => tag === '00291108');
  assert.equal([known?.vr, known?.values], ['CS', [{ text: 'IMAGE NUM 4' }]]);
});

test('both dumps list the same elements in the same places', () => {
  const places = (output: string) => parseDcmdump(output).map(({ path, tag }) => JSON.stringify([path, tag]));
  assert.equal(places(sample('dcmdump-implicit')), places(explicit));
});

test('a search gives each hit once, without what a Sequence holds', () => {
  const found = parseSearch(sample('dcmdump-search'));
  assert.equal(
    found.map(({ values: [value] }) => value),
    [
      { withheld: true },
      { withheld: true },
      { text: '0.05' },
      { text: '0.06' },
      { text: '0.07' },
      { base64: 'AgEEAw==' },
    ],
  );
  assert.equal(parseSearch(''), []);
});

const garbled = (output: string, what: string): void => {
  assert.throws(
    () => parseDcmdump(output),
    (error: unknown) => error instanceof Garbled,
    what,
  );
};

test('a dump whose texts break lines, as without +Qn, is garbled', () => garbled(sample('dcmdump-newline'), 'newline'));

test('whatever is changed in the structure of a dump is noticed', () => {
  garbled('', 'nothing');
  garbled('E: dcmdump: no such file\n', 'a message');
  garbled(explicit.slice(0, explicit.indexOf('(fffe,e0dd)')), 'cut off');
  garbled(explicit.replace('    (0021,1045)', '  (0021,1045)'), 'indentation');
  garbled(explicit.replace('(0021,1045) SL 0', '(0021,1045) ZZ 0'), 'VR');
  garbled(explicit.replace('SL 0\\0\\-1142', 'SL 0\\x\\-1142'), 'number');
  garbled(explicit.replace('LO [orphan]', 'LO orphan  '), 'brackets');
  garbled(explicit.replace('undefined length #=3', 'undefined length #=2'), 'number of Items');
  garbled(explicit.replace(/^ {2}\(fffe,e00d\).*\n/m, ''), 'no end of Item');
  garbled(explicit.replace('OW 0102\\0304', 'OW 01\\0304'), 'words');
  garbled(explicit.replace('UN 31\\30\\30\\30', 'UN (not loaded)'), 'a value that is not there');
});

test.run();
