import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case } from '../contract/case.ts';
import { drawCase, drawCases } from './draw.ts';
import { AXES, EXCLUDED, PLAIN, PLAN } from './draw-plan.ts';
import { showsFeature } from './features/index.ts';
import { movesTarget } from './moves-target.ts';
import { isPossible } from './pairwise.ts';

const [LAYOUTS, THEMES, TRIGGERS, ENCODINGS, SETTINGS] = AXES as [readonly string[], ...(readonly string[])[]];

/** What a case combines, axis by axis; several themes where one brings another with it. */
function valuesOf({ features }: Case): readonly (readonly string[])[] {
  const after = (prefix: string): string[] =>
    features.filter((f) => f.startsWith(prefix)).map((f) => f.slice(prefix.length));
  const orPlain = (axis: readonly string[]): readonly string[] => {
    const found = axis.filter((name) => features.includes(name));
    return found.length > 0 ? found : [PLAIN];
  };
  return [
    after('layout:'),
    THEMES!.filter((name) => features.includes(name)),
    orPlain(TRIGGERS!),
    after('encoding:'),
    orPlain(SETTINGS!),
  ];
}

for (const seed of [42, 7])
  test(`the first 300 cases of seed ${seed} hold every possible pair of layout, theme, trigger, setting and encoding`, () => {
    const seen = new Set<string>();
    for (const each of drawCases({ seed, cases: 300 })) {
      if (each.family.startsWith('convert-')) continue;
      const values = valuesOf(each);
      values.forEach((xs, a) => {
        for (let b = a + 1; b < values.length; b++)
          for (const x of xs) for (const y of values[b]!) seen.add(`${a} ${x} with ${b} ${y}`);
      });
    }
    const missing: string[] = [];
    let possible = 0;
    AXES.forEach((xs, a) => {
      for (let b = a + 1; b < AXES.length; b++)
        for (const x of xs)
          for (const y of AXES[b]!) {
            const row = AXES.map((_, axis) => (axis === a ? x : axis === b ? y : undefined));
            if (!isPossible(row, EXCLUDED)) continue;
            possible++;
            if (!seen.has(`${a} ${x} with ${b} ${y}`)) missing.push(`${x} with ${y}`);
          }
    });
    assert.equal(missing, []);
    assert.ok(possible > 400, `${possible} pairs`);
  });

test('the plan fits into what three hundred cases leave for it, and only a few pairs are excluded', () => {
  assert.ok(PLAN.length <= 150, `${PLAN.length} rows`);
  assert.ok(PLAN.length >= LAYOUTS.length * ENCODINGS!.length, `${PLAN.length} rows`);
  const [layouts, themes] = [new Set(LAYOUTS), new Set(THEMES)];
  for (const { one, other, reason } of EXCLUDED) {
    assert.ok(layouts.has(one[1]) || themes.has(one[1]), one[1]);
    assert.ok(AXES[other[0]]!.includes(other[1]), other[1]);
    assert.ok(reason.length > 10);
  }
  assert.equal(
    EXCLUDED.filter(({ one }) => layouts.has(one[1])).map(({ one, other }) => `${one[1]} with ${other[1]}`),
    ['sparse with crowded-group', 'dcm4che-merge with top-level'],
  );
});

test('a feature that puts others beside the target leaves a gap below it for a layout that closes gaps', () => {
  const filling = ['case-twins', 'parent-only', 'prefix-creator', 'creator-64', 'inner-spaces', 'crowded-group'];
  const closing = ['dcm4che-compact', 'dcm4che-merge'];
  const pairs = new Set<string>();
  for (let index = 0; index < 300; index++) {
    const each = drawCase(42, index);
    if (!closing.includes(each.layout.name)) continue;
    const shown = filling.filter((name) => each.features.includes(name));
    if (shown.length === 0) continue;
    assert.ok(movesTarget(each), each.id);
    for (const name of shown) {
      assert.ok(showsFeature(each, name), `${each.id} ${name}`);
      pairs.add(`${each.layout.name} with ${name}`);
    }
  }
  assert.is(pairs.size, filling.length * closing.length, [...pairs].join(', '));
});

test.run();
