import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { SeenElement } from '../../contract/observation.ts';
import { fileOf } from '../judge-helpers.ts';
import { a, handMade, plain, sequence } from '../testing/hand-made.ts';
import { matchListing, shownCreator } from './match-listing.ts';

const SQ = { tag: '00081140' };
const subject = handMade({
  elements: [
    sequence(
      SQ,
      [plain(a('ALPHA', '04'), 'LO', 'Kudu')],
      [plain(a('BETA', '04'), 'LO', 'Puma'), sequence(a('BETA', 'FE'), [plain(a('GAMMA', '45'), 'DS', '2001')])],
    ),
  ],
  target: { path: [], address: a('ALPHA', '04') },
});
const file = fileOf(subject, 'canonical');
const values = (text: string) => ({ values: [{ text }] });

const matched = (...rows: SeenElement[]): string[] =>
  [...matchListing(file, rows, 'all').values()].map(({ placed, value }) => `${placed.place} ${value}`).sort();

test('with a path the Item decides, whatever the value', () => {
  assert.equal(
    matched(
      { path: [{ tag: '00081140', item: 1 }], tag: '00211004', ...values('Kudu') },
      { path: [{ tag: '00081140', item: 0 }], tag: '00211004', ...values('Kudu') },
      { path: [{ tag: '00081140', item: 7 }], tag: '00211004', ...values('Kudu') },
      { path: [], tag: '00211004', ...values('Kudu') },
    ),
    ['(0008,1140)[0]/(0021,"ALPHA",04) same', '(0008,1140)[1]/(0021,"BETA",04) other'],
  );
});

test('without a path the value decides among equal numbers', () => {
  assert.equal(matched({ tag: '00211004', ...values('Puma') }, { tag: '00211004', ...values('other') }), [
    '(0008,1140)[0]/(0021,"ALPHA",04) other',
    '(0008,1140)[1]/(0021,"BETA",04) same',
  ]);
});

test('without path and value a row is told apart by its owner only', () => {
  const silent: SeenElement = { tag: '00211004', values: [{ withheld: true }] };
  assert.equal(matched(silent, silent), [], 'either may be that of ALPHA');
  assert.equal(matched({ ...silent, creator: 'BETA' }), ['(0008,1140)[1]/(0021,"BETA",04) silent']);
  assert.equal(matched({ tag: '00211004', ...values('Kudu') }, silent), [
    '(0008,1140)[0]/(0021,"ALPHA",04) same',
    '(0008,1140)[1]/(0021,"BETA",04) silent',
  ]);
  const frames = fileOf(
    handMade({
      elements: [
        sequence(SQ, [sequence(a('ALPHA', 'FE'), [])], [sequence(a('ALPHA', 'FE'), [])]),
        sequence({ tag: '00081150' }, [sequence(a('BETA', 'FD'), [])], [sequence(a('GAMMA', 'FD'), [])]),
      ],
      target: { path: [], address: a('ALPHA', 'FE') },
    }),
    'canonical',
  );
  const shown = matchListing(
    frames,
    ['FE', 'FE', 'FD', 'FD'].map((byte) => ({ tag: `002110${byte}`, vr: 'SQ' })),
    'all',
  );
  assert.equal(
    [...shown.keys()].map(({ owner }) => owner),
    ['ALPHA', 'ALPHA'],
  );
});

test('a tag without its block is matched by creator, in paths too', () => {
  assert.equal(
    matched({
      path: [
        { tag: '00081140', item: 1 },
        { tag: '002100FE', item: 0 },
      ],
      tag: '00210045',
      creator: 'GAMMA',
      ...values('2001'),
    }),
    ['(0008,1140)[1]/(0021,"BETA",FE)[0]/(0021,"GAMMA",45) same'],
  );
  assert.equal(matched({ tag: '00210004', creator: 'BETA', ...values('x') }), [
    '(0008,1140)[1]/(0021,"BETA",04) other',
  ]);
});

test('creators are no data, and strangers match nothing', () => {
  const path = [{ tag: '00081140', item: 1 }];
  assert.equal(matched({ path, tag: '00210010', vr: 'LO', ...values('BETA') }), []);
  assert.equal(matched({ path, tag: '00211099', ...values('Puma') }), []);
  assert.equal(matched({ path, tag: '00080060', ...values('Puma') }), []);
});

test('a Sequence is listed once and without values', () => {
  const path = [{ tag: '00081140', item: 1 }];
  assert.equal(matched({ path, tag: '002110FE', vr: 'SQ' }), ['(0008,1140)[1]/(0021,"BETA",FE) same']);
});

test('what a tool makes of VRs that it does not print says nothing', () => {
  const row = { path: [{ tag: '00081140', item: 0 }], tag: '00211004', ...values('?') };
  assert.is([...matchListing(file, [row], ['DS']).values()][0]?.value, 'silent');
  assert.is(matchListing(file, [{ tag: '00211004', ...values('?') }], ['DS']).size, 0);
});

test('creators are compared without padding', () => {
  assert.is(shownCreator({ tag: '', creator: ' ALPHA \0' }), 'ALPHA');
  assert.is(shownCreator({ tag: '', creator: ' ' }), null);
  assert.is(shownCreator({ tag: '', creator: null }), null);
  assert.is(shownCreator({ tag: '' }), undefined);
});

test.run();
