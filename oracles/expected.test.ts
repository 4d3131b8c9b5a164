import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  byPlace,
  elementsOf,
  isOrphan,
  isPrivateKey,
  occurrencesOf,
  occurrenceText,
  several,
  without,
} from './expected.ts';
import { sameContent } from './same-content.ts';
import { a, plain, sequence } from './testing/hand-made.ts';

const SQ = { tag: '00081140' };
const meaning = {
  elements: [
    plain(a('ALPHA', '04'), 'LO', 'root'),
    sequence(
      SQ,
      [plain(a('ALPHA', '04'), 'LO', 'one')],
      [plain(a('ALPHA', '04'), 'LO', 'two'), plain(a('BETA', '04'), 'LO', 'x')],
    ),
  ],
};
const second = [{ ...SQ, item: 1 }];

test('an address occurs at every depth, or in the Item that a path names', () => {
  assert.is(occurrencesOf(meaning, a('ALPHA', '04')).length, 3);
  assert.equal(occurrencesOf(meaning, a('ALPHA', '04'), second).map(occurrenceText), [
    '(0008,1140)[1]/(0021,"ALPHA",04)',
  ]);
  assert.is(occurrencesOf(meaning, a('ALPHA', '04'), []).length, 1);
  assert.is(occurrencesOf(meaning, a('alpha', '04')).length, 0);
});

test('what is taken away is gone there and nowhere else', () => {
  assert.is(elementsOf(without(meaning, a('ALPHA', '04'))).length, 2);
  const left = without(meaning, a('ALPHA', '04'), second);
  assert.equal(
    [...byPlace(left).keys()],
    ['(0021,"ALPHA",04)', '(0008,1140)', '(0008,1140)[0]/(0021,"ALPHA",04)', '(0008,1140)[1]/(0021,"BETA",04)'],
  );
});

test('private elements and those that nobody owns', () => {
  assert.ok(isPrivateKey(a('ALPHA', '04')));
  assert.ok(isPrivateKey({ tag: '00211004' }));
  assert.ok(isOrphan({ tag: '00211004' }));
  assert.not.ok(isOrphan(a('ALPHA', '04')));
  assert.not.ok(isPrivateKey({ tag: '00200011' }));
});

test('content is compared whoever owns it', () => {
  assert.ok(sameContent(plain(a('ALPHA', '04'), 'LO', 'x'), plain({ tag: '00211004' }, 'LO', 'x')));
  assert.not.ok(sameContent(plain(a('ALPHA', '04'), 'LO', 'x'), plain(a('ALPHA', '04'), 'LO', 'y')));
  const bytes = { ...a('ALPHA', '04'), vr: 'UN' as const, base64: Buffer.from('x ').toString('base64') };
  assert.ok(sameContent(plain(a('ALPHA', '04'), 'LO', 'x'), bytes));
});

test('long lists are cut', () => {
  assert.is(several(['a', 'b', 'a', 'c'], 2), 'a; b; and 1 more');
  assert.is(several([]), '');
});

test.run();
