import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EXPOSURES, PROPERTIES } from './index.ts';
import { RULES } from './rules.ts';
import { UNTESTED_RULES } from './untested-rules.ts';

const ids = RULES.map(({ id }) => id);

test('every rule that a property cites is in the catalogue, and every rule there is cited', () => {
  const cited = new Set(PROPERTIES.flatMap(({ rules }) => rules));
  assert.equal(
    [...cited].filter((id) => !ids.includes(id)),
    [],
  );
  assert.equal(
    ids.filter((id) => !cited.has(id)),
    [],
  );
});

test('no rule comes twice, and each says where it was read', () => {
  assert.is(new Set(ids).size, ids.length);
  for (const { id, clause, edition, text } of RULES) {
    assert.match(clause, /^PS3\.\d+ /, id);
    assert.match(edition, /2013|2016c|2020|derived/, id);
    assert.ok(text.length > 20 && text.endsWith('.'), id);
  }
});

test('every property rests on at least one requirement that binds', () => {
  const binding = new Set(RULES.filter(({ level }) => level === 'shall').map(({ id }) => id));
  for (const { id, rules } of PROPERTIES)
    assert.ok(
      rules.some((rule) => binding.has(rule)),
      id,
    );
});

test('what a warning cites is in the catalogue', () => {
  for (const { id, rules } of EXPOSURES) assert.ok(rules.length > 0 && rules.every((rule) => ids.includes(rule)), id);
});

test('every requirement that is the core of the catalogue has a property', () => {
  const key = RULES.filter((rule) => rule.key).map(({ id }) => id);
  assert.is(key.length, 13);
  const cited = new Set(PROPERTIES.flatMap(({ rules }) => rules));
  assert.equal(
    key.filter((id) => !cited.has(id)),
    [],
  );
});

/** What the clauses on private data require of anybody (`shall`, or an element that must be there), as they were read. */
const REQUIRED = [
  ...['6.2-LO', '6.2.2-a', '6.2.2-b', '6.2.2-c', '6.2.2-d', '7.1-a', '7.1-b', '7.1-c', '7.1.2-a', '7.1.3-a'],
  ...['7.2-a', '7.5-a', '7.5-b', '7.5.1-a', '7.5.1-b', '7.5.1-c', '7.5.3-a', '7.8-a', '7.8-b', '7.8.1-a1', '7.8.1-a2'],
  ...['7.8.1-a3', '7.8.1-a4', '7.8.1-a5', '7.8.1-b1', '7.8.1-c1', '7.8.1-c2', '7.8.1-d', '7.8.1-g1', '7.8.1-g2'],
  ...['7.8.2-a', '7.8.2-b', '7.8.2-c', 'A.1-a', 'A.2-a'],
]
  .map((name) => `PS3.5-${name}`)
  .concat([
    'PS3.3-C.12.1-a',
    'PS3.3-10.17.1.2-a',
    'PS3.3-C.7.6.17-a',
    'PS3.4-B.4.1.1-a',
    'PS3.10-7.1-a',
    'PS3.10-7.1-b',
  ])
  .concat(['PS3.15-E.1.1-a', 'PS3.15-E.3.10-a', 'PS3.15-E.3.10-b', 'PS3.15-E.3.10-f'])
  .concat(['PS3.18-F.2.2-a', 'PS3.18-F.3.1-a', 'PS3.18-8.3.4.1-a', 'PS3.18-10.6.3-a', 'PS3.19-A.1.5-a']);

test('whatever the clauses on private data require is tested, or listed as not tested with the reason', () => {
  const untested = UNTESTED_RULES.map(({ id }) => id);
  assert.equal(
    untested.filter((id) => ids.includes(id)),
    [],
    'both tested and not',
  );
  assert.equal(
    REQUIRED.filter((id) => !ids.includes(id) && !untested.includes(id)),
    [],
  );
  const binding = RULES.filter(({ level }) => level === 'shall').map(({ id }) => id);
  assert.equal(
    [...binding, ...untested].filter((id) => !REQUIRED.includes(id)),
    [],
  );
});

test('what is not tested says where it was read, what it requires and why nobody is asked', () => {
  for (const { id, clause, edition, text, reason } of UNTESTED_RULES) {
    assert.match(clause, /^PS3\.\d+ /, id);
    assert.match(edition, /2013|2016c|2020/, id);
    assert.ok(text.endsWith('.') && reason.endsWith('.') && reason.length > 40, id);
    assert.not.match(reason, /not yet|later|todo/i, id);
  }
});

test.run();
