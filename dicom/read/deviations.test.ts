import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isSequence, isValue } from '../data-set.ts';
import { TRANSFER_SYNTAX } from '../transfer-syntax.ts';
import { explicit, fileOf, implicit, item, join, openItem, openSequence } from './by-hand.ts';
import { type ReadResult, readFile } from './read-file.ts';

const { explicitLittle, implicitLittle } = TRANSFER_SYNTAX;
const UNDEFINED = 0xffffffff;
const MR = explicit('00080060', 'CS', 'MR');
const NAME = explicit('00100010', 'PN', 'A^');

const read = (...dataSet: readonly (string | Uint8Array)[]): ReadResult => readFile(fileOf(explicitLittle, ...dataSet));
const codes = (result: ReadResult): readonly string[] => result.deviations.map(({ code }) => code);
const tags = (result: ReadResult): readonly number[] => (result.file?.dataSet.elements ?? []).map(({ tag }) => tag);

/** The codes found, and that the element after the damage is still there. */
function goesOn(expected: readonly string[], complete: boolean, ...dataSet: readonly (string | Uint8Array)[]): void {
  const result = read(...dataSet, NAME);
  assert.equal(codes(result), expected);
  assert.is(result.complete, complete);
  assert.is(tags(result).at(-1), 0x00100010);
}

/** The codes found, and that what came before the damage is there. */
function stops(expected: readonly string[], ...dataSet: readonly (string | Uint8Array)[]): ReadResult {
  const result = read(MR, ...dataSet);
  assert.equal(codes(result), expected);
  assert.is(result.complete, false);
  assert.is(tags(result)[0], 0x00080060);
  return result;
}

test('cut off in a header: the rest is left', () => {
  stops(['truncated-header'], NAME.subarray(0, 5));
  stops(['truncated-header'], explicit('7FE00010', 'OW', 'abcd').subarray(0, 9));
});

test('cut off in a value: what is there is the value, and its length is kept as a violation', () => {
  const result = stops(['truncated-value'], explicit('00100010', 'PN', 'A^', 100));
  const element = result.file?.dataSet.elements[1];
  assert.ok(element && isValue(element));
  assert.equal([Buffer.from(element.bytes).toString(), element.violation], ['A^', { length: 100 }]);
});

test('cut off in an Item: its elements are there', () => {
  const whole = explicit('00081140', 'SQ', item(MR, NAME));
  const result = stops(['truncated-item', 'truncated-item', 'truncated-value'], whole.subarray(0, -1));
  const sequence = result.file?.dataSet.elements[1];
  assert.ok(sequence && isSequence(sequence));
  assert.is(sequence.items[0]?.elements.length, 2);
  stops(['truncated-item', 'truncated-item'], whole.subarray(0, -NAME.length));
});

test('a value that reaches beyond its Item ends with it, and reading goes on after the Item', () => {
  goesOn(['bad-length'], false, explicit('00081140', 'SQ', item(explicit('00080060', 'CS', 'MR', 200))));
  goesOn(['bad-length'], false, explicit('00081140', 'SQ', implicit('FFFEE000', MR, 200)));
});

test('undefined length where the VR does not allow it', () => {
  stops(['bad-length'], explicit('00081190', 'UR', 'http', UNDEFINED));
});

test('an odd length is taken as it is', () => {
  goesOn(['odd-length'], true, explicit('00080060', 'CS', 'MR1'));
});

test('two letters that are no VR are read as UN with the long form, and kept', () => {
  const result = read(explicit('00080060', 'ZZ', 'abcd'), NAME);
  assert.equal(codes(result), ['unknown-vr']);
  assert.equal(result.file?.dataSet.elements[0]?.vr, 'UN');
  assert.equal(result.file?.dataSet.elements[0]?.violation, { vrText: 'ZZ' });
  assert.is(result.complete, true);
});

test('order and repetition are judged in each Data Set on its own', () => {
  goesOn(['unsorted'], true, MR, explicit('00080008', 'CS', 'A '));
  goesOn(['duplicate-tag'], true, MR, MR);
  goesOn(
    ['unsorted', 'unsorted', 'duplicate-tag'],
    true,
    MR,
    explicit('00080008', 'CS', 'A '),
    explicit('00080005', 'CS', ''),
    MR,
  );
  goesOn([], true, MR, explicit('00081140', 'SQ', join(item(MR), item(MR))));
});

test('delimitations that are missing or have nothing to end', () => {
  const open = explicit('00081140', 'SQ', '', UNDEFINED);
  const openOne = implicit('FFFEE000', '', UNDEFINED);
  const itemEnd = implicit('FFFEE00D', '');
  const sequenceEnd = implicit('FFFEE0DD', '');
  goesOn(['missing-delimitation'], true, open, item(MR));
  goesOn(['missing-delimitation'], true, open, openOne, MR, sequenceEnd);
  goesOn(['missing-delimitation'], true, open, openOne, MR, openItem(MR), sequenceEnd);
  goesOn(['missing-delimitation'], true, explicit('00081140', 'SQ', join(openOne, MR)));
  goesOn(
    ['missing-delimitation'],
    true,
    open,
    openOne,
    explicit('00081199', 'SQ', '', UNDEFINED),
    item(),
    itemEnd,
    sequenceEnd,
  );
  goesOn(['stray-delimitation'], true, MR, itemEnd);
  goesOn(['stray-delimitation'], true, MR, sequenceEnd);
  goesOn(['stray-delimitation'], true, explicit('00081140', 'SQ', item(MR, itemEnd)));
  goesOn(['stray-delimitation'], true, explicit('00081140', 'SQ', join(item(MR), sequenceEnd)));
  goesOn(['delimitation-length'], true, open, implicit('FFFEE0DD', '', 4));
  const unended = read(MR, open, item(MR));
  assert.equal(codes(unended), ['missing-delimitation']);
  assert.equal(unended.file?.dataSet.elements[1]?.violation, { omitDelimitation: true });
});

test('fragments that do not end', () => {
  const pixels = explicit('7FE00010', 'OB', '', UNDEFINED);
  assert.equal(codes(read(pixels, item(), item('ab'))), ['missing-delimitation']);
  assert.equal(codes(read(pixels, item(), implicit('FFFEE000', 'ab', 50))), ['truncated-item', 'missing-delimitation']);
});

test('a Sequence that does not hold Items keeps its bytes', () => {
  goesOn(['not-items'], false, explicit('00081140', 'SQ', 'not a list of Items '));
  const result = read(explicit('00081140', 'SQ', 'not a list of Items '));
  const element = result.file?.dataSet.elements[0];
  assert.ok(element && isValue(element));
  assert.is(Buffer.from(element.bytes).toString(), 'not a list of Items ');
  goesOn(['not-items'], false, explicit('00081140', 'SQ', join(item(MR), 'no Item here')));
});

test('Sequences within each other beyond a hundred are left', () => {
  const nest = (depth: number): Uint8Array => {
    let bytes: Uint8Array = MR;
    for (let i = 0; i < depth; i++) bytes = explicit('00081140', 'SQ', item(bytes));
    return bytes;
  };
  assert.equal(codes(read(nest(100))), []);
  goesOn(['too-deep'], false, nest(101));
  const open = join(explicit('00081140', 'SQ', '', UNDEFINED), implicit('FFFEE000', '', UNDEFINED));
  const endless = read(join(...Array.from({ length: 5000 }, () => open)));
  assert.equal([codes(endless), endless.complete], [['too-deep'], false]);
});

test('group lengths are compared with the groups', () => {
  const length = (value: string): Uint8Array => explicit('00080000', 'UL', `${value}\0\0\0`);
  goesOn([], true, length('\x0a'), MR);
  goesOn(['group-length-wrong'], true, length('\x0b'), MR);
  goesOn([], true, explicit('00081140', 'SQ', item(length('\x0a'), MR)));
  goesOn(['group-length-wrong'], true, explicit('00081140', 'SQ', item(length('\x0c'), MR)));
});

test('a deviation says where it is: byte, Item, tag', () => {
  const inside = openSequence('00081199', 'SQ', item(), item(MR, MR));
  const bytes = fileOf(explicitLittle, explicit('00081140', 'SQ', item(inside)));
  const [deviation] = readFile(bytes).deviations;
  assert.is(deviation?.code, 'duplicate-tag');
  assert.equal(deviation?.path, [
    { tag: '00081140', item: 0 },
    { tag: '00081199', item: 1 },
  ]);
  assert.is(deviation?.tag, '00080060');
  assert.equal(bytes.subarray(deviation?.offset, (deviation?.offset ?? 0) + MR.length), MR);
});

test('a thousand deviations are listed, the others counted', () => {
  const result = read(...Array.from({ length: 1500 }, () => MR));
  assert.is(result.deviations.length, 1001);
  assert.is(result.deviations.at(-1)?.code, 'more-deviations');
  assert.match(result.deviations.at(-1)?.message ?? '', '499 more');
});

const ACME = explicit('00210010', 'LO', 'ACME');
const DATA = explicit('00211001', 'CS', 'A ');

/** The codes in a Data Set of private elements. */
const inPrivate = (...dataSet: readonly Uint8Array[]): readonly string[] => codes(read(...dataSet));

test('private blocks in good order', () => {
  assert.equal(inPrivate(ACME, DATA), []);
  assert.equal(
    inPrivate(explicit('00210010', 'LO', 'ACME'), explicit('002100FF', 'LO', 'EMCA'), explicit('0021FF01', 'CS', 'A ')),
    [],
  );
  assert.equal(inPrivate(explicit('00090010', 'LO', 'ACME'), explicit('00091001', 'CS', 'A '), ACME, DATA), []);
});

test('creators with another VR, without text, with two values', () => {
  assert.equal(inPrivate(explicit('00210010', 'SH', 'ACME'), DATA), ['creator-vr']);
  assert.equal(inPrivate(explicit('00210010', 'UN', 'ACME'), DATA), ['un-creator']);
  assert.equal(inPrivate(explicit('00210010', 'SQ', ''), DATA), ['creator-vr', 'orphan']);
  assert.equal(inPrivate(explicit('00210010', 'LO', ''), DATA), ['creator-empty', 'orphan']);
  assert.equal(inPrivate(explicit('00210010', 'LO', '  \0\0'), DATA), ['creator-empty', 'orphan']);
  assert.equal(inPrivate(explicit('00210010', 'LO', 'A\\B '), DATA), ['creator-multi-valued', 'orphan']);
  assert.equal(inPrivate(explicit('00210010', 'LO', 'ACM\0'), DATA), ['creator-nul-padded']);
  assert.equal(inPrivate(explicit('00210010', 'LO', 'AC\xfcE'), DATA), ['creator-repertoire']);
});

test('a creator twice in a group of one Data Set, padding aside and letter case not', () => {
  const second = (text: string): Uint8Array => explicit('00210011', 'LO', text);
  assert.equal(inPrivate(ACME, second('ACME  '), DATA), ['creator-duplicate']);
  assert.equal(inPrivate(ACME, second('Acme'), DATA), []);
  assert.equal(inPrivate(ACME, explicit('00230010', 'LO', 'ACME')), []);
  assert.equal(inPrivate(ACME, explicit('00211001', 'SQ', item(ACME))), []);
});

test('a creator after its data owns them all the same', () => {
  assert.equal(inPrivate(DATA, ACME), ['unsorted', 'creator-after-data']);
});

test('orphans: no creator in the same Data Set, though the parent has one', () => {
  assert.equal(inPrivate(DATA), ['orphan']);
  assert.equal(inPrivate(ACME, explicit('00211001', 'SQ', item(DATA))), ['orphan']);
  assert.equal(inPrivate(explicit('00081140', 'SQ', join(item(ACME, DATA), item(DATA)))), ['orphan']);
});

test('private tags that no rule allows', () => {
  for (const tag of ['00210001', '0021000F', '00210100', '00210FFF', '00010010', '00071001', 'FFFF1001'])
    assert.equal(inPrivate(explicit(tag, 'LO', 'A ')), ['illegal-private-tag'], tag);
});

test('Implicit VR says LO of a creator, so that its VR is never wrong', () => {
  const result = readFile(fileOf(implicitLittle, implicit('00210010', 'ACME'), implicit('00211001', 'A ')));
  assert.equal(result.deviations, []);
});

test.run();
