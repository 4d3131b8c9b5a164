import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import { givenContent } from '../../contract/given-content.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observation } from '../../contract/observation.ts';
import type { QuestionOf } from '../../contract/operation.ts';
import type { Ask, Property } from '../../contract/property.ts';
import { type DataSet, type Element, isValue } from '../../dicom/data-set.ts';
import {
  blockOf,
  blockTagOf,
  creatorsOf,
  creatorTagOf,
  isBlockTag,
  isCreatorTag,
  sorted,
} from '../../dicom/private-block.ts';
import { elementOf, groupOf } from '../../dicom/tag.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { fileOf } from '../judge-helpers.ts';
import {
  a,
  answered,
  bytesOf,
  changed,
  handMade,
  IMPLICIT,
  judged,
  plain,
  sequence,
  troubled,
} from '../testing/hand-made.ts';
import { insertFreeBlock } from './insert-free-block.ts';
import { insertFullGroup } from './insert-full-group.ts';
import { insertNoCollision } from './insert-no-collision.ts';
import { insertOwnBlock } from './insert-own-block.ts';
import { freshInsertion, ownInsertion } from './insertion.ts';

const TARGET = a('ALPHA', '04');
const SQ = { tag: '00081140' };
const made = {
  elements: [plain(a('ALPHA', '05'), 'LO', 'Kudu'), plain(TARGET, 'DS', '2001')],
  target: { path: [], address: TARGET },
  rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
};
const root = handMade(made);
/** The Item has ALPHA; the root has OUTER, which the Item has not. */
const nested = handMade({
  ...made,
  elements: [plain(a('OUTER', '04'), 'LO', 'Okapi'), sequence(SQ, [plain(TARGET, 'DS', '2001')])],
  target: { path: [{ ...SQ, item: 0 }], address: TARGET },
});
/** Elements in block 10 of an Item that nobody reserves there. */
const orphaned = handMade({
  ...made,
  validity: 'tolerated',
  elements: [...made.elements, sequence(SQ, [plain({ tag: '00211004' }, 'LO', 'Lost')])],
});

/** Where a tool puts an element in a Data Set: the block, or undefined to decline; the path that it takes. */
interface Habit {
  readonly block: (dataSet: DataSet, group: number, creator: string) => number | undefined;
  readonly inRoot?: boolean;
  readonly creator?: (element: Element) => Element | undefined;
}

const own = (dataSet: DataSet, group: number, creator: string): number | undefined => {
  const found = [...creatorsOf(dataSet)].find(([tag, text]) => groupOf(tag) === group && text === creator);
  return found && elementOf(found[0]);
};
const free = ({ elements }: DataSet, group: number): number => {
  const taken = new Set(
    elements
      .filter(({ tag }) => groupOf(tag) === group)
      .map(({ tag }) => (isBlockTag(tag) ? blockOf(tag) : elementOf(tag))),
  );
  let block = 0x10;
  while (taken.has(block)) block++;
  return block;
};
const RIGHT: Habit = { block: (set, group, creator) => own(set, group, creator) ?? free(set, group) };

function insertion(subject: RenderedCase, { rendering, question }: Ask, habit: Habit): Observation {
  const { address, values, vr, path = [] } = question as QuestionOf<'insert'>;
  const { dataSet, transferSyntax } = fileOf(subject, rendering);
  const group = Number.parseInt(address.group, 16);
  let refused = false;
  const put = (set: DataSet): readonly Element[] => {
    const block = habit.block(set, group, address.creator);
    if (block === undefined) {
      refused = true;
      return set.elements;
    }
    const tag = blockTagOf(group, block, Number.parseInt(address.element, 16));
    const bytes = encodeContent(vr, givenContent(vr, values));
    const creator: Element = {
      tag: creatorTagOf(group, block),
      vr: 'LO',
      bytes: encodeContent('LO', { values: [address.creator] }),
    };
    const reserved = set.elements.some((e) => e.tag === creator.tag);
    const added = habit.creator ? habit.creator(creator) : creator;
    return sorted([
      ...set.elements.filter((e) => e.tag !== tag),
      ...(reserved || !added ? [] : [added]),
      { tag, vr, bytes },
    ]);
  };
  const inItem = path.length > 0 && !habit.inRoot;
  const output = inItem
    ? changed(dataSet, (e) =>
        'items' in e && e.tag === 0x00081140
          ? { ...e, items: e.items.map((item) => ({ ...item, elements: put(item) })) }
          : e,
      )
    : { elements: put(dataSet) };
  if (refused) return troubled('refused');
  return answered({ operation: 'insert', output: bytesOf(output, transferSyntax) });
}

const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');

/** A good tool but for some renderings. */
const but = (property: Property, subject: RenderedCase, where: readonly RenderingId[], habit: Habit): Judgement =>
  judged(property, subject, (id, ask) => insertion(subject, ask, where.includes(id) ? habit : RIGHT));

const ALL: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];
const at10: Habit = { block: () => 0x10 };

test('a good tool passes, in the root and in Items, also where no VR is shown', () => {
  for (const subject of [root, nested, orphaned, handMade({ ...made, encoding: IMPLICIT })])
    for (const property of [insertOwnBlock, insertFreeBlock, insertNoCollision]) {
      assert.ok(property.applies(subject.case));
      assert.is(brief(but(property, subject, [], RIGHT)), 'pass', property.id);
    }
});

test('any free block will do, and a visible refusal everywhere is none of our business', () => {
  const high: Habit = { block: (set, group, creator) => own(set, group, creator) ?? 0xfe };
  for (const property of [insertOwnBlock, insertFreeBlock, insertNoCollision]) {
    assert.is(brief(but(property, nested, ALL, high)), 'pass', property.id);
    assert.is(brief(judged(property, root, () => troubled('refused'))), 'refused', property.id);
    assert.is(brief(judged(property, root, () => troubled('crash'))), 'crash', property.id);
  }
});

test('what is inserted is the same each time, and new to every rendering', () => {
  assert.equal(ownInsertion(root.case)?.address, a('ALPHA', 'E0'));
  assert.is(freshInsertion(root.case).address.creator, 'BLOCKSHIFT NEW 0000');
  assert.equal(freshInsertion(nested.case).address, a('OUTER', '04'), 'its reservation in the root does not count');
  assert.equal(freshInsertion(orphaned.case).path, [{ ...SQ, item: 0 }]);
});

test('insert.own-block: a second reservation, another Item and nowhere', () => {
  const second: Habit = { block: free };
  const twice = but(insertOwnBlock, root, ['moved'], second);
  assert.is(brief(twice), 'fail lost-value');
  assert.is(twice.sentence, 'reserved a second block for "ALPHA", which has one with room');
  assert.is(brief(but(insertOwnBlock, nested, ['moved'], { ...RIGHT, inRoot: true })), 'fail leak');
  const taken = but(insertOwnBlock, root, ['decoy'], at10);
  assert.is(brief(taken), 'fail fabricated', 'the rival is on block 10');
  assert.match(taken.sentence, /block of "RIVAL"/);
});

test('insert.own-block: a creator that the input has twice may stay so', () => {
  const double = handMade({ ...made, elements: [...made.elements] });
  const twice = (id: RenderingId, ask: Ask): Observation => insertion(double, { ...ask, rendering: id }, RIGHT);
  assert.is(brief(judged(insertOwnBlock, double, twice)), 'pass');
});

test('insert.free-block: no reservation, a wrong VR, and a refusal while a block is free', () => {
  const none: Habit = { ...RIGHT, creator: () => undefined };
  const lost = but(insertFreeBlock, nested, ['moved'], none);
  assert.is(brief(lost), 'fail lost-value');
  assert.is(lost.sentence, 'put the new element into a block that nobody reserves in its Item');
  const un: Habit = { ...RIGHT, creator: (e) => (isValue(e) ? { ...e, vr: 'UN' } : e) };
  assert.is(brief(but(insertFreeBlock, root, ALL, un)), 'fail wrong-vr');
  const refuses: Habit = { block: () => undefined };
  assert.is(brief(but(insertFreeBlock, root, ['moved'], refuses)), 'fail lost-value');
  assert.is(brief(but(insertFreeBlock, root, ALL, refuses)), 'refused');
});

test('insert.no-collision: overwriting, renaming and taking in what nobody owns', () => {
  const overwritten = but(insertNoCollision, root, ['decoy'], at10);
  assert.is(brief(overwritten), 'fail collateral');
  assert.match(overwritten.observed!, /"RIVAL",04\) is /);
  assert.is(brief(but(insertNoCollision, root, ALL, at10)), 'fail collateral', 'in the canonical rendering too');
  const captured = but(insertNoCollision, orphaned, ALL, at10);
  assert.is(brief(captured), 'lax collateral');
  assert.match(
    captured.sentence,
    /^changed what 1 element of others mean when it inserted one for "BLOCKSHIFT NEW 0000"/,
  );
  const nowhere: Habit = { block: () => 0x01, creator: () => undefined };
  assert.is(brief(but(insertNoCollision, root, ['moved'], nowhere)), 'pass', 'astray, and nobody was hurt');
  assert.is(brief(but(insertNoCollision, root, ALL, nowhere)), 'not-exercised');
  assert.is(brief(but(insertFreeBlock, root, ['moved'], nowhere)), 'fail lost-value');
});

const full = handMade({
  ...made,
  elements: [
    ...made.elements,
    ...Array.from({ length: 240 }, (_, i) => plain({ group: '0079', creator: `T ${i}`, element: '01' }, 'LO', `V${i}`)),
  ],
  blocks: Object.fromEntries(Array.from({ length: 240 }, (_, i) => [`T ${i}`, 0x10 + i])),
  moved: Object.fromEntries(Array.from({ length: 240 }, (_, i) => [`T ${i}`, 0xff - i])),
});
const fair: Habit = {
  block: (set, group, creator) => own(set, group, creator) ?? (free(set, group) > 0xff ? undefined : free(set, group)),
};
const whole = (habit: Habit): Judgement => judged(insertFullGroup, full, (_, ask) => insertion(full, ask, habit));

test('insert.full-group: declining a new creator is right, and only that', () => {
  assert.ok(insertFullGroup.applies(full.case));
  assert.not.ok(insertFullGroup.applies(root.case));
  assert.is(brief(whole(fair)), 'pass');
  const robs: Habit = { block: (set, group, creator) => fair.block(set, group, creator) ?? 0xff };
  assert.is(brief(whole(robs)), 'fail collateral', 'into the block of another');
  const overwrites = (ask: Ask): Observation => {
    const { dataSet } = fileOf(full, ask.rendering);
    if (fair.block(dataSet, 0x79, 'BLOCKSHIFT NEW 0000') !== undefined) return insertion(full, ask, fair);
    const { address } = ask.question as QuestionOf<'insert'>;
    if (address.group !== '0079' || address.creator.startsWith('T ')) return insertion(full, ask, fair);
    const without = changed(dataSet, (e) => (isCreatorTag(e.tag) && elementOf(e.tag) === 0xff ? undefined : e));
    const bytes = encodeContent('LO', { values: [address.creator] });
    return answered({
      operation: 'insert',
      output: bytesOf({ elements: sorted([...without.elements, { tag: 0x007900ff, vr: 'LO', bytes }]) }),
    });
  };
  assert.is(brief(judged(insertFullGroup, full, (_, ask) => overwrites(ask))), 'fail collateral');
  const unmoved = (ask: Ask): Observation => {
    const { address } = ask.question as QuestionOf<'insert'>;
    const isNew = address.group === '0079' && !address.creator.startsWith('T ');
    const output = bytesOf(fileOf(full, ask.rendering).dataSet);
    return isNew ? answered({ operation: 'insert', output }) : insertion(full, ask, fair);
  };
  assert.is(brief(judged(insertFullGroup, full, (_, ask) => unmoved(ask))), 'fail lost-value');
  const shy: Habit = { block: (set, group) => (free(set, group) > 0xff ? undefined : free(set, group)) };
  const declined = whole(shy);
  assert.is(brief(declined), 'fail lost-value');
  assert.match(declined.sentence, /whose block has room/);
  assert.is(brief(judged(insertFullGroup, full, () => troubled('refused'))), 'refused');
});

test('a tool is asked no more than it declares', () => {
  assert.ok('unsupported' in insertFreeBlock.asks(nested, { insert: capability({ depth: ['top'] }) }));
  assert.ok('unsupported' in insertFreeBlock.asks(root, { insert: capability({ addressing: 'number' }) }));
  assert.ok('unsupported' in insertFreeBlock.asks(root, {}));
  assert.not.ok('unsupported' in insertFreeBlock.asks(root, { insert: capability({ depth: ['top'] }) }));
});

test.run();
