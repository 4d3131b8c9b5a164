import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Case, RENDERINGS, type RenderingId } from '../contract/case.ts';
import { isAddress, sameKey } from '../dicom/address.ts';
import type { Meaning } from '../dicom/meaning.ts';
import { WITNESS_VRS } from './canary.ts';
import { drawCase, drawCases } from './draw.ts';
import { DRAWN_ENCODINGS } from './encodings/index.ts';
import { FAMILIES } from './families/draft.ts';
import { SETTINGS, showsFeature, TRIGGERS } from './features/index.ts';
import { itemAt, itemsOf } from './items.ts';
import { DRAWN_LAYOUTS } from './layouts/index.ts';
import { blockIn, physicalItem } from './physical.ts';
import { renderCase } from './render.ts';

const CASES = drawCases({ seed: 42, cases: 240 });
const isConversion = ({ family }: Case): boolean => family.startsWith('convert-');

test('the first ids of the default seed', () => {
  // They change when generators change; stored cases do not depend on them.
  assert.equal(
    CASES.slice(0, 3).map(({ id }) => id),
    ['85f5985788c1', '94335debd1cf', 'ec614d593f0d'],
  );
});

test('the same seed gives the same cases, and a shorter list is the beginning of a longer one', () => {
  assert.equal(drawCases({ seed: 42, cases: 40 }), CASES.slice(0, 40));
  assert.equal(drawCase(42, 17), CASES[17]);
  assert.is.not(drawCase(43, 17).id, CASES[17]!.id);
});

test('no case comes twice', () => {
  const reading = CASES.filter((each) => !isConversion(each));
  assert.is(new Set(reading.map(({ id }) => id)).size, reading.length);
});

test('the first ninety cases hold every family, feature, layout and encoding', () => {
  const counts = new Map<string, number>();
  for (const { features } of CASES.slice(0, 90))
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const atLeast = (feature: string, least: number): void =>
    assert.ok((counts.get(feature) ?? 0) >= least, `${feature}: ${counts.get(feature) ?? 0} of 90`);
  for (const family of FAMILIES) atLeast(`family:${family}`, 1);
  for (const theme of ['siblings', 'redeclare', 'case-twins', 'parent-only']) atLeast(theme, 3);
  for (const { name } of [...TRIGGERS, ...SETTINGS]) atLeast(name, 1);
  for (const feature of ['nested', 'top-level', 'colliding-vr']) atLeast(feature, 9);
  for (const { name } of DRAWN_LAYOUTS) atLeast(`layout:${name}`, 2);
  for (const { name } of DRAWN_ENCODINGS) atLeast(`encoding:${name}`, name === 'explicit-le' ? 18 : 2);
  const conversions = CASES.slice(0, 90).filter(isConversion).length;
  assert.ok(conversions >= 11 && conversions <= 15, `${conversions} conversions`);
});

test('every case has the features that it names', () => {
  for (const each of CASES)
    for (const feature of each.features)
      assert.ok(showsFeature(each, feature), `${each.id} ${feature} of ${each.features.join(' ')}`);
});

test('the target is a private element with a value that says where it comes from', () => {
  for (const { family, instances, target } of CASES) {
    const element = itemAt(instances[0]!, target.path)?.elements.find((e) => sameKey(e, target.address));
    assert.ok(element, family);
    if (!family.startsWith('convert-')) assert.ok(WITNESS_VRS.has(element!.vr), `${family} ${element!.vr}`);
  }
});

const privateValues = (meaning: Meaning): string[] =>
  [...itemsOf(meaning)].flatMap(({ meaning: item }) =>
    item.elements.flatMap((e) => {
      const isPrivate = isAddress(e) || Number.parseInt(e.tag.slice(0, 4), 16) % 2 === 1;
      if (!isPrivate || e.vr === 'AS') return [];
      if ('values' in e) return e.values.map((value) => String(value).toLowerCase());
      return 'base64' in e ? [e.base64] : [];
    }),
  );

test('every private value of a case is its own, the rival included', () => {
  for (const each of CASES) {
    if (isConversion(each)) continue;
    const rivals = each.rival.places.flatMap(({ elements }) => privateValues({ elements }));
    const values = [...each.instances.flatMap(privateValues), ...rivals];
    assert.is(new Set(values).size, values.length, each.id);
  }
});

test('the target leaves its block, and the rival takes it', () => {
  for (const each of CASES) {
    const rendered = renderCase(each);
    const { path, address } = each.target;
    const blockOf = (id: RenderingId, creator: string): number | undefined => {
      const item = physicalItem(rendered.rendering(id).files[0]!.dataSet, path);
      return item && blockIn(item, address.group, creator);
    };
    const usual = blockOf('canonical', address.creator);
    assert.type(usual, 'number');
    assert.is.not(blockOf('moved', address.creator), undefined);
    assert.is.not(blockOf('moved', address.creator), usual, `${each.id} ${each.layout.name}`);
    assert.is(blockOf('decoy', each.rival.creator), usual, `${each.id} ${each.layout.name}`);
    assert.is.not(blockOf('decoy', address.creator), usual);
    assert.is(blockOf('foreign-only', address.creator), undefined);
  }
});

test('the rival opposes the target, is no variant of it, and stands in its renderings alone', () => {
  for (const each of CASES) {
    const { address, path } = each.target;
    const rivals = each.rival.places.find(({ instance, path: home }) => instance === 0 && sameText(home, path));
    assert.ok(
      rivals?.elements.some((e) => isAddress(e) && e.element === address.element),
      each.id,
    );
    assert.is.not(each.rival.creator.toUpperCase(), address.creator.toUpperCase());
    for (const { instance, path: home } of each.rival.places)
      for (const e of itemAt(each.instances[instance]!, home)!.elements)
        if (isAddress(e)) assert.is.not(e.creator.toUpperCase(), each.rival.creator.toUpperCase(), each.id);
    const rendered = renderCase(each);
    for (const id of RENDERINGS) {
      const seen = rendered
        .rendering(id)
        .files.some(({ meaning }) => [...itemsOf(meaning)].some(({ meaning: item }) => holds(item, each)));
      assert.is(seen, id === 'decoy' || id === 'foreign-only', `${each.id} ${id}`);
    }
  }
});

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether the rival holds the target's byte in an Item. A creator of its name may stand elsewhere in free forms. */
const holds = (item: Meaning, { rival, target }: Case): boolean =>
  item.elements.some((e) => sameKey(e, { ...target.address, creator: rival.creator }) && inRival(e, rival));
const inRival = (element: unknown, rival: Case['rival']): boolean =>
  rival.places.some(({ elements }) =>
    [...itemsOf({ elements })].some(({ meaning }) => meaning.elements.some((e) => sameText(e, element))),
  );

test.run();
