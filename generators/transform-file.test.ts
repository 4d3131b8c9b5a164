import { existsSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../dicom/compare-meanings.ts';
import type { DicomFile, Element } from '../dicom/data-set.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { meaningOf } from '../dicom/meaning-of.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { TRANSFER_SYNTAX } from '../dicom/transfer-syntax.ts';
import { writeFile } from '../dicom/write/write-file.ts';
import { applyEncoding, DRAWN_ENCODINGS, ENCODINGS } from './encodings/index.ts';
import { place } from './place.ts';
import { type Transformation, transformFile } from './transform-file.ts';

const SDS = 'SIEMENS MR SDS 01';
const SDI = 'SIEMENS MR SDI 02';
const inner: Meaning = { elements: [{ group: '0021', creator: SDI, element: '04', vr: 'DS', values: ['0.05'] }] };
const meaning: Meaning = {
  elements: [
    { tag: '00080060', vr: 'CS', values: ['MR'] },
    { group: '0021', creator: SDS, element: '53', vr: 'CS', values: ['YES'] },
    { group: '0021', creator: SDI, element: 'FE', vr: 'SQ', items: [inner, inner] },
    { tag: '7FE00010', vr: 'OW', base64: 'AQIDBA==' },
  ],
};

const fileOf = (transferSyntax: string, elements: readonly Element[], more: Partial<DicomFile> = {}): Uint8Array =>
  writeFile({
    preamble: new Uint8Array(128).fill(0x41),
    meta: [
      {
        tag: 0x00020010,
        vr: 'UI',
        bytes: Buffer.from(transferSyntax.length % 2 === 0 ? transferSyntax : `${transferSyntax}\0`),
      },
    ],
    transferSyntax,
    dataSet: { elements },
    ...more,
  });

const done = (
  bytes: Uint8Array,
  change: Transformation,
): Extract<ReturnType<typeof transformFile>, { bytes: unknown }> => {
  const result = transformFile(bytes, change);
  if ('refused' in result) throw new Error(result.refused);
  return result;
};

const acme = (...elements: readonly Element[]): readonly Element[] => [
  { tag: 0x00210010, vr: 'LO', bytes: Buffer.from('ACME') },
  ...elements,
];

const refusal = (bytes: Uint8Array, change: Transformation): string => {
  const result = transformFile(bytes, change);
  return 'refused' in result ? result.refused : 'not refused';
};

for (const { name, spec } of ENCODINGS) {
  const bytes = fileOf(spec.transferSyntax, applyEncoding(spec, place(meaning)).elements);
  test(`${name}: up and back again gives the same bytes, lengths and preamble included`, () => {
    const high = done(bytes, { layout: { name: 'high' } });
    assert.not.equal(high.bytes, bytes);
    assert.equal(high.notes, []);
    assert.equal(
      high.moves.map(({ creator, to, places }) => [creator, to, places]),
      [
        [SDS, ['FE'], 1],
        [SDI, ['FF'], 3],
      ],
    );
    const back = done(high.bytes, { layout: { name: 'canonical' } });
    assert.is(Buffer.compare(back.bytes, bytes), 0);
  });

  test(`${name}: every Transfer Syntax holds the same Meaning`, () => {
    for (const transferSyntax of Object.values(TRANSFER_SYNTAX)) {
      const result = done(bytes, { encoding: { transferSyntax, sequences: 'undefined', items: 'undefined' } });
      const { file, deviations } = readFile(result.bytes);
      assert.equal(deviations, []);
      assert.is(file!.transferSyntax, transferSyntax);
      assert.equal(compareMeanings(meaning, meaningOf(file!.dataSet)), []);
      assert.equal(result.moves, []);
    }
  });
}

test('group lengths come with their encoding, right at every level, and go with another', () => {
  const bytes = fileOf(TRANSFER_SYNTAX.explicitLittle, place(meaning).elements);
  const { spec } = DRAWN_ENCODINGS.find(({ name }) => name === 'explicit-le-group-lengths')!;
  const longer = done(bytes, { encoding: spec }).bytes;
  const { file, deviations } = readFile(longer);
  assert.equal(deviations, []);
  const groups = file!.dataSet.elements.filter(({ tag }) => tag % 0x10000 === 0).map(({ tag }) => tag);
  assert.equal(groups, [0x00080000, 0x00210000, 0x7fe00000]);
  assert.equal(compareMeanings(meaning, meaningOf(file!.dataSet)), []);
  const plain = ENCODINGS.find(({ name }) => name === 'explicit-le')!;
  assert.is(Buffer.compare(done(longer, { encoding: plain.spec }).bytes, bytes), 0);
});

test('stored again: the last writer is another, and nothing else changes', () => {
  const bytes = fileOf(TRANSFER_SYNTAX.explicitLittle, place(meaning).elements);
  const { file } = readFile(done(bytes, { storedAgain: true }).bytes);
  const name = file!.meta.find(({ tag }) => tag === 0x00020013);
  assert.ok(name && 'bytes' in name && Buffer.from(name.bytes).toString('latin1').startsWith('OFFIS_DCMTK_361'));
  assert.equal(compareMeanings(meaning, meaningOf(file!.dataSet)), []);
  assert.is(file!.meta.length, readFile(bytes).file!.meta.length + 2);
});

test('what is asked for without effect gives the same file', () => {
  const bytes = fileOf(TRANSFER_SYNTAX.implicitLittle, place(meaning).elements);
  const encoding = { transferSyntax: TRANSFER_SYNTAX.implicitLittle };
  for (const change of [{}, { layout: { name: 'canonical' } }, { encoding }, { defects: [] }])
    assert.equal(Buffer.compare(done(bytes, change).bytes, bytes), 0);
});

test('losses of dcm4che are said', () => {
  const lost: Element = { tag: 0x00211153, vr: 'CS', bytes: Buffer.from('NO') };
  const [creator, element] = place({ elements: meaning.elements.slice(1, 2) }).elements;
  const second: Element = { ...creator!, tag: 0x00210011 };
  const bytes = fileOf(TRANSFER_SYNTAX.explicitLittle, [creator!, second, element!, lost]);
  const { notes, moves } = done(bytes, { layout: { name: 'dcm4che-compact' } });
  assert.is(notes.length, 1);
  assert.match(
    notes[0]!,
    /^not kept, since its creator holds two blocks that become one.*: \(0021,"SIEMENS MR SDS 01",53\)/,
  );
  assert.equal(
    moves.map(({ from, to }) => [from, to]),
    [[['10', '11'], ['10']]],
  );
});

test('every loss has its reason and its place', () => {
  const at = (tag: number, vr: 'LO' | 'CS' | 'FD', value: string | Uint8Array): Element => ({
    tag,
    vr,
    bytes: typeof value === 'string' ? Buffer.from(value) : value,
  });
  const notes = (layout: string, ...elements: readonly Element[]): readonly string[] =>
    done(fileOf(TRANSFER_SYNTAX.explicitLittle, elements), { layout: { name: layout } }).notes;
  const acme = at(0x00210012, 'LO', 'ACME');
  assert.equal(notes('dcm4che-compact', acme, at(0x00211053, 'CS', 'LOST'), at(0x00211253, 'CS', 'KEPT')), [
    'not kept, since it had no creator, and a block moved onto it: (0021,1053)',
  ]);
  assert.equal(notes('dcm4che-compact', acme, at(0x00211054, 'CS', 'CAUGHT'), at(0x00211253, 'CS', 'KEPT')), [
    'not kept, since it had no creator, and a block moved onto it: (0021,1054)',
    'not kept, since an element without a creator has come to belong to this one: (0021,"ACME",54)',
  ]);
  const third = new Uint8Array(new Float64Array([1 / 3]).buffer);
  assert.equal(notes('dcm4che-xml', acme, at(0x00211204, 'FD', third)), [
    'not kept, since its value is written anew and not the same: (0021,"ACME",04)',
  ]);
  assert.equal(notes('dcm4che-keep', acme, at(0x00211204, 'FD', third)), []);
});

test('what no layout can reach or repair is said', () => {
  const item = Buffer.from('feff00e000000000', 'hex');
  const bytes = fileOf(TRANSFER_SYNTAX.explicitLittle, [
    { tag: 0x00210012, vr: 'LO', bytes: Buffer.from('ACME') },
    { tag: 0x002112aa, vr: 'UN', bytes: item },
    { tag: 0x00213301, vr: 'CS', bytes: Buffer.from('A ') },
  ]);
  assert.equal(done(bytes, { layout: { name: 'canonical' } }).notes, [
    'left as they are, since these values are bytes (UN) that look like Items: (0021,"ACME",AA)',
    'which block its vendor uses is not known: 0021 "ACME"',
    'whose they are is not known: (0021,3301)',
  ]);
});

test('five places are named, or each in a note of its own', () => {
  const orphans = Array.from(
    { length: 7 },
    (_, i): Element => ({ tag: 0x00213301 + i, vr: 'CS', bytes: Buffer.from('A ') }),
  );
  const bytes = fileOf(TRANSFER_SYNTAX.explicitLittle, orphans);
  const change = { layout: { name: 'canonical' } };
  assert.equal(done(bytes, change).notes, [
    'whose they are is not known: (0021,3301), (0021,3302), (0021,3303), (0021,3304), (0021,3305) and 2 more',
  ]);
  const all = transformFile(bytes, change, { everyPlace: true });
  assert.equal(
    'notes' in all && all.notes,
    orphans.map((_, i) => `whose they are is not known: (0021,330${i + 1})`),
  );
});

test('a value that is too long for its VR in Explicit VR is named, and what has no VR any more is said once', () => {
  const long = Buffer.alloc(70000, 0x31);
  const implicit = fileOf(TRANSFER_SYNTAX.implicitLittle, [
    { tag: 0x00204000, vr: 'LT', bytes: long },
    ...place({ elements: [{ group: '0021', creator: SDI, element: '04', vr: 'DS', values: ['1'] }] }).elements.map(
      (element): Element => (element.tag === 0x00211104 ? { ...element, vr: 'DS', bytes: long } : (element as Element)),
    ),
    { tag: 0x00410010, vr: 'LO', bytes: Buffer.from('ACME') },
    { tag: 0x00411001, vr: 'UN', bytes: long },
    { tag: 0x7fe00010, vr: 'OW', bytes: long },
  ]);
  const tooLong = (vr: string, where: string): string =>
    `VR ${vr} not kept (UN instead), since its length field in Explicit VR holds 65,534 bytes at most: ${where} of 70,000 bytes`;
  for (const { name, spec } of DRAWN_ENCODINGS) {
    const dropped = spec.un ? [] : [tooLong('DS', `(0021,"${SDI}",04)`)];
    const expected =
      spec.transferSyntax === TRANSFER_SYNTAX.implicitLittle ? [] : [tooLong('LT', '(0020,4000)'), ...dropped];
    assert.equal(done(implicit, { encoding: spec }).notes, expected, name);
  }
  assert.equal(done(implicit, { layout: { name: 'high' } }).notes, []);

  const explicit = fileOf(TRANSFER_SYNTAX.explicitLittle, place(meaning).elements);
  for (const { name, spec } of DRAWN_ENCODINGS) {
    const gone = 'VRs of private elements are not in the file any more';
    const why = spec.un ? 'they are UN' : 'Implicit VR has none';
    const drops = spec.un || spec.transferSyntax === TRANSFER_SYNTAX.implicitLittle;
    assert.equal(done(explicit, { encoding: spec }).notes, drops ? [`${gone}: ${why}`] : [], name);
  }
  const plain = fileOf(TRANSFER_SYNTAX.explicitLittle, acme({ tag: 0x00211001, vr: 'UN', bytes: Buffer.from('A ') }));
  assert.equal(done(plain, { encoding: { transferSyntax: TRANSFER_SYNTAX.implicitLittle } }).notes, []);
});

test('decoys stand where readers by number look, and nothing else changes', () => {
  for (const { spec } of ENCODINGS) {
    const bytes = fileOf(spec.transferSyntax, applyEncoding(spec, place(meaning)).elements);
    const result = readFile(done(bytes, { decoy: true }).bytes);
    assert.equal(result.deviations, []);
    const differences = compareMeanings(meaning, meaningOf(result.file!.dataSet));
    assert.ok(differences.length > 0);
    for (const { kind, key } of differences)
      assert.is(
        kind === 'extra' && 'creator' in key && key.creator.startsWith('BLOCKSHIFT DECOY 1'),
        true,
        spec.transferSyntax,
      );
  }
});

test('defects are put in last, and one that finds no place is a refusal', () => {
  const bytes = fileOf(TRANSFER_SYNTAX.explicitLittle, place(meaning).elements);
  const { bytes: spoiled } = done(bytes, { layout: { name: 'high' }, defects: ['un-creator', 'cut-in-item'] });
  const { deviations } = readFile(spoiled);
  assert.equal([...new Set(deviations.map(({ code }) => code))].sort(), ['truncated-item', 'un-creator']);
  assert.is(deviations[0]?.tag, '002100FE');
  assert.match(refusal(bytes, { defects: ['haunted'] }), /no defect "haunted"/);
  const plain = fileOf(TRANSFER_SYNTAX.explicitLittle, [{ tag: 0x00080060, vr: 'CS', bytes: Buffer.from('MR') }]);
  assert.match(refusal(plain, { defects: ['orphan'] }), /^orphan: there is no private block with elements$/);
});

test('a directory of files is refused, and what is no DICOM file is told from what is a damaged one', () => {
  const directory = fileOf(TRANSFER_SYNTAX.explicitLittle, [
    { tag: 0x00041220, vr: 'SQ', items: [], undefinedLength: false },
  ]);
  assert.match(refusal(directory, { layout: { name: 'high' } }), /^a DICOMDIR/);
  const isDicom = (bytes: Uint8Array): boolean => {
    const result = transformFile(bytes, {});
    return 'refused' in result && result.isDicom;
  };
  assert.is(isDicom(directory), true);
  assert.is(isDicom(directory.subarray(0, directory.length - 2)), true);
  assert.is(isDicom(Buffer.from('a text, no image')), false);
});

test('a file that cannot be rewritten as it stands is put in order, and that is said', () => {
  const bytes = fileOf(TRANSFER_SYNTAX.explicitLittle, place(meaning).elements);
  const bare = bytes.subarray(128);
  const { notes, bytes: whole } = done(bare, { layout: { name: 'shift' } });
  assert.match(notes[0]!, /bytes besides the moved tags change too: the file does not begin with 128 bytes/);
  assert.is(readFile(whole).deviations.length, 0);
});

test('a value that contradicts the vendor tables is kept as it is', () => {
  const address = { group: '0021', creator: SDI, element: 'FE' };
  const odd = place({ elements: [{ ...address, vr: 'UN', base64: Buffer.from('no Items').toString('base64') }] });
  const bytes = fileOf(TRANSFER_SYNTAX.implicitLittle, odd.elements);
  const high = done(bytes, { layout: { name: 'high' } });
  assert.equal(high.notes, []);
  assert.is(Buffer.compare(done(high.bytes, { layout: { name: 'canonical' } }).bytes, bytes), 0);
});

test('what cannot be done is refused', () => {
  const bytes = fileOf(TRANSFER_SYNTAX.explicitLittle, place(meaning).elements);
  const layout = { name: 'shift' };
  assert.match(refusal(Buffer.from('hello'), { layout }), /^not a readable, complete DICOM file: .*\(byte 0\)$/);
  assert.match(refusal(new Uint8Array(), { layout }), /^not a readable/);
  for (const cut of [1, 3, 10, 40]) assert.match(refusal(bytes.subarray(0, bytes.length - cut), { layout }), /^not a/);
  const open = fileOf(
    TRANSFER_SYNTAX.explicitLittle,
    applyEncoding(ENCODINGS[1]!.spec, place({ elements: meaning.elements.slice(0, 3) })).elements,
  );
  assert.match(refusal(open.subarray(0, open.length - 8), { layout }), /does not end/);
  assert.match(refusal(bytes, { layout: { name: 'diagonal' } }), /no layout "diagonal"/);
  const jpeg = fileOf('1.2.840.10008.1.2.4.50', [
    { tag: 0x7fe00010, vr: 'OB', fragments: [Uint8Array.of(), Uint8Array.of(1, 2)] },
  ]);
  assert.match(
    refusal(jpeg, { encoding: { transferSyntax: TRANSFER_SYNTAX.implicitLittle } }),
    /pixels are compressed/,
  );
  assert.equal(Buffer.compare(done(jpeg, { layout }).bytes, jpeg), 0);
  const fragments: Element = { tag: 0x00211004, vr: 'OB', fragments: [Uint8Array.of(), Uint8Array.of(1, 2)] };
  const encapsulated = fileOf(TRANSFER_SYNTAX.explicitLittle, acme(fragments));
  assert.match(
    refusal(encapsulated, { encoding: { transferSyntax: TRANSFER_SYNTAX.explicitBig } }),
    /^\(0021,"ACME",04\) is encapsulated in fragments, .*; leave the Transfer Syntax as it is$/,
  );
});

const IMAGE = new URL('../../shared/data/agfa/Siemens-011-0001.img', import.meta.url);
if (!existsSync(IMAGE)) console.log(`skipped: no image of dcm_qa_agfa (${IMAGE.pathname})`);
else
  test('a real image: every layout and back, byte for byte', () => {
    const bytes = readFileSync(IMAGE);
    for (const name of ['dcm4che-merge', 'dcm4che-compact', 'shift', 'high', 'sparse']) {
      const there = done(bytes, { layout: { name } });
      assert.ok(there.moves.length > 0, name);
      assert.equal(there.notes, [], name);
      assert.is(there.bytes.length, bytes.length, name);
    }
    const merged = done(bytes, { layout: { name: 'dcm4che-merge' } });
    assert.is(Buffer.compare(done(merged.bytes, { layout: { name: 'canonical' } }).bytes, bytes), 0);
    const big = done(bytes, { encoding: { transferSyntax: TRANSFER_SYNTAX.explicitBig, sequences: 'undefined' } });
    const meanings = [bytes, big.bytes].map((each) => meaningOf(readFile(each).file!.dataSet));
    assert.equal(compareMeanings(meanings[0]!, meanings[1]!), []);
  });

test.run();
