import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dealt, seedOf, shuffled } from './seeds.ts';

test('a seed is a number of 31 bits that depends on every word', () => {
  assert.is(seedOf(42, 'family'), seedOf(42, 'family'));
  const seeds = new Set(Array.from({ length: 1000 }, (_, i) => seedOf(42, i)));
  assert.is(seeds.size, 1000);
  for (const seed of seeds) assert.ok(Number.isInteger(seed) && seed >= 0 && seed <= 0x7fffffff);
});

test('shuffling keeps all values', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(), (values, seed) => {
      const number = (a: number, b: number): number => a - b;
      assert.equal(shuffled(values, seed).sort(number), [...values].sort(number));
    }),
  );
});

test('every round deals every card', () => {
  const cards = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const rounds = Array.from({ length: 50 }, (_, round) =>
    cards.map((_card, i) => dealt(cards, round * cards.length + i, 42)).join(''),
  );
  for (const round of rounds) assert.is([...round].sort().join(''), cards.join(''));
  assert.ok(new Set(rounds).size > 45, 'rounds differ');
});

test.run();
