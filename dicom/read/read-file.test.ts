import { deflateRawSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Element, isFragments, isSequence, isValue } from '../data-set.ts';
import { tagText } from '../tag.ts';
import { TRANSFER_SYNTAX } from '../transfer-syntax.ts';
import { bigEndian, explicit, fileOf, implicit, item, join, openImplicit, openItem, openSequence } from './by-hand.ts';
import { type ReadResult, readFile, type VrOf } from './read-file.ts';

const { explicitLittle, implicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;
const UNDEFINED = 0xffffffff;

const codes = (result: ReadResult): readonly string[] => result.deviations.map(({ code }) => code);

/** Elements as short text, Items in brackets: what a test can compare at a glance. */
const shown = (elements: readonly Element[] | undefined): string =>
  (elements ?? [])
    .map((element) => {
      const head = `${tagText(element.tag)} ${element.vr}`;
      const form = (open: boolean): string => (open ? '~' : '');
      if (isSequence(element)) {
        const items = element.items.map((one) => `${form(one.undefinedLength)}{${shown(one.elements)}}`);
        return `${head}${form(element.undefinedLength)}[${items.join('')}]`;
      }
      if (isFragments(element))
        return `${head}<${element.fragments.map((f) => Buffer.from(f).toString('latin1')).join('|')}>`;
      return `${head}=${Buffer.from(element.bytes).toString('latin1')}`;
    })
    .join(' ');

const read = (uid: string, ...dataSet: readonly (string | Uint8Array)[]): ReadResult =>
  readFile(fileOf(uid, ...dataSet));
const text = (result: ReadResult): string => shown(result.file?.dataSet.elements);

/** Reads without anything to complain of. */
function clean(uid: string, ...dataSet: readonly (string | Uint8Array)[]): string {
  const result = read(uid, ...dataSet);
  assert.equal(result.deviations, []);
  assert.is(result.complete, true);
  assert.is(result.file?.transferSyntax, uid);
  return text(result);
}

test('Explicit VR Little Endian: short and long headers, both forms of Sequences and Items', () => {
  const shownText = clean(
    explicitLittle,
    explicit('00080060', 'CS', 'MR'),
    explicit('00081140', 'SQ', join(item(explicit('00081150', 'UI', '1\0')), openItem())),
    openSequence('00081199', 'SQ', item(), openItem(explicit('00100010', 'PN', 'A^'))),
    explicit('7FE00010', 'OW', 'abcd'),
  );
  assert.is(
    shownText,
    '00080060 CS=MR 00081140 SQ[{00081150 UI=1\0}~{}] 00081199 SQ~[{}~{00100010 PN=A^}] 7FE00010 OW=abcd',
  );
});

test('Implicit VR: standard VRs from the dictionary, creators LO, private data UN, group lengths UL', () => {
  const shownText = clean(
    implicitLittle,
    implicit('00080000', join('\x0a\0\0\0')),
    implicit('00080060', 'MR'),
    implicit('00210010', 'ACME'),
    implicit('00211001', 'abcd'),
    implicit('00280106', '\x01\0'),
    implicit('7FE00010', 'abcd'),
  );
  assert.is(
    shownText,
    '00080000 UL=\x0a\0\0\0 00080060 CS=MR 00210010 LO=ACME 00211001 UN=abcd 00280106 US=\x01\0 7FE00010 OW=abcd',
  );
});

test('Implicit VR: a private element of undefined length is a Sequence, one of defined length bytes', () => {
  const one = item(implicit('00210010', 'ACME'), implicit('00211002', '1 '));
  const found = clean(
    implicitLittle,
    implicit('00210010', 'ACME'),
    openImplicit('002110FE', one),
    implicit('002110FF', one),
  );
  assert.match(found, '002110FE SQ~[{00210010 LO=ACME 00211002 UN=1 }] 002110FF UN=');
});

const vrOf: VrOf = ({ group, creator, element }) => {
  if (group !== '0021' || creator !== 'ACME') return undefined;
  return element === 'FE' ? 'SQ' : element === '02' ? 'IS' : undefined;
};

test('a dictionary of private elements goes by the creator in the same Data Set, read before the element', () => {
  const inside = item(implicit('00210011', 'ACME'), implicit('00211102', '1 '), implicit('00211002', '2 '));
  const bytes = fileOf(
    implicitLittle,
    implicit('00210010', 'ACME'),
    implicit('00211002', '1 '),
    implicit('002110FE', inside),
    implicit('002112FE', inside),
    implicit('00210012', 'ACME'),
  );
  const result = readFile(bytes, { vrOf });
  const sequence = '{00210011 LO=ACME 00211102 IS=1  00211002 UN=2 }';
  assert.match(text(result), `00210010 LO=ACME 00211002 IS=1  002110FE SQ[${sequence}] 002112FE UN=`);
  assert.is(result.complete, true);
});

test('UN that a dictionary calls a Sequence is Items in Implicit VR, and stays UN', () => {
  const inside = item(implicit('00210010', 'ACME'), implicit('00211002', '1 '));
  const elements = [explicit('00210010', 'LO', 'ACME'), explicit('002110FE', 'UN', inside)];
  const result = readFile(fileOf(explicitLittle, ...elements), { vrOf });
  assert.is(text(result), '00210010 LO=ACME 002110FE UN[{00210010 LO=ACME 00211002 IS=1 }]');
  assert.match(text(readFile(fileOf(explicitLittle, ...elements))), '002110FE UN=');
});

test('what a dictionary calls a Sequence and is none stays bytes', () => {
  const UN = [explicit('00210010', 'LO', 'ACME'), explicit('002110FE', 'UN', 'no Items')];
  const first = readFile(fileOf(explicitLittle, ...UN), { vrOf });
  assert.is(text(first), '00210010 LO=ACME 002110FE UN=no Items');
  assert.equal(first.deviations, []);
  const hidden = [implicit('00210010', 'ACME'), implicit('002110FE', 'no Items')];
  const second = readFile(fileOf(implicitLittle, ...hidden), { vrOf });
  assert.is(text(second), '00210010 LO=ACME 002110FE UN=no Items');
  assert.equal(codes(second), ['dictionary-mismatch']);
  assert.is(second.complete, true, 'a wrong guess of a dictionary loses nothing');
});

test('a value that only begins with an Item stays bytes too, with nothing reported from within', () => {
  const broken = join(item(implicit('00210010', 'ACME')), 'junk after');
  const result = readFile(
    fileOf(explicitLittle, explicit('00210010', 'LO', 'ACME'), explicit('002110FE', 'UN', broken)),
    { vrOf },
  );
  assert.match(text(result), '002110FE UN=');
  assert.equal(result.deviations, []);
  assert.is(result.complete, true);
});

test('UN of undefined length holds Items in Implicit VR Little Endian, whatever is around it', () => {
  const one = item(implicit('00080008', 'A\\B '), implicit('00210010', 'ACME'));
  const found = clean(explicitLittle, explicit('00210010', 'LO', 'ACME'), openSequence('002110FE', 'UN', one));
  assert.is(found, '00210010 LO=ACME 002110FE UN~[{00080008 CS=A\\B  00210010 LO=ACME}]');
});

test('Explicit VR Big Endian: numbers come out little endian, bytes and UN as they are', () => {
  const shownText = clean(
    explicitBig,
    bigEndian('00280009', 'AT', '\x00\x18\x10\x63'),
    bigEndian('00280010', 'US', '\x01\x02'),
    bigEndian('00720070', 'UL', '\x01\x02\x03\x04'),
    bigEndian('00720074', 'FD', '\x01\x02\x03\x04\x05\x06\x07\x08'),
    bigEndian('00720080', 'UN', '\x01\x02\x03\x04'),
    bigEndian('7FE00010', 'OW', '\x01\x02\x03\x04'),
  );
  assert.match(shownText, '00280009 AT=\x18\x00\x63\x10 00280010 US=\x02\x01');
  assert.match(shownText, '00720070 UL=\x04\x03\x02\x01 00720074 FD=\x08\x07\x06\x05\x04\x03\x02\x01');
  assert.match(shownText, '00720080 UN=\x01\x02\x03\x04 7FE00010 OW=\x02\x01\x04\x03');
});

test('Big Endian Sequences have big endian Items, and UN of undefined length little endian ones', () => {
  const inside = bigEndian('00280010', 'US', '\x01\x02');
  const big = explicit('00081140', 'SQ', implicit('FFFEE000', inside, inside.length, true), undefined, true);
  const un = join(
    explicit('00211001', 'UN', '', UNDEFINED, true),
    item(implicit('00280010', '\x01\x02')),
    implicit('FFFEE0DD', ''),
  );
  const shownText = clean(explicitBig, big, bigEndian('00210010', 'LO', 'ACME'), un);
  assert.is(shownText, '00081140 SQ[{00280010 US=\x02\x01}] 00210010 LO=ACME 00211001 UN~[{00280010 US=\x01\x02}]');
});

test('encapsulated pixels are fragments, and an encapsulated Transfer Syntax is explicit', () => {
  const pixels = join(item(), item('ab'), item('cdef'));
  assert.is(clean('1.2.840.10008.1.2.4.50', openSequence('7FE00010', 'OB', pixels)), '7FE00010 OB<|ab|cdef>');
  assert.is(clean('1.2.840.10008.1.2.4.50', openSequence('7FE00010', 'UN', pixels)), '7FE00010 UN<|ab|cdef>');
});

test('Deflated: read, with or without the byte that makes it even; broken off; not deflated at all', () => {
  const plain = join(explicit('00080060', 'CS', 'MR'), explicit('00100010', 'PN', 'A'.repeat(500)));
  const stream = deflateRawSync(plain);
  assert.match(clean(deflated, stream), '00080060 CS=MR');
  assert.match(clean(deflated, join(stream, '\0')), '00080060 CS=MR');
  const cut = read(deflated, stream.subarray(0, -2));
  assert.match(text(cut), '00080060 CS=MR');
  assert.ok(codes(cut).includes('inflate-failed'));
  assert.is(cut.complete, false);
  const bare = read(deflated, plain);
  assert.equal([codes(bare), bare.complete, text(bare)], [['inflate-failed'], false, '']);
});

test('a small file that inflates without end is refused', () => {
  const bomb = read(deflated, deflateRawSync(Buffer.alloc(257 * 1024 * 1024)));
  assert.equal([codes(bomb), bomb.complete], [['inflate-failed'], false]);
});

test('a file without preamble, or without File Meta Information, is guessed', () => {
  const whole = fileOf(implicitLittle, implicit('00080060', 'MR'));
  for (const bytes of [whole.subarray(128), whole.subarray(132)]) {
    const result = readFile(bytes);
    assert.equal([codes(result), text(result)], [['no-preamble'], '00080060 CS=MR']);
    assert.equal(result.file?.preamble, new Uint8Array(128));
  }
  const bare = [
    [explicitLittle, explicit('00080060', 'CS', 'MR')],
    [implicitLittle, implicit('00080060', 'MR')],
    [explicitBig, bigEndian('00080060', 'CS', 'MR')],
  ] as const;
  for (const [uid, bytes] of bare) {
    const result = readFile(bytes);
    assert.equal(codes(result), ['no-preamble', 'no-transfer-syntax']);
    assert.equal([result.file?.transferSyntax, text(result)], [uid, '00080060 CS=MR']);
    const prefixed = readFile(join(Buffer.alloc(128), 'DICM', bytes));
    assert.equal([codes(prefixed), prefixed.file?.transferSyntax], [['no-transfer-syntax'], uid]);
  }
});

test('what is no DICOM file is said to be none', () => {
  for (const bytes of [
    '',
    'x',
    'root:x:0:0:root:/root:/bin/bash\n',
    '\0'.repeat(500),
    '{"a": 1}',
    '%PDF-1.7\n%abc\n1 0 obj',
  ]) {
    const result = readFile(join(bytes));
    assert.equal(
      [codes(result), result.complete, result.file],
      [['not-dicom'], false, undefined],
      JSON.stringify(bytes),
    );
  }
});

test('File Meta Information: wrong or missing group length, no VRs, an unknown Transfer Syntax', () => {
  const good = fileOf(explicitLittle, explicit('00080060', 'CS', 'MR'));
  const wrong = Uint8Array.from(good);
  wrong[140] = 99;
  assert.equal([codes(readFile(wrong)), text(readFile(wrong))], [['group-length-wrong'], '00080060 CS=MR']);
  const without = join(good.subarray(0, 132), good.subarray(144));
  assert.equal([codes(readFile(without)), text(readFile(without))], [['group-length-wrong'], '00080060 CS=MR']);
  const uid = `${implicitLittle}\0`;
  const implicitMeta = join(Buffer.alloc(128), 'DICM', implicit('00020010', uid), implicit('00080060', 'MR'));
  assert.equal(codes(readFile(implicitMeta)), ['meta-implicit', 'group-length-wrong']);
  assert.is(text(readFile(implicitMeta)), '00080060 CS=MR');
  assert.equal(codes(read('1.2.3', explicit('00080060', 'CS', 'MR'))), ['unknown-transfer-syntax']);
});

test('the meta of the model is group 0002 without its length', () => {
  const { file } = readFile(fileOf(explicitLittle));
  assert.is(shown(file?.meta), `00020010 UI=${explicitLittle}\0`);
});

test('zeros after the Data Set are no elements', () => {
  const result = read(explicitLittle, explicit('00080060', 'CS', 'MR'), '\0'.repeat(100));
  assert.equal([codes(result), text(result), result.complete], [['trailing-zeros'], '00080060 CS=MR', true]);
});

test('values share the memory of the file, and are no Buffers', () => {
  const bytes = Buffer.from(fileOf(explicitLittle, explicit('00080060', 'CS', 'MR')));
  const element = readFile(bytes).file?.dataSet.elements[0];
  assert.ok(element && isValue(element));
  assert.is(Buffer.isBuffer(element.bytes), false);
  assert.is(element.bytes.buffer, bytes.buffer);
});

test.run();
