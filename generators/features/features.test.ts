import { existsSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case } from '../../contract/case.ts';
import { readFile } from '../../dicom/read/read-file.ts';
import { caseOf } from '../case-id.ts';
import { ENCODINGS } from '../encodings/index.ts';
import { drawDraft, FAMILIES, type Wish } from '../families/draft.ts';
import { movesTarget } from '../moves-target.ts';
import { renderCase } from '../render.ts';
import { FEATURES, SETTINGS, showsFeature, THEMES, TRIGGERS } from './index.ts';
import { nested } from './nested.ts';
import { topLevel } from './top-level.ts';

const PLAIN: Pick<Wish, 'arrangement' | 'inItem' | 'aim' | 'trigger' | 'setting'> = {
  arrangement: 'any',
  inItem: false,
  aim: {},
  trigger: undefined,
  setting: undefined,
};

/** The first drafts as wished, of several families. */
function drawn(wish: Pick<Wish, 'theme'> & Partial<Wish>): readonly Case[] {
  const cases: Case[] = [];
  for (const family of FAMILIES)
    for (let seed = 0; seed < 12 && cases.length < 24; seed++) {
      const draft = drawDraft({ ...PLAIN, family, ...wish }, seed);
      const layout = { name: 'shift' };
      if (draft && movesTarget({ ...draft, layout }))
        cases.push(caseOf({ ...draft, layout, encoding: ENCODINGS[0]!.spec, recoding: ENCODINGS[2]!.spec }));
    }
  return cases;
}

test('every feature has a file of its own, a name of its own, and says where it comes from', () => {
  const names = FEATURES.map(({ name }) => name);
  assert.is(new Set(names).size, names.length);
  for (const { name, title, source } of FEATURES) {
    assert.ok(existsSync(new URL(`./${name}.ts`, import.meta.url)), name);
    assert.ok(title.length > 10, name);
    assert.match(source, /PS3\.(?:3|5|10) /, `${name}: ${source}`);
  }
});

for (const theme of THEMES)
  test(`${theme.name}: every draft with this theme shows it`, () => {
    const cases = drawn({ theme });
    assert.ok(cases.length >= 12, `${cases.length} drafts`);
    for (const each of cases) {
      assert.is(each.validity, theme.validity);
      if (theme.name !== 'colliding-vr') assert.ok(showsFeature(each, theme.name), each.family);
    }
    assert.ok(cases.some((each) => showsFeature(each, theme.name)));
  });

for (const trigger of TRIGGERS)
  test(`${trigger.name}: every draft with this trigger shows it and names it, and can be rendered`, () => {
    const cases = drawn({ theme: trigger.place === 'item' ? nested : topLevel, trigger });
    assert.ok(cases.length >= 2, `${cases.length} drafts`);
    for (const each of cases) {
      assert.ok(each.features.includes(trigger.name));
      assert.ok(showsFeature(each, trigger.name), each.family);
    }
    for (const id of ['moved', 'decoy', 'foreign-only'] as const) renderCase(cases[0]!).rendering(id);
  });

for (const setting of SETTINGS)
  test(`${setting.name}: every draft with this setting shows it, those without do not`, () => {
    const cases = drawn({ theme: nested, setting });
    assert.ok(cases.length >= 12, `${cases.length} drafts`);
    for (const each of cases) assert.ok(showsFeature(each, setting.name) && each.features.includes(setting.name));
    for (const each of drawn({ theme: nested })) assert.not.ok(showsFeature(each, setting.name));
  });

test('what a setting says of the File Meta Information stands there, and not in the Data Set', () => {
  for (const [name, tag, text] of [
    ['private-meta', 0x00020102, 'ACME'],
    ['stored-again', 0x00020013, 'OFFIS_DCMTK'],
  ] as const) {
    const [first] = drawn({ theme: nested, setting: SETTINGS.find((each) => each.name === name) });
    for (const id of ['canonical', 'moved', 'decoy', 'recoded'] as const) {
      const [file] = renderCase(first!).rendering(id).files;
      const { file: back, deviations } = readFile(file!.bytes);
      assert.equal(deviations, [], name);
      const element = back!.meta.find((each) => each.tag === tag);
      assert.ok(element && 'bytes' in element && Buffer.from(element.bytes).includes(text), name);
      assert.not.ok(back!.dataSet.elements.some((each) => each.tag >>> 16 === 2));
      assert.not.ok(file!.meaning.elements.some((each) => 'tag' in each && each.tag.startsWith('0002')));
    }
  }
});

test.run();
