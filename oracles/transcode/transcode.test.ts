import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { EncodingSpec, RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Property } from '../../contract/property.ts';
import type { Element } from '../../dicom/data-set.ts';
import { isCreatorTag } from '../../dicom/private-block.ts';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import type { VR } from '../../dicom/vr.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { fileOf } from '../judge-helpers.ts';
import {
  a,
  answered,
  bytesOf,
  changed,
  EXPLICIT,
  handMade,
  IMPLICIT,
  judged,
  plain,
  sequence,
  troubled,
} from '../testing/hand-made.ts';
import { transcodeCreators } from './transcode-creators.ts';
import { transcodeScope } from './transcode-scope.ts';
import { transcodeValues } from './transcode-values.ts';
import { transcodeVR } from './transcode-vr.ts';
import { targetSyntax } from './transcoded.ts';

const { explicitLittle, implicitLittle, explicitBig, deflated } = TRANSFER_SYNTAX;
const SQ = { tag: '00081140' };
const make = (encoding: EncodingSpec): RenderedCase =>
  handMade({
    elements: [
      plain(a('ALPHA', '04'), 'FD', 2001.5),
      plain(a('ALPHA', '05'), 'LO', 'Kudu'),
      plain({ tag: '00100010' }, 'PN', 'Nobody'),
      sequence(SQ, [
        plain(a('BETA', '04'), 'LO', 'Puma'),
        sequence(a('BETA', 'FE'), [plain(a('BETA', '06'), 'US', 2003)]),
      ]),
    ],
    target: { path: [], address: a('ALPHA', '04') },
    rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
    encoding,
  });
const explicit = make(EXPLICIT);
const implicit = make(IMPLICIT);

const to = (...writes: string[]) => ({ transcode: capability({ writes }) });
type Change = (element: Element) => Element | undefined;

/** What a tool writes, with changes. */
function written(subject: RenderedCase, id: RenderingId, syntax: string, change: Change = (e) => e): Observation {
  return answered({ operation: 'transcode', output: bytesOf(changed(fileOf(subject, id).dataSet, change), syntax) });
}

const run = (
  property: Property,
  subject: RenderedCase,
  syntax: string,
  change: Change,
  where?: RenderingId,
): Judgement =>
  judged(
    property,
    subject,
    (id) => written(subject, id, syntax, where === undefined || id === where ? change : undefined),
    to(syntax),
  );

const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');
const keep: Change = (e) => e;
const withVR =
  (tag: number, vr: VR): Change =>
  (element) =>
    element.tag === tag && 'bytes' in element ? { ...element, vr } : element;

for (const property of [transcodeValues, transcodeVR, transcodeCreators, transcodeScope]) {
  test(`${property.id}: a faithful copy passes in every Transfer Syntax`, () => {
    assert.ok(property.applies(explicit.case));
    for (const [subject, syntaxes] of [
      [explicit, [implicitLittle, explicitBig, deflated]],
      [implicit, [explicitLittle, explicitBig, deflated]],
    ] as const) {
      for (const syntax of syntaxes) {
        const expected = property === transcodeVR && syntax === implicitLittle ? 'not-exercised' : 'pass';
        assert.is(brief(run(property, subject, syntax, keep)), expected, syntax);
      }
    }
  });

  test(`${property.id}: what is not asked or not answered is no failure`, () => {
    assert.ok('unsupported' in property.asks(explicit, to(explicitLittle)));
    assert.ok('unsupported' in property.asks(explicit, {}));
    assert.is(judged(property, explicit, () => troubled('refused'), to(deflated)).verdict, 'refused');
    assert.is(judged(property, explicit, () => undefined, to(deflated)).verdict, 'not-run');
    const broken = answered({ operation: 'transcode', output: new Uint8Array(300) });
    const expected = property === transcodeValues ? 'fail unreadable-output' : 'not-exercised';
    assert.is(brief(judged(property, explicit, () => broken, to(deflated))), expected);
  });
}

test('the Transfer Syntaxes come up in turn by the id of the case', () => {
  const asked = (n: number, writes: readonly string[] | 'all') =>
    targetSyntax({ ...explicit.case, id: n.toString(16).padStart(8, '0').padEnd(12, '0') }, writes);
  assert.is(new Set([0, 1, 2].map((n) => asked(n, 'all'))).size, 3);
  assert.not.ok([0, 1, 2, 3, 4, 5].some((n) => asked(n, 'all') === explicitLittle));
  assert.is(asked(5, [explicitLittle, implicitLittle]), implicitLittle);
  assert.is(asked(5, [explicitLittle]), undefined);
});

test('transcode.values: what is lost or changed is a failure in any block', () => {
  const lost = run(transcodeValues, explicit, implicitLittle, (e) => (e.tag === 0x00212005 ? undefined : e), 'moved');
  assert.is(brief(lost), 'fail lost-value');
  assert.is(lost.observed, '(0021,"ALPHA",05) is missing');
  assert.is(lost.sentence, 'changed 1 element of 5 private ones when writing implicit-le and said success');
  const other: Change = (e) =>
    e.tag === 0x00212005 || e.tag === 0x00211005
      ? { tag: e.tag, vr: 'LO', bytes: encodeContent('LO', { values: ['Puma'] }) }
      : e;
  assert.is(brief(run(transcodeValues, explicit, implicitLittle, other, 'moved')), 'fail wrong-value');
  const always = run(transcodeValues, explicit, implicitLittle, other);
  assert.is(brief(always), 'fail wrong-value');
  assert.match(always.sentence, /as it does in the canonical rendering$/);
  const items: Change = (e) => ('items' in e && e.vr === 'SQ' ? { ...e, items: [] } : e);
  assert.is(brief(run(transcodeValues, explicit, deflated, items, 'moved')), 'fail lost-value');
});

test('transcode.values: habits with standard elements, and UN for what it may be, are no failures', () => {
  const renamed: Change = (e) =>
    e.tag === 0x00100010 ? { tag: e.tag, vr: 'PN', bytes: encodeContent('PN', { values: ['Else'] }) } : e;
  assert.is(brief(run(transcodeValues, explicit, implicitLittle, renamed)), 'pass');
  assert.is(brief(run(transcodeValues, explicit, implicitLittle, renamed, 'moved')), 'fail wrong-value');
  const un: Change = (e) => (!isCreatorTag(e.tag) && (e.tag >>> 16) % 2 === 1 ? ({ ...e, vr: 'UN' } as Element) : e);
  for (const syntax of [explicitLittle, explicitBig])
    assert.is(brief(run(transcodeValues, implicit, syntax, un)), 'pass');
});

test('transcode.values: in Implicit VR a dictionary may disagree, but not by block', () => {
  const disputed: Change = (e) =>
    (e.tag & 0xff) === 0xfe ? { tag: e.tag, vr: 'LO', bytes: new Uint8Array([65, 66]) } : e;
  assert.is(brief(run(transcodeValues, implicit, explicitLittle, disputed)), 'pass');
  assert.match(brief(run(transcodeValues, implicit, explicitLittle, disputed, 'moved')), /^fail/);
  assert.match(brief(run(transcodeValues, explicit, deflated, disputed)), /^fail/);
});

test('transcode.vr: an explicit VR is kept', () => {
  assert.is(brief(run(transcodeVR, explicit, deflated, withVR(0x00212004, 'LO'), 'moved')), 'fail wrong-vr');
  const un = run(transcodeVR, explicit, explicitBig, withVR(0x00212005, 'UN'), 'moved');
  assert.is(brief(un), 'fail wrong-vr');
  assert.is(
    un.sentence,
    'gave (0021,"ALPHA",05) VR UN instead of LO when writing explicit-be, and 1 element of 5 a wrong one',
  );
});

test('transcode.vr: from Implicit VR it is its own, or UN, or what the same tool makes of it elsewhere', () => {
  assert.is(brief(run(transcodeVR, implicit, explicitLittle, withVR(0x00212005, 'UN'), 'moved')), 'pass');
  assert.is(brief(run(transcodeVR, implicit, explicitLittle, withVR(0x00212005, 'CS'), 'moved')), 'fail wrong-vr');
  const disputed: Change = (e) => withVR(0x00211005, 'CS')(withVR(0x00212005, 'CS')(e)!);
  assert.is(brief(run(transcodeVR, implicit, explicitLittle, disputed)), 'pass');
});

test('transcode.vr: the rival does not get the VR of its place', () => {
  const lent: Change = (e) => (e.tag === 0x00211004 ? ({ ...e, vr: 'FD' } as Element) : e);
  assert.is(brief(run(transcodeVR, implicit, explicitLittle, lent, 'decoy')), 'pass', 'the target has it too');
  const byNumber: Change = (e) => withVR(0x00212004, 'UN')(lent(e)!);
  const judgement = run(transcodeVR, implicit, explicitLittle, byNumber, 'decoy');
  assert.is(brief(judgement), 'fail wrong-vr');
  assert.match(judgement.sentence, /^gave \(0021,"RIVAL",04\) VR FD instead of LO/);
});

test('transcode.creators: creators have VR LO and are there', () => {
  const un: Change = (e) => (isCreatorTag(e.tag) ? ({ ...e, vr: 'UN' } as Element) : e);
  const wrong = run(transcodeCreators, explicit, explicitBig, un, 'moved');
  assert.is(brief(wrong), 'fail wrong-vr');
  assert.is(wrong.sentence, 'wrote 3 Private Creators with a VR other than LO in explicit-be');
  const lost = run(transcodeCreators, explicit, deflated, (e) => (e.tag === 0x00210020 ? undefined : e), 'moved');
  assert.is(brief(lost), 'fail lost-value');
  assert.match(lost.sentence, /^kept 1 of 3 Private Creators/);
});

test('transcode.scope: an Item that loses its creator gives its elements away', () => {
  let depth = 0;
  const nestedOnly: Change = (e) => (isCreatorTag(e.tag) && depth++ === 0 ? undefined : e);
  const judgement = run(transcodeScope, explicit, deflated, nestedOnly, 'moved');
  assert.is(brief(judgement), 'fail leak');
  assert.match(judgement.sentence, /^gave 2 of 3 nested elements to another owner/);
  const gone: Change = (e) => (e.tag === 0x00212004 && 'bytes' in e && e.vr === 'LO' ? undefined : e);
  assert.is(brief(run(transcodeScope, explicit, deflated, gone, 'moved')), 'pass', 'a loss is another claim');
  const flat = handMade({ elements: [plain(a('ALPHA', '04'), 'LO', 'x')], target: explicit.case.target });
  assert.not.ok(transcodeScope.applies(flat.case));
});

test.run();
