import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { a, plain } from './testing/hand-made.ts';
import { seenText, witnessText } from './witness.ts';

const meaning = {
  elements: [
    plain({ tag: '00200011' }, 'IS', '7'),
    plain(a('BETA', '09'), 'US', 7),
    plain(a('ALPHA', '04'), 'US', 7),
    plain(a('GAMMA', '05'), 'LO', 'Kudu'),
  ],
};

test('a value names the element that it was read from', () => {
  assert.is(witnessText(meaning, [{ text: 'Kudu ' }]), 'the value of (0021,"GAMMA",05)');
});

test('where several hold it, the same byte comes first, then other private elements', () => {
  assert.is(witnessText(meaning, [{ text: '7' }], a('OTHER', '04')), 'the value of (0021,"ALPHA",04)');
  assert.is(witnessText(meaning, [{ text: '7' }]), 'the value of (0021,"BETA",09)');
});

test('a value of nobody is shown as it is', () => {
  assert.is(witnessText(meaning, [{ text: 'x' }, { text: 'y' }]), '"x"\\"y", which no element holds');
  assert.is(witnessText(meaning, []), 'no value, which no element holds');
  assert.is(seenText([{ base64: 'AQI=' }]), 'bytes 0102');
  assert.is(seenText([{ withheld: true }]), 'a value that is not shown');
  assert.is(seenText([{ prefix: 'abc', length: 9 }]), '"abc"…');
  assert.is(seenText(undefined), 'no value');
});

test.run();
