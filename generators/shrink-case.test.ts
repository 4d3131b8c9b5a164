import { isDeepStrictEqual as isDeepEqual } from 'node:util';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Case, RENDERINGS } from '../contract/case.ts';
import { sameKey } from '../dicom/address.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { MUTATIONS } from './damage/mutations.ts';
import { DEFECTS } from './defects/index.ts';
import { drawCases } from './draw.ts';
import { drawDamaged } from './draw-damaged.ts';
import { showsFeature } from './features/index.ts';
import { itemAt, itemsOf } from './items.ts';
import { movesTarget } from './moves-target.ts';
import { privateCount } from './private-count.ts';
import { renderCase } from './render.ts';
import { barestCases, smallerCases } from './shrink-case.ts';

const CASES = drawCases({ seed: 13, cases: 16 });

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
      const simpler = smaller.layout.name !== each.layout.name || !isDeepEqual(smaller.encoding, each.encoding);
      assert.ok(sizeOf(smaller) < sizeOf(each) || (simpler && sizeOf(smaller) === sizeOf(each)), each.id);
      assert.ok(movesTarget(smaller), each.id);
      for (const feature of smaller.features) assert.ok(showsFeature(smaller, feature), feature);
      const added = smaller.features.filter((feature) => !each.features.includes(feature));
      assert.ok(added.every((feature) => /^(layout|encoding):/.test(feature)));
      assert.ok(smaller.features.includes(`layout:${smaller.layout.name}`));
      assert.is(smaller.features.filter((feature) => feature.startsWith('encoding:')).length, 1);
      assert.is(
        smaller.features.includes('parent-only'),
        each.features.includes('parent-only'),
        'what made it tolerated',
      );
      if (count % 16 === 0) for (const id of RENDERINGS) renderCase(smaller).rendering(id);
      count++;
    }
    assert.ok(count > 0, each.id);
  }
});

test('a smaller case is still the same kind of file', () => {
  for (const each of CASES) {
    const kindOf = ({ instances }: Case): unknown[] =>
      instances.map(({ elements }) =>
        elements.filter((e) => 'tag' in e && ['00080016', '00080060', '00080070'].includes(e.tag)),
      );
    for (const smaller of smallerCases(each))
      assert.equal(kindOf(smaller), kindOf(each).slice(0, smaller.instances.length), each.id);
  }
});

test('the barest cases keep the target, how deep it and the deepest Item lie and the encoding; no more than two', () => {
  const depths = (one: Case): number => Math.max(...[...itemsOf(one.instances[0]!)].map(({ path }) => path.length));
  let [deeper, counts] = [0, [] as number[]];
  for (const each of CASES) {
    const barest = [...barestCases(each)];
    assert.ok(barest.length <= 2);
    for (const one of barest) {
      assert.equal(witness(one), witness(each));
      assert.is(one.target.path.length, each.target.path.length);
      assert.equal(one.encoding, each.encoding);
      assert.is(one.validity, each.validity);
      assert.ok(movesTarget(one));
      for (const id of RENDERINGS) renderCase(one).rendering(id);
    }
    if (barest[0] === undefined) continue;
    counts.push(privateCount(barest[0]));
    assert.is(depths(barest.at(-1)!), depths(each), each.id);
    if (barest[1] !== undefined && depths(barest[1]) > depths(barest[0])) deeper++;
    if (barest[1] !== undefined) assert.ok(privateCount(barest[1]) <= privateCount(barest[0]) + 2);
  }
  assert.ok(deeper > 0, 'in some the deepest Item is elsewhere');
  assert.ok(counts.length > CASES.length / 2, `${counts.length}`);
  assert.ok(counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)]! <= 2, counts.join(' '));
});

test('no candidate comes twice', () => {
  for (const each of CASES.slice(0, 4)) {
    const ids = [...smallerCases(each)].map(({ id }) => id);
    assert.is(new Set(ids).size, ids.length);
  }
});

test('taking every first offer ends at the target and the rival', () => {
  for (const each of CASES) {
    let small = each;
    let steps = 0;
    for (let next = first(small); next; next = first(small)) {
      small = next;
      assert.ok(++steps < 40, 'it ends');
    }
    // What makes data tolerated is more than the target.
    const most = each.validity === 'legal' ? 2 : 6;
    assert.ok(privateCount(small) <= most, `${each.id} ${small.features.join(' ')}: ${privateCount(small)}`);
    // What dcm4che does it does in Items only.
    const isFree = each.validity === 'legal' && !each.layout.name.startsWith('dcm4che');
    if (isFree) assert.equal(small.target.path, [], each.id);
  }
});

test('a Sequence around the target can go, and the target takes its place', () => {
  const [one] = CASES.filter(({ target, validity }) => target.path.length > 1 && validity === 'legal') as [Case];
  const depths = new Set([...smallerCases(one)].map(({ target }) => target.path.length));
  assert.ok(depths.has(0) && depths.has(one.target.path.length - 1));
});

test('elements that nobody owns are never brought where somebody would', () => {
  const [orphans] = drawCases({ seed: 11, cases: 60 }).filter(
    ({ features, target }) => features.includes('parent-only') && target.path.length > 0,
  ) as [Case];
  for (const { target, features } of smallerCases(orphans))
    if (features.includes('parent-only')) assert.is(target.path.length, orphans.target.path.length);
});

test('a series stays a series', () => {
  const [series] = CASES.filter(({ instances }) => instances.length > 2) as [Case];
  const lengths = new Set([...smallerCases(series)].map(({ instances }) => instances.length));
  assert.equal([...lengths].sort(), [2, series.instances.length]);
});

/** Every kind of damage. */
const DAMAGED = Array.from({ length: DEFECTS.length + MUTATIONS.length + 4 }, (_, index) => drawDamaged(42, index));
const damagedBytes = (subject: Case): Uint8Array => renderCase(subject).rendering('damaged').files[0]!.bytes;
const wholeBytes = ({ damage: _, ...whole }: Case): Uint8Array => damagedBytes(whole);
const named = ({ features }: Case, kind: string): string | undefined =>
  features.find((one) => one.startsWith(kind))?.slice(kind.length);
/** The first, in which most is gone; and those that hangs are shown with. */
function* someSmaller(subject: Case): Generator<Case> {
  let left = 20;
  for (const smaller of smallerCases(subject)) {
    yield smaller;
    if (--left === 0) break;
  }
  yield* barestCases(subject);
}

test('a smaller case of a cut file ends in the same part: pydicom, f-2c819c70, said "cut in the data-set" of 134 bytes', () => {
  let count = 0;
  for (const each of DAMAGED) {
    const cut = named(each, 'cut:');
    if (cut === undefined) continue;
    for (const smaller of someSmaller(each)) {
      const { length } = damagedBytes(smaller);
      const whole = Buffer.from(wholeBytes(smaller));
      const metaEnd = 144 + whole.readUInt32LE(140);
      const region = length < 132 ? 'preamble' : length < metaEnd ? 'meta' : length > metaEnd ? 'data-set' : 'between';
      assert.is(region, cut, `${smaller.id} of ${each.id}: ${length} of ${whole.length}, Data Set from ${metaEnd}`);
      count++;
    }
  }
  assert.ok(count > 40, `${count}`);
});

test('a smaller case has the defect or the mutation that it names', () => {
  let count = 0;
  const codesOf = (bytes: Uint8Array): readonly string[] => readFile(bytes).deviations.map(({ code }) => code);
  for (const each of DAMAGED) {
    if (named(each, 'cut:') !== undefined) continue;
    const own = DEFECTS.find(({ name }) => name === named(each, 'defect:'))?.deviations[0];
    const seen = own !== undefined && codesOf(damagedBytes(each)).includes(own);
    for (const smaller of someSmaller(each)) {
      const bytes = damagedBytes(smaller);
      assert.not.ok(Buffer.from(bytes).equals(Buffer.from(wholeBytes(smaller))), smaller.id);
      if (seen) assert.ok(codesOf(bytes).includes(own), `${own} in ${smaller.id} of ${each.id}: ${codesOf(bytes)}`);
      assert.equal(
        [named(smaller, 'defect:'), named(smaller, 'mutation:')],
        [named(each, 'defect:'), named(each, 'mutation:')],
      );
      count++;
    }
  }
  assert.ok(count > 300, `${count}`);
});

const first = (subject: Case): Case | undefined => {
  for (const smaller of smallerCases(subject)) return smaller;
  return undefined;
};

test.run();
