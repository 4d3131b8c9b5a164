import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Element, Item } from './data-set.ts';
import { meaningOf } from './meaning-of.ts';

const lo = (tag: number, text: string): Element => ({ tag, vr: 'LO', bytes: Buffer.from(text, 'latin1') });
const sequence = (tag: number, ...items: Element[][]): Element => ({
  tag,
  vr: 'SQ',
  items: items.map((elements): Item => ({ elements, undefinedLength: false })),
  undefinedLength: false,
});

test('private elements are known by their creator, standard ones by their tag; creators and group lengths are left out', () => {
  const meaning = meaningOf({
    elements: [
      { tag: 0x00080000, vr: 'UL', bytes: Buffer.alloc(4) },
      lo(0x00081030, 'Head'),
      lo(0x00210011, 'ACME'),
      lo(0x00211104, 'mine'),
    ],
  });
  assert.equal(meaning.elements, [
    { tag: '00081030', vr: 'LO', values: ['Head'] },
    { group: '0021', creator: 'ACME', element: '04', vr: 'LO', values: ['mine'] },
  ]);
});

test('the block does not matter, and neither does the padding of the creator', () => {
  const at = (block: number, creator: string): Element[] => [
    lo(0x00210000 + block, creator),
    lo(0x00210004 + block * 0x100, 'mine'),
  ];
  const meanings = [at(0x10, 'ACME'), at(0x55, ' ACME '), at(0xff, 'ACME\0')].map((elements) =>
    meaningOf({ elements }),
  );
  assert.equal(meanings[1], meanings[0]);
  assert.equal(meanings[2], meanings[0]);
});

test('an Item does not inherit creators: without its own, an element is an orphan under its raw tag', () => {
  const meaning = meaningOf({
    elements: [
      lo(0x00210010, 'ACME'),
      sequence(0x002110fe, [lo(0x00211004, 'lost')], [lo(0x00210010, 'EMCA'), lo(0x00211004, 'hers')]),
    ],
  });
  assert.equal(meaning.elements, [
    {
      group: '0021',
      creator: 'ACME',
      element: 'FE',
      vr: 'SQ',
      items: [
        { elements: [{ tag: '00211004', vr: 'LO', values: ['lost'] }] },
        { elements: [{ group: '0021', creator: 'EMCA', element: '04', vr: 'LO', values: ['hers'] }] },
      ],
    },
  ]);
});

test('a creator that names nobody leaves orphans, and is no element either', () => {
  for (const text of ['', '    ', 'A\\B '])
    assert.equal(meaningOf({ elements: [lo(0x00210010, text), lo(0x00211004, 'lost')] }).elements, [
      { tag: '00211004', vr: 'LO', values: ['lost'] },
    ]);
});

test('fragments are kept one by one', () => {
  const pixels: Element = { tag: 0x7fe00010, vr: 'OB', fragments: [new Uint8Array(), Uint8Array.of(1, 2)] };
  assert.equal(meaningOf({ elements: [pixels] }).elements, [{ tag: '7FE00010', vr: 'OB', fragments: ['', 'AQI='] }]);
});

test('a Sequence where a creator belongs is kept, so that nobody loses it unseen', () => {
  assert.equal(meaningOf({ elements: [sequence(0x00210010)] }).elements, [{ tag: '00210010', vr: 'SQ', items: [] }]);
});

test.run();
