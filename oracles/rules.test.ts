import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PROPERTIES } from './index.ts';
import { RULES } from './rules.ts';

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
    assert.match(edition, /2013|2020|derived/, id);
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

test.run();
