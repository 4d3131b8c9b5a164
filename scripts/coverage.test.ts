import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { drawCase } from '../generators/draw.ts';
import { drawDamaged } from '../generators/draw-damaged.ts';
import { renderCase } from '../generators/render.ts';
import { coverageOf, sizesOf } from './coverage.ts';
import { DEFAULT_SEED } from './defaults.ts';

const CASES = 500;
/** For what occurs twenty times and more in a thousand cases; chance takes some. */
const LEAST = 6;

const cases = Array.from({ length: CASES }, (_, index) => drawCase(DEFAULT_SEED, index));
const sections = coverageOf(cases);

test('half of a thousand cases hold everything, and nothing hardly ever', () => {
  const rare = sections
    .filter(({ tooMany }) => !tooMany)
    .flatMap(({ title, counts }) => [...counts].map(([name, count]) => ({ name: `${title}: ${name}`, count })))
    .filter(({ count }) => count < LEAST);
  assert.equal(rare, []);
});

test('every creator occurs', () => {
  const { counts } = sections.find(({ title }) => title === 'creators')!;
  assert.ok(counts.size > 60, `${counts.size} creators`);
  assert.equal(
    [...counts].filter(([, count]) => count === 0).map(([name]) => name),
    [],
  );
});

test('counts are cases: none above their number, families and layouts in each', () => {
  for (const { counts } of sections) for (const count of counts.values()) assert.ok(count <= CASES);
  const sum = (title: string): number =>
    [...sections.find((section) => section.title === title)!.counts.values()].reduce((a, b) => a + b, 0);
  assert.is(sum('layouts'), CASES);
  assert.is(sum('encodings'), CASES);
  assert.is(sum('depth of the target'), CASES);
  assert.is(sum('families') + sum('conversion templates, by vendor'), CASES);
});

test('cases with damage are counted for it alone, and each kind of damage comes', () => {
  const damaged = Array.from({ length: 50 }, (_, index) => drawDamaged(DEFAULT_SEED, index));
  for (const { title, counts } of coverageOf(damaged)) {
    const sum = [...counts.values()].reduce((a, b) => a + b, 0);
    assert.is(sum, title.startsWith('damage') ? damaged.length : 0, title);
    if (title.startsWith('damage'))
      assert.equal(
        [...counts].filter(([, count]) => count === 0),
        [],
      );
  }
});

test('sizes are those of the files, the median between the smallest and the largest', () => {
  const sizes = sizesOf(cases.slice(0, 50));
  assert.equal(
    sizes.map(({ what }) => what),
    ['private elements', 'Items of all levels', 'bytes'],
  );
  for (const { what, least, median, most } of sizes) assert.ok(least <= median && median < most, what);
  const one = renderCase(cases[0]!).rendering('canonical').files[0]!.bytes.length;
  const [, , bytes] = sizesOf(cases.slice(0, 1));
  assert.equal(bytes, { what: 'bytes', least: one, median: one, most: one });
});

test('no cases, no counts', () => {
  for (const { counts } of coverageOf([])) for (const count of counts.values()) assert.is(count, 0);
});

test.run();
