import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import { givenContent } from '../../contract/given-content.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import { type Element, isValue } from '../../dicom/data-set.ts';
import { creatorsOf } from '../../dicom/private-block.ts';
import type { VR } from '../../dicom/vr.ts';
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
import { editCollateral } from './edit-collateral.ts';
import { editExact } from './edit-exact.ts';
import { editVR } from './edit-vr.ts';
import { editOf } from './edited.ts';

const TARGET = a('ALPHA', '04');
const SQ = { tag: '00081140' };
const more = [plain(a('ALPHA', '05'), 'LO', 'Kudu'), plain({ tag: '00100010' }, 'PN', 'Nobody')];
const made = {
  elements: [...more, plain(TARGET, 'DS', '2001')],
  target: { path: [], address: TARGET },
  rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
};
const root = handMade(made);
const nested = handMade({
  ...made,
  elements: [...more, sequence(SQ, [plain(TARGET, 'DS', '2001')], [plain(TARGET, 'DS', '2002')])],
  target: { path: [{ ...SQ, item: 0 }], address: TARGET },
});
const implicit = handMade({ ...made, encoding: IMPLICIT });

/** How a tool treats an element: what it writes into it, or undefined to leave it alone; null drops it. */
type Treat = (element: Element, owner: string | undefined, byte: number, item: number) => Element | undefined | null;

const written = (subject: RenderedCase, element: Element, vr: VR = element.vr): Element => ({
  tag: element.tag,
  vr,
  bytes: encodeContent(vr, givenContent(vr, editOf(subject.case).values)),
});

const right =
  (subject: RenderedCase): Treat =>
  (element, owner, byte) =>
    owner === 'ALPHA' && byte === 4 ? written(subject, element) : undefined;

function edited(subject: RenderedCase, rendering: RenderingId, treat: Treat): Observation {
  const { dataSet, transferSyntax } = fileOf(subject, rendering);
  const treated = new Map<Element, Element | null>();
  for (const { raw, dataSet: inner } of dataSetsOf(dataSet)) {
    const creators = creatorsOf(inner);
    for (const element of inner.elements) {
      const key = keyIn(element.tag, creators);
      const after = treat(
        element,
        isAddress(key) ? key.creator : undefined,
        element.tag & 0xff,
        raw.at(-1)?.item ?? -1,
      );
      if (after !== undefined) treated.set(element, after);
    }
  }
  const output = changed(dataSet, (element) => (treated.has(element) ? (treated.get(element) ?? undefined) : element));
  return answered({ operation: 'edit', output: bytesOf(output, transferSyntax) });
}

const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');

/** A good editor but for some renderings. */
const but = (property: Property, subject: RenderedCase, where: readonly RenderingId[], treat: Treat): Judgement =>
  judged(property, subject, (id) => edited(subject, id, where.includes(id) ? treat : right(subject)));

const ALL: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

test('a good editor passes, in the root, in Items, and where no VR is shown', () => {
  for (const subject of [root, nested, implicit])
    for (const property of [editExact, editVR, editCollateral]) {
      assert.ok(property.applies(subject.case));
      assert.is(brief(but(property, subject, [], right(subject))), 'pass', property.id);
    }
});

test('a refusal is no failure; a crash and an answer that is missing are said', () => {
  for (const property of [editExact, editVR, editCollateral]) {
    const refused = judged(property, root, (id) =>
      id === 'moved' ? troubled('refused') : edited(root, id, right(root)),
    );
    assert.is(brief(refused), 'refused');
    assert.is(brief(judged(property, root, () => troubled('crash'))), 'crash');
    assert.is(brief(judged(property, root, () => undefined)), 'not-run');
  }
});

test('a broken output is a failure of one claim', () => {
  const broken = answered({ operation: 'edit', output: new Uint8Array(10) });
  const on = (property: Property): string =>
    brief(judged(property, root, (id) => (id === 'moved' ? broken : edited(root, id, right(root)))));
  assert.is(on(editExact), 'fail unreadable-output');
  assert.is(on(editVR), 'not-exercised');
});

test('edit.exact: the old value, another value and no element are three harms', () => {
  const none: Treat = () => undefined;
  const left = but(editExact, root, ['moved'], none);
  assert.is(brief(left), 'fail residue');
  assert.is(left.sentence, 'left the old value in 1 of the 1 element asked for and said success');
  assert.is(left.rendering, 'moved');
  const other: Treat = (e, owner, byte) =>
    owner === 'ALPHA' && byte === 4
      ? { tag: e.tag, vr: 'DS', bytes: encodeContent('DS', { values: ['7'] }) }
      : undefined;
  assert.is(brief(but(editExact, root, ['decoy'], other)), 'fail wrong-value');
  const gone: Treat = (_, owner, byte) => (owner === 'ALPHA' && byte === 4 ? null : undefined);
  assert.is(brief(but(editExact, root, ['moved'], gone)), 'fail lost-value');
  assert.is(brief(but(editExact, root, ALL, none)), 'fail residue', 'success without effect, wherever');
  assert.is(brief(but(editVR, root, ALL, none)), 'not-exercised');
  assert.is(brief(but(editCollateral, root, ALL, none)), 'not-exercised');
  assert.is(brief(but(editExact, implicit, ALL, none)), 'not-exercised', 'opaque where no VR is shown');
});

test('edit.exact: another way to write a number is the same number', () => {
  const decimals: Treat = (e, owner, byte) => {
    if (owner !== 'ALPHA' || byte !== 4) return undefined;
    const values = [`${editOf(root.case).values[0]}.00`];
    return { tag: e.tag, vr: 'DS', bytes: encodeContent('DS', { values }) };
  };
  assert.is(brief(but(editExact, root, ALL, decimals)), 'pass');
});

test('a tool that stops at the first element need not edit the second', () => {
  const first: Treat = (e, owner, byte, item) =>
    owner === 'ALPHA' && byte === 4 && item === 0 ? written(nested, e) : undefined;
  const edit = capability({ depth: ['all'], occurrences: 'first' });
  const seen = (id: RenderingId): Observation => edited(nested, id, first);
  assert.is(brief(judged(editExact, nested, seen, { edit })), 'pass');
  assert.is(brief(judged(editExact, nested, seen)), 'fail residue');
  const path = capability({ depth: ['path'] });
  assert.is(brief(judged(editExact, nested, seen, { edit: path })), 'pass');
  assert.is(brief(judged(editCollateral, nested, seen, { edit: path })), 'pass');
  const both = (id: RenderingId): Observation => edited(nested, id, right(nested));
  const spread = (id: RenderingId): Observation => (id === 'canonical' ? seen(id) : both(id));
  assert.is(brief(judged(editCollateral, nested, spread, { edit: path })), 'fail collateral');
  assert.ok('unsupported' in editExact.asks(nested, { edit: capability() }));
});

test('edit.vr: shown VRs stay, UN is no upgrade, and hidden ones are the creator’s', () => {
  const as =
    (vr: VR, subject: RenderedCase = root): Treat =>
    (e, owner, byte) =>
      owner === 'ALPHA' && byte === 4 ? written(subject, e, vr) : undefined;
  const number = but(editVR, root, ['moved'], as('FD'));
  assert.is(brief(number), 'fail wrong-vr');
  assert.is(number.sentence, 'wrote the new value of 1 element under VR FD instead of DS');
  assert.is(brief(but(editVR, root, ALL, as('FD'))), 'fail wrong-vr', 'the file showed DS');
  const un: Treat = (e, owner, byte) =>
    owner === 'ALPHA' && byte === 4 && isValue(e) ? ({ ...written(root, e), vr: 'UN' } as Element) : undefined;
  assert.is(brief(but(editVR, root, ['moved'], un)), 'fail wrong-vr');
  assert.is(brief(but(editVR, implicit, ['moved'], as('FD', implicit))), 'fail wrong-vr');
  assert.is(brief(but(editVR, implicit, ['decoy'], as('US', implicit))), 'fail wrong-vr');
  assert.is(brief(but(editVR, implicit, ['moved'], as('LO', implicit))), 'pass', 'the same bytes');
  assert.is(brief(but(editVR, implicit, ALL, as('FD', implicit))), 'pass', 'its dictionary disagrees with ours');
});

test('edit.collateral: neither the rival nor a neighbour changes', () => {
  const rival: Treat = (e, owner, byte, item) =>
    owner === 'RIVAL' && byte === 4 ? written(root, e) : right(root)(e, owner, byte, item);
  const hit = but(editCollateral, root, ['decoy'], rival);
  assert.is(brief(hit), 'fail collateral');
  assert.match(hit.observed!, /"RIVAL",04\) is .* instead of "Tapir"/);
  const drops: Treat = (e, owner, byte, item) =>
    owner === 'ALPHA' && byte === 5 ? null : right(root)(e, owner, byte, item);
  assert.is(brief(but(editCollateral, root, ['moved'], drops)), 'fail collateral');
  assert.is(brief(but(editCollateral, root, ALL, drops)), 'fail collateral', 'a habit is no excuse for a loss');
  const renames: Treat = (e, owner, byte, item) =>
    e.tag === 0x00100010
      ? { tag: e.tag, vr: 'PN', bytes: encodeContent('PN', { values: ['Else'] }) }
      : right(root)(e, owner, byte, item);
  assert.is(brief(but(editCollateral, root, ALL, renames)), 'pass', 'a habit with standard elements');
  assert.is(brief(but(editCollateral, root, ['moved'], renames)), 'fail collateral');
});

test('there is nothing to edit in a Sequence', () => {
  const opaque = handMade({ ...made, elements: [sequence(TARGET, [])] });
  assert.not.ok(editExact.applies(opaque.case));
  assert.is(
    brief(but(editExact, handMade({ ...made, validity: 'tolerated' }), ['moved'], () => undefined)),
    'lax residue',
  );
});

test.run();
