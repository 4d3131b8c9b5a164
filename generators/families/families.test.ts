import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Address, isAddress } from '../../dicom/address.ts';
import { hasItems, type Meaning, type MeaningElement } from '../../dicom/meaning.ts';
import { hex } from '../../dicom/tag.ts';
import { nested } from '../features/nested.ts';
import { itemsOf } from '../items.ts';
import { blockIn } from '../physical.ts';
import { place } from '../place.ts';
import { conventionalBlock } from '../vendors/conventional-block.ts';
import { VENDOR_TABLES } from '../vendors/index.ts';
import { vendorElement } from '../vendors/vendor-element.ts';
import { vendorOf } from '../vendors/vendor-of.ts';
import { drawDraft, FAMILIES, FAMILIES_WITH_GAPS, type Family } from './draft.ts';
import type { Arrangement } from './subject.ts';

const SEEDS = Array.from({ length: 40 }, (_, i) => 1000 + i);

const meanings = (family: Family, arrangement: Arrangement, seeds = SEEDS): readonly Meaning[] =>
  seeds.flatMap((seed) => {
    const wish = { family, theme: nested, trigger: undefined, setting: undefined, arrangement, inItem: false, aim: {} };
    const draft = drawDraft(wish, seed);
    return draft ? [draft.instances[0]!] : [];
  });

const owned = (meaning: Meaning): readonly (MeaningElement & Address)[] =>
  [...itemsOf(meaning)].flatMap(({ meaning: item }) =>
    item.elements.filter((e): e is MeaningElement & Address => isAddress(e)),
  );

for (const family of FAMILIES)
  test(`${family}: private elements are those of the tables, under their VRs, in Items too`, () => {
    const drawn = meanings(family, 'any');
    assert.ok(drawn.length > 20, `${drawn.length} drafts`);
    const vendors = new Set<string | undefined>();
    for (const element of drawn.flatMap(owned)) {
      const known = vendorElement(element);
      if (known) assert.is(element.vr, known.vr);
      else assert.ok(family === 'free-form' || element.creator === 'EXAMPLE SITE TOOLS', JSON.stringify(element));
      vendors.add(vendorOf(element.creator));
    }
    if (family !== 'free-form') assert.ok(vendors.size >= 1 && !(vendors.size === 1 && vendors.has(undefined)));
    assert.ok(drawn.some(({ elements }) => elements.some((e) => hasItems(e))));
  });

for (const family of FAMILIES_WITH_GAPS)
  test(`${family}: a gap is one: below some creator on its vendor's block nobody stands`, () => {
    const drawn = meanings(family, 'gap');
    assert.ok(drawn.length > 20, `${drawn.length} drafts`);
    for (const meaning of drawn) {
      const gaps = [...itemsOf(meaning)].filter(({ meaning: item }) => {
        const flat = place({ elements: item.elements.filter((e) => !hasItems(e)) });
        return item.elements.some((e) => {
          const usual = isAddress(e) ? conventionalBlock(e.creator, e.group) : undefined;
          if (!isAddress(e) || usual === undefined || usual <= 0x10 || blockIn(flat, e.group, e.creator) !== usual)
            return false;
          const below = item.elements.filter(
            (o) => isAddress(o) && o.group === e.group && blockIn(flat, o.group, o.creator) === 0x10,
          );
          return below.length === 0;
        });
      });
      assert.ok(gaps.length > 0);
    }
  });

test('every table is drawn by a family', () => {
  const missing = new Set(VENDOR_TABLES.map(({ group, creator }) => `${hex(group, 4)} ${creator}`));
  const seeds = Array.from({ length: 200 }, (_, i) => i);
  for (const family of FAMILIES)
    for (const e of meanings(family, 'any', seeds).flatMap(owned)) missing.delete(`${e.group} ${e.creator}`);
  assert.equal([...missing], []);
});

test('what a vendor is known for', () => {
  const texts = (family: Family): string => JSON.stringify(meanings(family, 'any'));
  assert.match(
    texts('philips-enhanced'),
    '"group":"2005","creator":"Philips MR Imaging DD 005","element":"0F","vr":"SQ"',
  );
  assert.match(texts('philips-enhanced'), '"group":"2001","creator":"Philips Imaging DD 001","element":"5F","vr":"SQ"');
  assert.match(texts('pacs'), '"group":"0009","creator":"GEIIS","element":"10","vr":"SQ"');
  assert.match(texts('pacs'), '{"tag":"7FE00010","vr":"OW"');
  assert.match(texts('uih'), '"group":"0065","creator":"Image Private Header","element":"51","vr":"SQ"');
  assert.match(texts('canon-toshiba'), 'TOSHIBA_MEC_MR3^11');
  assert.match(texts('siemens-early'), 'SIEMENS CT VA0  COAD');
  for (const group of ['0009', '0019', '0021', '0025', '0027', '0043'])
    assert.match(texts('ge-classic'), `"group":"${group}","creator":"GEMS_`);
});

test.run();
