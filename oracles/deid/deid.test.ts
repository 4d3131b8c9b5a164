import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import { NOBODYS_CREATORS } from '../../contract/nobodys-creators.ts';
import type { Observation } from '../../contract/observation.ts';
import type { QuestionOf } from '../../contract/operation.ts';
import type { Ask, Property } from '../../contract/property.ts';
import { isAddress } from '../../dicom/address.ts';
import type { Element } from '../../dicom/data-set.ts';
import { blockOf, creatorsOf, isBlockTag, isCreatorTag, isPrivateGroup } from '../../dicom/private-block.ts';
import { groupOf } from '../../dicom/tag.ts';
import { encodeContent } from '../../dicom/write/encode-content.ts';
import { fileOf } from '../judge-helpers.ts';
import { dataSetsOf, keyIn } from '../raw-path.ts';
import { a, answered, bytesOf, changed, handMade, judged, plain, sequence, troubled } from '../testing/hand-made.ts';
import { deidAllPrivate } from './deid-all-private.ts';
import { deidKeepSafe } from './deid-keep-safe.ts';
import { deidNested } from './deid-nested.ts';
import { deidOrphans } from './deid-orphans.ts';

const TARGET = a('ALPHA', '04');
const [STRANGER = ''] = NOBODYS_CREATORS;
const SQ = { tag: '00081140' };
const made = {
  elements: [
    plain(a('ALPHA', '05'), 'DS', '2003'),
    plain(TARGET, 'DS', '2001'),
    plain({ tag: '00100010' }, 'PN', 'Somebody'),
    sequence(SQ, [plain(TARGET, 'DS', '2002')]),
  ],
  target: { path: [], address: TARGET },
};
const plainCase = handMade({ ...made, rival: [plain(a('RIVAL', '04'), 'DS', '2004')] });
const orphaned = handMade({
  ...made,
  validity: 'tolerated',
  elements: [...made.elements, sequence({ tag: '00081110' }, [plain({ tag: '00211004' }, 'DS', '2009')])],
});

/** A rival that no list knows, as generated cases have it: hand-made ones call theirs RIVAL. */
const strange: RenderedCase = (() => {
  const base = handMade({
    ...made,
    rival: [plain(a('RIVAL', '04'), 'DS', '2004'), plain(a('RIVAL', '05'), 'DS', '2005')],
  });
  const rename = (text: string): string => text.replaceAll('RIVAL', STRANGER);
  return {
    case: JSON.parse(rename(JSON.stringify(base.case))),
    rendering: (id) => ({
      id,
      files: base.rendering(id).files.map((file) => ({
        ...file,
        meaning: JSON.parse(rename(JSON.stringify(file.meaning))),
        dataSet: changed(file.dataSet, (e) =>
          'bytes' in e && Buffer.from(e.bytes).toString('latin1').startsWith('RIVAL')
            ? { ...e, bytes: encodeContent('LO', { values: [STRANGER] }) }
            : e,
        ),
      })),
    }),
  };
})();

interface Standing {
  readonly element: Element;
  readonly owner: string | undefined;
  readonly byte: number;
  readonly depth: number;
  readonly safe: boolean;
}
/** Which private elements a tool keeps, its creators kept with them unless it says otherwise. */
type Keeps = (standing: Standing) => boolean;

function deidentified(
  subject: RenderedCase,
  { rendering, question }: Ask,
  keeps: Keeps,
  withCreators = true,
): Observation {
  const { keepSafePrivate } = question as QuestionOf<'deidentify'>;
  const { dataSet, transferSyntax } = fileOf(subject, rendering);
  const stays = new Set<Element>();
  for (const { raw, dataSet: inner } of dataSetsOf(dataSet)) {
    const creators = creatorsOf(inner);
    const kept = inner.elements.filter((element) => {
      if (!isBlockTag(element.tag)) return false;
      const key = keyIn(element.tag, creators);
      const owner = isAddress(key) ? key.creator : undefined;
      return keeps({ element, owner, byte: element.tag & 0xff, depth: raw.length, safe: keepSafePrivate });
    });
    for (const element of kept) stays.add(element);
    const used = new Set(kept.map(({ tag }) => blockOf(tag)));
    for (const e of inner.elements) if (withCreators && isCreatorTag(e.tag) && used.has(e.tag & 0xff)) stays.add(e);
  }
  const output = changed(dataSet, (e) => (isPrivateGroup(groupOf(e.tag)) && !stays.has(e) ? undefined : e));
  return answered({ operation: 'deidentify', output: bytesOf(output, transferSyntax) });
}

const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');
const RIGHT: Keeps = ({ owner, byte, safe }) => safe && owner === 'ALPHA' && byte === 4;

const but = (property: Property, subject: RenderedCase, where: readonly RenderingId[], keeps: Keeps): Judgement =>
  judged(property, subject, (id, ask) => deidentified(subject, ask, where.includes(id) ? keeps : RIGHT));
const ALL: readonly RenderingId[] = ['canonical', 'moved', 'decoy'];

test('a good deidentifier passes, whatever else it changes', () => {
  for (const property of [deidAllPrivate, deidNested, deidKeepSafe]) {
    assert.ok(property.applies(plainCase.case));
    assert.is(brief(but(property, plainCase, [], RIGHT)), 'pass', property.id);
    assert.is(brief(judged(property, plainCase, () => troubled('refused'))), 'refused');
    assert.is(brief(judged(property, plainCase, () => troubled('hang'))), 'hang');
  }
  const renamed = judged(deidAllPrivate, plainCase, (id) => {
    const output = changed(fileOf(plainCase, id).dataSet, (e) =>
      isPrivateGroup(groupOf(e.tag)) || e.tag === 0x00081140 ? undefined : e.tag === 0x00100010 ? undefined : e,
    );
    return answered({ operation: 'deidentify', output: bytesOf(output) });
  });
  assert.is(brief(renamed), 'pass');
});

test('deid.all-private and deid.nested each look at their own depth', () => {
  const inRoot: Keeps = ({ depth }) => depth === 0;
  const inItems: Keeps = ({ depth }) => depth > 0;
  const left = but(deidAllPrivate, plainCase, ['moved'], inRoot);
  assert.is(brief(left), 'fail residue');
  assert.is(left.sentence, 'left 2 private elements of 2 and said success');
  assert.is(brief(but(deidNested, plainCase, ['moved'], inRoot)), 'pass');
  assert.is(brief(but(deidNested, plainCase, ALL, inItems)), 'fail residue');
  assert.is(brief(but(deidAllPrivate, plainCase, ALL, inItems)), 'pass');
});

test('an element that lost its creator is still there, and a lone creator is nothing', () => {
  const bare = judged(deidAllPrivate, plainCase, (_, ask) => deidentified(plainCase, ask, () => true, false));
  assert.is(brief(bare), 'fail residue');
  const creators = judged(deidAllPrivate, plainCase, (id) => {
    const output = changed(fileOf(plainCase, id).dataSet, (e) => (isBlockTag(e.tag) ? undefined : e));
    return answered({ operation: 'deidentify', output: bytesOf(output) });
  });
  assert.is(brief(creators), 'pass');
});

test('a broken file is a failure of whoever asked for it', () => {
  const broken = answered({ operation: 'deidentify', output: new Uint8Array(4) });
  assert.is(brief(judged(deidAllPrivate, plainCase, () => broken)), 'fail unreadable-output');
  assert.is(brief(judged(deidOrphans, orphaned, () => broken)), 'not-exercised');
});

test('private elements that are left are held against nobody whose profile does not ask for them to go', () => {
  const tool = { deidentify: capability({ depth: ['all'], keepsPrivate: 'as in the profile of 2008' }) };
  const keeping = (property: Property, subject: RenderedCase): Judgement => {
    const asks = property.asks(subject, tool);
    if ('unsupported' in asks) throw new Error(asks.unsupported);
    const got = new Map(asks.map((ask) => [ask.id, deidentified(subject, ask, () => true)]));
    return property.judge(subject, got, tool);
  };
  for (const [property, subject] of [
    [deidAllPrivate, plainCase],
    [deidNested, plainCase],
    [deidOrphans, orphaned],
  ] as const) {
    const judgement = keeping(property, subject);
    assert.is(judgement.verdict, 'unsupported', property.id);
    assert.match(judgement.sentence, /^left \d private elements?, as in the profile of 2008$/);
  }
  const broken = answered({ operation: 'deidentify', output: new Uint8Array(4) });
  const asks = deidAllPrivate.asks(plainCase, tool) as readonly Ask[];
  const got = new Map(asks.map((ask) => [ask.id, broken]));
  assert.is(brief(deidAllPrivate.judge(plainCase, got, tool)), 'fail unreadable-output');
});

test('deid.keep-safe: the same are kept in every layout', () => {
  const nothing: Keeps = () => false;
  const lost = but(deidKeepSafe, plainCase, ['moved'], nothing);
  assert.is(brief(lost), 'fail lost-value');
  assert.match(lost.sentence, /^removed 2 of the 2 private elements that it keeps as safe/);
  assert.is(brief(but(deidKeepSafe, plainCase, ALL, nothing)), 'not-exercised');
  const more: Keeps = ({ owner, safe }) => safe && owner === 'ALPHA';
  assert.is(brief(but(deidKeepSafe, plainCase, ['decoy'], more)), 'fail residue');
  const orphans = judged(deidKeepSafe, plainCase, (_, ask) => deidentified(plainCase, ask, RIGHT, false));
  assert.is(brief(orphans), 'fail lost-value');
  assert.match(orphans.sentence, /without the creator/);
});

test('deid.keep-safe: a stranger is not kept in the place of a safe element', () => {
  const also: Keeps = (one) => RIGHT(one) || (one.safe && one.owner === STRANGER && one.byte === 4);
  const kept = but(deidKeepSafe, strange, ['decoy'], also);
  assert.is(brief(kept), 'fail residue');
  assert.match(kept.sentence, /in the place of safe ones/);
  const numbers: Keeps = ({ safe }) => safe;
  assert.is(brief(but(deidKeepSafe, strange, ALL, numbers)), 'pass', 'every number is kept, by its VR');
  const rival: Keeps = (one) => RIGHT(one) || (one.safe && one.owner === 'RIVAL');
  assert.is(brief(but(deidKeepSafe, plainCase, ['decoy'], rival)), 'pass', 'a creator that the tool may know');
});

test('deid.orphans: what nobody owns goes, with and without safe ones', () => {
  assert.ok(deidOrphans.applies(orphaned.case));
  assert.not.ok(deidOrphans.applies(plainCase.case));
  assert.is(brief(but(deidOrphans, orphaned, [], RIGHT)), 'pass');
  const always: Keeps = ({ owner }) => owner === undefined;
  assert.is(brief(but(deidOrphans, orphaned, ['moved'], always)), 'lax residue');
  assert.is(brief(but(deidAllPrivate, orphaned, ALL, always)), 'pass', 'another claim');
  assert.is(brief(but(deidNested, orphaned, ALL, always)), 'pass');
  const asSafe: Keeps = ({ owner, safe }) => safe && owner === undefined;
  const kept = but(deidOrphans, orphaned, ALL, asSafe);
  assert.is(brief(kept), 'lax residue');
  assert.match(kept.sentence, /as if they were known to be safe/);
  const knowsNone = judged(deidOrphans, orphaned, (_, ask) =>
    (ask.question as QuestionOf<'deidentify'>).keepSafePrivate
      ? troubled('refused')
      : deidentified(orphaned, ask, RIGHT),
  );
  assert.is(brief(knowsNone), 'pass');
});

test.run();
