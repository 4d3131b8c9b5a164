import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Property } from '../../contract/property.ts';
import type { Element } from '../../dicom/data-set.ts';
import { blockOf, creatorsOf, creatorTagOf } from '../../dicom/private-block.ts';
import { groupOf } from '../../dicom/tag.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { fileOf } from '../judge-helpers.ts';
import { dataSetsOf, keyIn } from '../raw-path.ts';
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
import { eraseCollateral } from './erase-collateral.ts';
import { eraseDecoy } from './erase-decoy.ts';
import { eraseExact } from './erase-exact.ts';
import { eraseNested } from './erase-nested.ts';

const TARGET = a('ALPHA', '04');
const SQ = { tag: '00081140' };
const more = [plain(a('ALPHA', '05'), 'LO', 'Kudu'), plain({ tag: '00100010' }, 'PN', 'Nobody')];
const made = {
  elements: [...more, plain(TARGET, 'DS', '2001')],
  target: { path: [], address: TARGET },
  rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
};
const root = handMade(made);
const inItems = sequence(
  SQ,
  [plain(TARGET, 'DS', '2001')],
  [plain(TARGET, 'DS', '2002'), plain(a('BETA', '04'), 'DS', '2003')],
);
const nested = handMade({
  ...made,
  elements: [...more, inItems],
  target: { path: [{ ...SQ, item: 0 }], address: TARGET },
  blocks: { BETA: 0x12 },
});

type Doomed = (element: Element, owner: string | undefined, byte: number, depth: number) => boolean;

const isTarget: Doomed = (_, owner, byte) => owner === 'ALPHA' && byte === 4;

/** What a tool writes that erases some elements, and changes others. */
function erased(
  subject: RenderedCase,
  rendering: RenderingId,
  doomed: Doomed,
  change = (e: Element): Element => e,
): Observation {
  const { dataSet, transferSyntax } = fileOf(subject, rendering);
  const gone = new Set<Element>();
  for (const { path, dataSet: inner } of dataSetsOf(dataSet)) {
    const creators = creatorsOf(inner);
    for (const element of inner.elements) {
      const key = keyIn(element.tag, creators);
      const owner = 'creator' in key ? key.creator : undefined;
      if (doomed(element, owner, element.tag & 0xff, path.length)) gone.add(element);
    }
  }
  const output = changed(dataSet, (element) => (gone.has(element) ? undefined : change(element)));
  return answered({ operation: 'erase', output: bytesOf(output, transferSyntax) });
}

const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');

/** A good eraser but for one rendering. */
const but = (
  property: Property,
  subject: RenderedCase,
  where: RenderingId,
  doomed: Doomed,
  change?: (e: Element) => Element,
) =>
  judged(property, subject, (id) =>
    id === where ? erased(subject, id, doomed, change) : erased(subject, id, isTarget),
  );

const never: Doomed = () => false;
const CASES: readonly [Property, RenderedCase, RenderingId][] = [
  [eraseExact, root, 'moved'],
  [eraseNested, nested, 'moved'],
  [eraseDecoy, root, 'decoy'],
];

for (const [property, subject, probe] of CASES) {
  test(`${property.id}: gone is right, left is residue`, () => {
    assert.ok(property.applies(subject.case));
    assert.is(brief(but(property, subject, probe, isTarget)), 'pass');
    const left = but(property, subject, probe, never);
    assert.is(brief(left), 'fail residue');
    assert.match(left.sentence, /^removed 0 of the [12] values? asked for and said success$/);
    assert.is(left.rendering, probe);
    assert.is(
      brief(judged(property, subject, (id) => (id === probe ? troubled('refused') : erased(subject, id, isTarget)))),
      'refused',
    );
    assert.is(brief(judged(property, subject, () => troubled('crash'))), 'crash');
    assert.is(brief(judged(property, subject, () => undefined)), 'not-run');
  });

  test(`${property.id}: an element that has lost its creator is still there`, () => {
    const creator: Doomed = ({ tag }, _, __) => tag === creatorTagOf(groupOf(tag), tag & 0xff) && blockOf(tag) === 0;
    assert.is(
      brief(but(property, subject, probe, creator)),
      property === eraseDecoy ? 'fail collateral' : 'fail residue',
    );
  });

  test(`${property.id}: an output that cannot be read is a failure`, () => {
    const broken = answered({ operation: 'erase', output: new Uint8Array(10) });
    assert.is(
      brief(judged(property, subject, (id) => (id === probe ? broken : erased(subject, id, isTarget)))),
      'fail unreadable-output',
    );
    const both = judged(property, subject, () => broken);
    assert.is(brief(both), property === eraseDecoy ? 'not-exercised' : 'fail unreadable-output');
  });
}

test('erase.exact and erase.nested part at the root', () => {
  assert.not.ok(eraseExact.applies(nested.case));
  assert.not.ok(eraseNested.applies(root.case));
});

test('success without effect is a failure in the canonical rendering already, unless Items may be opaque', () => {
  const judgement = judged(eraseNested, nested, (id) =>
    erased(nested, id, (element, owner, byte, depth) => depth === 0 && isTarget(element, owner, byte, depth)),
  );
  assert.is(brief(judgement), 'fail residue');
  assert.is(judgement.sentence, 'removed 0 of the 2 values asked for and said success');
  assert.is(judgement.rendering, 'canonical');
  const implicit = handMade({
    ...made,
    elements: [...more, inItems],
    target: nested.case.target,
    blocks: { BETA: 0x12 },
    encoding: IMPLICIT,
  });
  assert.is(brief(judged(eraseNested, implicit, (id) => erased(implicit, id, never))), 'not-exercised');
  assert.is(brief(but(eraseNested, implicit, 'moved', isTarget)), 'pass');
  assert.is(brief(but(eraseNested, implicit, 'moved', never)), 'fail residue');
  assert.is(brief(judged(eraseDecoy, nested, (id) => erased(nested, id, never))), 'not-exercised');
  assert.is(brief(judged(eraseCollateral, nested, (id) => erased(nested, id, never))), 'not-exercised');
});

test('a tool that stops at the first element need not erase the second', () => {
  const erase = capability({ depth: ['all'], occurrences: 'first' });
  const first = (id: RenderingId): Observation => {
    let done = false;
    return erased(nested, id, (element, owner, byte, depth) => {
      const hit = !done && isTarget(element, owner, byte, depth);
      done ||= hit;
      return hit;
    });
  };
  assert.is(brief(judged(eraseNested, nested, first, { erase })), 'pass');
  assert.is(brief(judged(eraseNested, nested, first)), 'fail residue');
});

test('erase.decoy: the rival stays', () => {
  const byNumber: Doomed = (_, owner, byte) => owner === 'RIVAL' && byte === 4;
  const judgement = but(eraseDecoy, root, 'decoy', byNumber);
  assert.is(brief(judgement), 'fail collateral');
  assert.is(
    judgement.sentence,
    'removed 1 element of "RIVAL", which nobody asked for, and kept 1 of the 1 value asked for',
  );
  const both: Doomed = (element, owner, byte, depth) =>
    isTarget(element, owner, byte, depth) || byNumber(element, owner, byte, depth);
  assert.is(brief(but(eraseDecoy, root, 'decoy', both)), 'fail collateral');
});

test('erase.collateral: nothing else changes', () => {
  assert.is(brief(but(eraseCollateral, root, 'moved', isTarget)), 'pass');
  const block: Doomed = (_, owner) => owner === 'ALPHA';
  const lost = but(eraseCollateral, root, 'moved', block);
  assert.is(brief(lost), 'fail collateral');
  assert.is(lost.sentence, 'changed 1 element besides the 1 value asked for');
  assert.is(lost.observed, '(0021,"ALPHA",05) is missing');
  assert.is(
    brief(judged(eraseCollateral, root, (id) => erased(root, id, block))),
    'fail collateral',
    'a habit is no excuse for a loss',
  );
  const sibling: Doomed = (element, owner, byte, depth) =>
    isTarget(element, owner, byte, depth) || (owner === 'BETA' && byte === 4);
  assert.is(brief(but(eraseCollateral, nested, 'moved', sibling)), 'fail collateral');
});

test('erase.collateral: habits with standard elements, new UIDs and lone creators are no harm', () => {
  const renamed = (element: Element): Element =>
    element.tag === 0x00100010
      ? { tag: element.tag, vr: 'PN', bytes: encodeContent('PN', { values: ['Else'] }) }
      : element;
  assert.is(brief(but(eraseCollateral, root, 'moved', isTarget, renamed)), 'fail collateral');
  assert.is(brief(judged(eraseCollateral, root, (id) => erased(root, id, isTarget, renamed))), 'pass');
  const uid = handMade({ ...made, elements: [...made.elements, plain({ tag: '00080018' }, 'UI', '1.2.3')] });
  const other = (element: Element): Element =>
    element.tag === 0x00080018
      ? { tag: element.tag, vr: 'UI', bytes: encodeContent('UI', { values: ['1.2.4'] }) }
      : element;
  assert.is(brief(but(eraseCollateral, uid, 'moved', isTarget, other)), 'pass');
  const lonely = handMade({ ...made, elements: [plain(TARGET, 'DS', '2001')] });
  const creators: Doomed = (element, owner, byte, depth) =>
    isTarget(element, owner, byte, depth) || element.tag === 0x00210020;
  assert.is(brief(but(eraseCollateral, lonely, 'moved', creators)), 'pass');
  assert.is(brief(but(eraseCollateral, lonely, 'moved', isTarget)), 'pass');
});

test('in one Item only, the others keep theirs', () => {
  const erase = capability({ depth: ['top', 'path'] });
  const only =
    (item: number) =>
    (id: RenderingId): Observation => {
      let seen = -1;
      return erased(nested, id, (element, owner, byte, depth) => {
        const hit = isTarget(element, owner, byte, depth);
        if (hit) seen += 1;
        return hit && seen === item;
      });
    };
  assert.is(brief(judged(eraseNested, nested, only(0), { erase })), 'pass');
  assert.is(brief(judged(eraseCollateral, nested, only(0), { erase })), 'pass');
  assert.is(brief(judged(eraseNested, nested, only(1), { erase })), 'fail residue');
  const both = (id: RenderingId): Observation => (id === 'canonical' ? only(0)(id) : erased(nested, id, isTarget));
  assert.is(brief(judged(eraseCollateral, nested, both, { erase })), 'fail collateral');
  assert.ok('unsupported' in eraseNested.asks(nested, { erase: capability() }));
});

test.run();
