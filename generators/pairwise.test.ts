import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Excluded, isPossible, pairwise } from './pairwise.ts';

const axis = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 6 });

const pairs = (axes: readonly (readonly string[])[]) =>
  axes.flatMap((xs, a) =>
    axes.slice(a + 1).flatMap((ys, i) => xs.flatMap((x) => ys.map((y) => ({ a, x, b: a + 1 + i, y })))),
  );

test('every pair stands in a row, and rows are not many more than the two longest axes need', () => {
  fc.assert(
    fc.property(fc.array(axis, { minLength: 2, maxLength: 4 }), (axes) => {
      const rows = pairwise(axes, []);
      for (const { a, x, b, y } of pairs(axes)) assert.ok(rows.some((row) => row[a] === x && row[b] === y));
      const [longest, next] = axes.map(({ length }) => length).sort((m, n) => n - m);
      assert.ok(rows.length <= longest! * next! * 1.7 + 2, `${rows.length} rows of ${longest} by ${next}`);
    }),
  );
});

test('an excluded pair stands in no row, and all others do', () => {
  fc.assert(
    fc.property(axis, axis, axis, fc.nat(), fc.nat(), (first, second, third, m, n) => {
      const [x, y] = [first[m % first.length]!, second[n % second.length]!];
      const excluded: readonly Excluded[] = [{ one: [0, x], other: [1, y], reason: 'for the test' }];
      const completable = ({ a, x: own, b, y: other }: { a: number; x: string; b: number; y: string }): boolean =>
        [first, second, third].every((_, i) => i === a || i === b || completes(i, a, own, b, other));
      const completes = (i: number, a: number, own: string, b: number, other: string): boolean =>
        [first, second, third][i]!.some((value) => {
          const row = [0, 1, 2].map((k) => (k === a ? own : k === b ? other : k === i ? value : undefined));
          return isPossible(row, excluded);
        });
      const wanted = pairs([first, second, third]).filter((p) => !(p.a === 0 && p.b === 1 && p.x === x && p.y === y));
      if (!wanted.every(completable)) {
        assert.throws(() => pairwise([first, second, third], excluded), /no row holds/);
        return;
      }
      const rows = pairwise([first, second, third], excluded);
      assert.not.ok(rows.some((row) => row[0] === x && row[1] === y));
      for (const p of wanted) assert.ok(rows.some((row) => row[p.a] === p.x && row[p.b] === p.y));
    }),
  );
});

test.run();
