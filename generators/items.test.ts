import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pathText } from '../dicom/address.ts';
import { owned, sequence, standard } from './elements.ts';
import { alongPath, changeItem, itemAt, itemsOf, withoutElements } from './items.ts';

const address = { group: '0021', creator: 'ACME', element: '04' };
const value = owned(address, 'LO', { values: ['x'] });
const inner = { ...address, element: 'FE' };
const meaning = {
  elements: [
    standard('00080060', 'CS', 'MR'),
    sequence({ tag: '00081140' }, [value], [sequence(inner, [value, standard('00080100', 'SH', 'A')])]),
  ],
};
const deep = [
  { tag: '00081140', item: 1 },
  { ...inner, item: 0 },
];

test('Items come from the outside in, with their paths', () => {
  assert.equal(
    [...itemsOf(meaning)].map(({ path }) => pathText(path)),
    ['', '(0008,1140)[0]', '(0008,1140)[1]', '(0008,1140)[1]/(0021,"ACME",FE)[0]'],
  );
});

test('an Item is found by its path, or is not there', () => {
  assert.is(itemAt(meaning, deep)?.elements.length, 2);
  assert.is(itemAt(meaning, []), meaning);
  assert.is(itemAt(meaning, [{ tag: '00081140', item: 2 }]), undefined);
  assert.is(itemAt(meaning, [{ ...inner, creator: 'acme', item: 0 }]), undefined);
});

test('a change reaches one Item only', () => {
  const changed = changeItem(meaning, deep, () => ({ elements: [] }));
  assert.equal(itemAt(changed, deep), { elements: [] });
  assert.equal(itemAt(changed, [{ tag: '00081140', item: 0 }]), { elements: [value] });
  assert.equal(
    changeItem(meaning, [{ tag: '00081140', item: 7 }], () => ({ elements: [] })),
    meaning,
  );
});

test('along a path the other Items are empty', () => {
  const thin = alongPath(meaning, deep);
  assert.equal(itemAt(thin, [{ tag: '00081140', item: 0 }]), { elements: [] });
  assert.equal(itemAt(thin, deep), itemAt(meaning, deep));
});

test('elements are dropped at every depth, Items stay', () => {
  const bare = withoutElements(meaning, (e) => 'creator' in e && e.element === '04');
  assert.equal(itemAt(bare, [{ tag: '00081140', item: 0 }]), { elements: [] });
  assert.equal(itemAt(bare, deep), { elements: [standard('00080100', 'SH', 'A')] });
});

test.run();
