import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS, REFERENCES } from '../adapters/reference/index.ts';
import type { Property } from '../contract/property.ts';
import { drawCases } from '../generators/draw.ts';
import { PROPERTIES } from '../oracles/index.ts';
import { selfCheck } from './self-check.ts';

const cases = drawCases({ seed: 42, cases: 60 });
const properties = PROPERTIES.filter(({ id }) => ['lookup.decoy', 'erase.exact'].includes(id));
/** Without programs of their own, which take longer and are asked by the whole self-check. */
const mutants = MUTANTS.filter(
  ({ adapter, caughtBy }) =>
    !adapter.id.includes('-protocol-') && caughtBy.some((id) => properties.some((one) => one.id === id)),
);
const few = { properties, references: REFERENCES, mutants: [], cases: cases.slice(0, 8) };
const parts = { properties, references: REFERENCES.slice(0, 1), mutants, cases };

/** The same properties, but one judges otherwise. */
const judging = (id: string, judge: Property['judge']): readonly Property[] =>
  properties.map((property) => (property.id === id ? { ...property, judge } : property));

test('the suite is sound', async () => {
  const { faults, references, mutants: seen } = await selfCheck(parts);
  assert.equal(faults, []);
  assert.ok(properties.every(({ id }) => references.some(({ passes }) => passes[id]! > 0)));
  assert.ok(references.every(({ cases: put, judgements }) => put === cases.length && judgements > 0));
  for (const { first, noticed, expected, id } of seen) {
    assert.equal(noticed, expected, id);
    assert.ok(first && expected.includes(first.property) && first.cases <= cases.length, id);
    assert.is(first.minimal === undefined, first.confirmed === 'in order', id);
    assert.is(first.last === undefined, first.confirmed === 'alone', id);
  }
});

for (const { id } of properties) {
  test(`it is red where ${id} always passes`, async () => {
    const always = judging(id, () => ({ verdict: 'pass', sentence: 'did well' }));
    const { faults } = await selfCheck({ ...parts, properties: always });
    assert.ok(faults.includes(`${id} is failed by no mutant`));
    assert.ok(faults.some((fault) => fault.startsWith(`${id} does not notice mutant-`)));
    assert.ok(faults.every((fault) => fault.startsWith(id)));
  });

  test(`it is red where ${id} always fails, never says anything, or throws`, async () => {
    const fails = judging(id, () => ({ verdict: 'fail', harm: 'leak', sentence: 'is blamed' }));
    assert.match((await selfCheck({ ...few, properties: fails })).faults[0]!, `${id} gives fail to reference`);
    const says = judging(id, () => ({ verdict: 'not-exercised', sentence: 'cannot tell' }));
    const { faults } = await selfCheck({ ...few, properties: says });
    assert.ok(faults.includes(`${id} is never passed by a correct implementation`));
    const throws = judging(id, () => {
      throw new Error('oops');
    });
    assert.match(
      (await selfCheck({ ...few, properties: throws })).faults[0]!,
      `${id} gives adapter-error to reference`,
    );
  });
}

test.run();
