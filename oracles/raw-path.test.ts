import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pathText } from '../dicom/address.ts';
import { fileOf } from './judge-helpers.ts';
import { dataSetsOf, itemPathsOf, rawPathOf, rawTagOf, standsFor, withoutBlock } from './raw-path.ts';
import { a, handMade, plain, sequence } from './testing/hand-made.ts';

const OUTER = { tag: '00081140' };
const path = [
  { ...OUTER, item: 1 },
  { ...a('ALPHA', 'FE'), item: 0 },
];
const subject = handMade({
  elements: [
    sequence(
      OUTER,
      [],
      [
        sequence(a('ALPHA', 'FE'), [plain(a('ALPHA', '04'), 'LO', 'Kudu')]),
        sequence(a('BETA', 'FE'), [plain(a('BETA', '04'), 'LO', 'Puma')], []),
      ],
    ),
  ],
  target: { path, address: a('ALPHA', '04') },
  blocks: { BETA: 0x12 },
});
const { dataSet } = fileOf(subject, 'canonical');

test('a path leads to the same Item by meaning and by number', () => {
  const raw = rawPathOf(dataSet, path);
  assert.equal(raw, [
    { tag: '00081140', item: 1 },
    { tag: '002110FE', item: 0 },
  ]);
  assert.equal(itemPathsOf(dataSet, raw!).map(pathText), [pathText(path)]);
  assert.is(rawTagOf(dataSet, path, a('ALPHA', '04')), '00211004');
  assert.is(rawTagOf(fileOf(subject, 'moved').dataSet, path, a('ALPHA', '04')), '00212004');
});

test('what is not there has no path and no number', () => {
  assert.is(rawPathOf(dataSet, [{ ...OUTER, item: 7 }]), undefined);
  assert.is(rawPathOf(dataSet, [{ ...a('GAMMA', 'FE'), item: 0 }]), undefined);
  assert.is(rawTagOf(dataSet, path, a('BETA', '04')), undefined);
  assert.equal(itemPathsOf(dataSet, [{ tag: '00081150', item: 0 }]), []);
});

test('a tag without its block can mean several Sequences, one with it only one', () => {
  const [first] = rawPathOf(dataSet, path)!;
  assert.is(itemPathsOf(dataSet, [first!, { tag: '002100fe', item: 0 }]).length, 2);
  assert.is(itemPathsOf(dataSet, [first!, { tag: '002112fe', item: 1 }]).length, 1);
  assert.is(itemPathsOf(dataSet, [first!, { tag: '002100fe', item: 1 }]).length, 1);
});

test('tags without blocks', () => {
  assert.is(withoutBlock('00211104'), '00210004');
  assert.is(withoutBlock('00180010'), '00180010');
  assert.ok(standsFor('00211104', '00211104'));
  assert.ok(standsFor('00210004', '00211104'));
  assert.not.ok(standsFor('00211004', '00211104'));
  assert.not.ok(standsFor('00180010', '00181010'));
});

test('every Data Set is walked once', () => {
  assert.is(dataSetsOf(dataSet).length, 6);
});

test.run();
