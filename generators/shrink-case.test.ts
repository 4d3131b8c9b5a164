import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Case, RENDERINGS } from '../contract/case.ts';
import { sameKey } from '../dicom/address.ts';
import { drawCases } from './draw.ts';
import { crowdedGroup } from './features/crowded-group.ts';
import { depth50 } from './features/depth-50.ts';
import { showsFeature } from './features/index.ts';
import { itemAt } from './items.ts';
import { movesTarget } from './moves-target.ts';
import { renderCase } from './render.ts';
import { smallerCases } from './shrink-case.ts';

const CASES = drawCases({ seed: 11, cases: 16 });

const sizeOf = ({ instances, rival }: Case): number => JSON.stringify({ instances, rival }).length;

/** The value that the case is about. */
const witness = ({ instances, target }: Case): unknown =>
  itemAt(instances[0]!, target.path)?.elements.find((e) => sameKey(e, target.address));

test('a smaller case asks the same question with less, or the same in a simpler layout, and can be rendered', () => {
  for (const each of CASES) {
    let count = 0;
    for (const smaller of smallerCases(each)) {
      assert.equal(witness(smaller), witness(each));
      assert.equal(smaller.target.address, each.target.address);
      assert.is(smaller.validity, each.validity);
      assert.is(smaller.family, each.family);
      if (smaller.layout.name === each.layout.name) assert.ok(sizeOf(smaller) < sizeOf(each), each.id);
      else assert.is(sizeOf(smaller), sizeOf(each), each.id);
      assert.ok(movesTarget(smaller), each.id);
      for (const feature of smaller.features) assert.ok(showsFeature(smaller, feature), feature);
      const kept = each.features.filter((feature) => !feature.startsWith('layout:'));
      assert.ok(kept.every((feature) => smaller.features.includes(feature)));
      assert.ok(smaller.features.includes(`layout:${smaller.layout.name}`));
      if (count % 16 === 0) for (const id of RENDERINGS) renderCase(smaller).rendering(id);
      count++;
    }
    assert.ok(count > 0, each.id);
  }
});

test('a smaller case is still the same kind of file', () => {
  for (const each of CASES) {
    const kindOf = ({ instances }: Case): unknown =>
      instances.map(({ elements }) =>
        elements.filter((e) => 'tag' in e && ['00080016', '00080060', '00080070'].includes(e.tag)),
      );
    for (const smaller of smallerCases(each)) assert.equal(kindOf(smaller), kindOf(each), each.id);
  }
});

test('no candidate comes twice', () => {
  for (const each of CASES.slice(0, 4)) {
    const ids = [...smallerCases(each)].map(({ id }) => id);
    assert.is(new Set(ids).size, ids.length);
  }
});

test('taking every first offer ends at a case of a few elements', () => {
  for (const each of CASES) {
    let small = each;
    let steps = 0;
    for (let next = first(small); next; next = first(small)) {
      small = next;
      assert.ok(++steps < 40, 'it ends');
    }
    // A feature of the case is its size.
    const most = each.features.some((f) => f === depth50.name || f === crowdedGroup.name) ? 40_000 : 3500;
    assert.ok(sizeOf(small) < most, `${each.features.join(' ')}: ${sizeOf(small)} of ${sizeOf(each)}`);
  }
});

const first = (subject: Case): Case | undefined => {
  for (const smaller of smallerCases(subject)) return smaller;
  return undefined;
};

test.run();
