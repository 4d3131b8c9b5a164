import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case } from '../contract/case.ts';
import { CHUNK_SIZE, chunksOf } from './chunks.ts';
import { mixed, mostInformativeFirst } from './order-cases.ts';

const caseWith = (id: number, features: readonly string[]): Case => ({ id: String(id), family: 'f', features }) as Case;

const drawn = fc
  .array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'g'), { maxLength: 4 }), { maxLength: 12 })
  .map((all) => all.map((features, index) => caseWith(index, features)));

const pairs = ({ family, features }: Case): string[] => {
  const traits = [...new Set([family, ...features])].sort();
  return traits.flatMap((x, i) => traits.slice(i + 1).map((y) => x + y));
};

test('the same cases, each time one that adds most, the earlier one where two do', () => {
  fc.assert(
    fc.property(drawn, (cases) => {
      const ordered = mostInformativeFirst(cases);
      assert.equal(
        [...ordered].map(({ id }) => Number(id)).sort((a, b) => a - b),
        cases.map(({ id }) => Number(id)),
      );
      const seen = new Set<string>();
      const gain = (one: Case): number => pairs(one).filter((pair) => !seen.has(pair)).length;
      ordered.forEach((one, index) => {
        for (const other of ordered.slice(index)) {
          assert.ok(gain(other) <= gain(one));
          if (gain(other) === gain(one)) assert.ok(Number(one.id) <= Number(other.id));
        }
        for (const pair of pairs(one)) seen.add(pair);
      });
    }),
  );
});

const kinds = fc.array(fc.constantFrom('file', 'series', 'damaged'), { maxLength: 60 }).map((all) =>
  all.map((kind, index): Case => {
    const instances = kind === 'series' ? [{ elements: [] }, { elements: [] }] : [{ elements: [] }];
    const one = { id: `${kind} ${index}`, family: 'f', features: [], instances };
    return (kind === 'damaged' ? { ...one, damage: { keep: 1 } } : one) as unknown as Case;
  }),
);
const kindOf = ({ id }: Case): string => id.split(' ')[0]!;

test('every kind of case is there from the beginning and all along, each in its own order', () => {
  fc.assert(
    fc.property(kinds, (cases) => {
      const all = mixed(cases);
      const names = [...new Set(cases.map(kindOf))];
      assert.is(new Set(all.slice(0, names.length).map(kindOf)).size, names.length);
      for (const kind of names) {
        const own = cases.filter((one) => kindOf(one) === kind);
        assert.equal(
          all.filter((one) => kindOf(one) === kind),
          own,
        );
        for (let end = 1; end <= all.length; end++) {
          const there = all.slice(0, end).filter((one) => kindOf(one) === kind).length;
          assert.ok(Math.abs(there - (own.length * end) / all.length) <= names.length);
        }
      }
    }),
  );
});

test('shards have every chunk once, and the first chunks are spread over them', () => {
  const cases = Array.from({ length: 5 * CHUNK_SIZE + 3 }, (_, id) => caseWith(id, []));
  const whole = chunksOf(cases, { index: 1, count: 1 });
  assert.is(whole.length, 6);
  for (const count of [1, 2, 3, 5, 7]) {
    const parts = Array.from({ length: count }, (_, i) => chunksOf(cases, { index: i + 1, count }));
    assert.equal(
      parts.flat().sort((a, b) => a.index - b.index),
      whole,
    );
    assert.equal(
      parts.slice(0, 6).map(([first]) => first!.index),
      [0, 1, 2, 3, 4, 5].slice(0, count),
    );
  }
});

test.run();
