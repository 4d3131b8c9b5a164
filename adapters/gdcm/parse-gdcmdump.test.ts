import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Garbled } from '../garbled.ts';
import { parseGdcmdump } from './parse-gdcmdump.ts';

/** Real output of GDCM 3.0.21. */
const sample = (name: string): string => readFileSync(new URL(`./samples/${name}.txt`, import.meta.url), 'latin1');

const explicit = sample('gdcmdump-explicit');
const implicit = sample('gdcmdump-implicit');
const root = (tag: string, output = explicit) =>
  parseGdcmdump(output).find((element) => element.tag === tag && element.path?.length === 0);
const values = (tag: string, output = explicit) => root(tag, output)?.values;

test('elements in nested Items have the path to their Item, counted from 0', () => {
  const nested = parseGdcmdump(explicit).filter(({ path }) => path!.length > 0);
  const first = { tag: '00081140', item: 0 };
  const text = (value: string) => [{ text: value }];
  assert.equal(nested, [
    { path: [first], tag: '00211004', name: null, vr: 'DS', values: text('0.05') },
    {
      path: [first],
      tag: '00211045',
      name: '?Table Position?',
      vr: 'SL',
      values: [...text('0'), ...text('0'), ...text('-1142')],
    },
    { path: [first], tag: '00211053', name: '?BandwidthPerPixelPhaseEncode?', vr: 'FD', values: text('57.87') },
    { path: [first], tag: '002110FE', name: null, vr: 'SQ' },
    { path: [first, { tag: '002110FE', item: 0 }], tag: '00211004', name: null, vr: 'DS', values: text('0.06') },
    {
      path: [first, { tag: '002110FE', item: 1 }],
      tag: '00211004',
      creator: null,
      name: null,
      vr: 'DS',
      values: text('0.07'),
    },
    {
      path: [{ tag: '00081140', item: 2 }],
      tag: '00291108',
      name: 'CSA Image Header Type',
      vr: 'CS',
      values: text('IMAGE NUM 4 '),
    },
  ]);
});

test('a VR that the tool resolved counts where the file has none or UN', () => {
  assert.equal(root('0019100C'), { path: [], tag: '0019100C', name: 'B_value', vr: 'IS', values: [{ text: '1000' }] });
  const path = [{ tag: '00081140', item: 0 }];
  assert.equal(parseGdcmdump(implicit)[0], {
    path,
    tag: '00211004',
    name: null,
    vr: 'DS',
    values: [{ text: '0.05' }],
  });
  const unknown = root('00211006', implicit);
  assert.equal([unknown?.vr, unknown?.values], [null, [{ base64: 'AgE=' }]]);
  const line = (columns: string) => `# Dicom-Data-Set\n(0029,1008) ${columns}  # 4,1 CSA Image Header Type\n`;
  assert.is(parseGdcmdump(line('LO (CS) [abcd]'))[0]?.vr, 'LO', 'a VR in the file is not overruled');
  assert.is(parseGdcmdump(line('?? (US or SS => US) 1\\2'))[0]?.vr, 'US');
});

test('each kind of value is read as it is printed', () => {
  assert.equal(values('00211001'), [{ text: '0.123457' }], 'FL: six digits');
  assert.equal(values('00211002'), [{ text: '00080060' }, { text: '00211004' }], 'AT');
  assert.equal(values('00211004'), [{ base64: 'AgEEAw==' }], 'OW: bytes, little endian');
  assert.equal(
    values('00211008'),
    [{ text: 'a ] # 4, 1 b' }, { text: '  c' }],
    'a text that looks like the end of a line',
  );
  assert.equal(values('00211009'), [{ text: 'a\\b & <c> ' }], 'ST: one text, with its padding');
  assert.equal(values('0021100A'), [], 'empty');
  assert.equal(values('0021100C'), [{ withheld: true }], 'OB: cut after 64 bytes');
  assert.equal(values('0021100D'), [{ base64: 'Af8=' }], 'UN');
  assert.equal(values('00211010'), [{ text: '(no value available)' }]);
  const unknownText = Buffer.from('Doe^Jane').toString('base64');
  assert.equal(values('0021100B', implicit), [{ base64: unknownText }], 'unknown VR, printable bytes');
  assert.equal(values('0021100C', implicit), [{ withheld: true }], 'unknown VR: cut after 32 bytes');
  const cut = `# Dicom-Data-Set\n(0029,1001) LO [${'a'.repeat(256)}]         # 258,? (1)  GDCM:UNKNOWN`;
  assert.equal(parseGdcmdump(cut)[0]?.values, [{ withheld: true }], 'text: cut after 256 characters');
  const whole = cut.replace('258', '256');
  assert.equal(parseGdcmdump(whole)[0]?.values, [{ text: 'a'.repeat(256) }]);
  const exactly = `# Dicom-Data-Set\n(0029,1001) OB ${Array(64).fill('41').join('\\')}         # 64,? (1)  GDCM:UNKNOWN`;
  assert.equal(parseGdcmdump(exactly)[0]?.values, [{ base64: Buffer.alloc(64, 'A').toString('base64') }]);
});

test('orphans are said to have no creator; creators and public elements are left out', () => {
  assert.equal(root('00211145'), {
    path: [],
    tag: '00211145',
    creator: null,
    name: null,
    vr: 'LO',
    values: [{ text: 'orphan' }],
  });
  const tags = parseGdcmdump(explicit).map(({ tag }) => tag);
  assert.ok(
    tags.every((tag) => /^00(19|21|29)1/.test(tag)),
    tags.join(),
  );
});

test('both dumps list the same elements in the same places', () => {
  const places = (output: string) => parseGdcmdump(output).map(({ path, tag }) => JSON.stringify([path, tag]));
  assert.equal(places(implicit), places(explicit));
});

test('a dump whose texts break lines, and whatever is changed in the structure, is garbled', () => {
  const garbled = (output: string, what: string): void =>
    assert.throws(
      () => parseGdcmdump(output),
      (error: unknown) => error instanceof Garbled,
      what,
    );
  garbled(sample('gdcmdump-newline'), 'newline in a text');
  garbled('', 'nothing');
  garbled('Failed to read: x.dcm\n', 'a message');
  garbled(explicit.replace('    (0021,1045)', '   (0021,1045)'), 'indentation');
  garbled(explicit.replace('    (0021,1045)', '            (0021,1045)'), 'too deep');
  garbled(explicit.replace('(0008,1140) SQ (Sequence', '(0008,1140) LO [Sequence'), 'an Item of nothing');
  garbled(explicit.replace('(0021,1045) SL 0', '(0021,1045) SL x'), 'number');
  garbled(explicit.replace('LO [orphan]', 'LO orphan  '), 'brackets');
  garbled(explicit.replace('OW 02\\01\\04\\03', 'OW 02\\01\\04   '), 'bytes are missing');
});

test.run();
