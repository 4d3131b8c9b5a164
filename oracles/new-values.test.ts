import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { givenContent } from '../contract/given-content.ts';
import { VRS } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { arrival, writesAlike } from './arrival.ts';
import { newValues } from './new-values.ts';
import { a, handMade, plain } from './testing/hand-made.ts';

const subject = handMade({
  elements: [plain(a('ALPHA', '04'), 'DS', '2001')],
  target: { path: [], address: a('ALPHA', '04') },
}).case;

test('every VR but SQ has new values that it can hold, the same each time and as many as asked for', () => {
  for (const vr of VRS) {
    if (vr === 'SQ') continue;
    const values = newValues(subject, vr, 3);
    assert.equal(values, newValues(subject, vr, 3));
    assert.ok(encodeContent(vr, givenContent(vr, values)).length > 0, vr);
    if (values.length > 1) assert.is(new Set(values).size, 3, vr);
  }
  assert.is(newValues(subject, 'DS', 500).length, 60);
  assert.is(newValues(subject, 'LT', 5).length, 1);
  const other = { ...subject, id: '1fffffffffff' };
  assert.not.equal(newValues(other, 'IS'), newValues(subject, 'IS'));
});

test('no value needs more than the shortest VRs allow', () => {
  for (const id of ['000000000000', 'ffffffffffff', '000006a3ffff']) {
    const one = { ...subject, id };
    for (const vr of ['AE', 'CS', 'SH', 'DS', 'IS'] as const)
      for (const value of newValues(one, vr, 60)) assert.ok(typeof value === 'string' && value.length <= 12, vr);
    for (const value of newValues(one, 'SS', 60)) assert.ok(Number(value) <= 32767);
    for (const value of newValues(one, 'DA', 60))
      assert.match(String(value), /^20\d\d(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])$/);
    for (const value of newValues(one, 'TM', 60)) assert.match(String(value), /^03[0-5]\d[0-5]\d$/);
  }
});

test('what arrived is told from what did not, and under which VR', () => {
  const values = newValues(subject, 'DS');
  const text = String(values[0]);
  assert.is(arrival(plain({ tag: '00211004' }, 'DS', text), values, ['DS']), 'DS');
  assert.is(arrival(plain({ tag: '00211004' }, 'DS', `${text}.0`), values, ['DS']), 'DS', 'another way to write it');
  assert.is(arrival(plain({ tag: '00211004' }, 'FD', Number(text)), values, ['DS']), 'FD');
  assert.is(arrival(plain({ tag: '00211004' }, 'DS', '2001'), values, ['DS']), undefined);
  const stored = Buffer.from(encodeContent('FD', { values: [Number(text)] })).toString('base64');
  assert.is(arrival({ tag: '00211004', vr: 'UN', base64: stored }, values, ['DS']), 'FD', 'bytes without a VR');
  assert.is(arrival({ tag: '00211004', vr: 'SQ', items: [] }, values, ['DS']), undefined);
  assert.ok(writesAlike('LO', 'SH', values));
  assert.not.ok(writesAlike('DS', 'FD', values));
});

test('a text of a number VR that is no number is none of its values', () => {
  assert.throws(() => encodeContent('US', givenContent('US', [''])), RangeError);
  assert.throws(() => encodeContent('US', givenContent('US', ['many'])), RangeError);
  assert.equal(givenContent('FD', ['1.5', '2']), { values: [1.5, 2] });
  assert.equal(givenContent('UV', ['18446744073709551615']), { values: ['18446744073709551615'] });
  assert.equal(givenContent('OB', [{ base64: 'AAE=' }]), { base64: 'AAE=' });
});

test.run();
