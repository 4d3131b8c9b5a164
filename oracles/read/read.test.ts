import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { RenderedCase, RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import { NOBODYS_CREATORS } from '../../contract/nobodys-creators.ts';
import type { SeenElement } from '../../contract/observation.ts';
import type { Property } from '../../contract/property.ts';
import type { VR } from '../../dicom/vr.ts';
import { fileOf } from '../judge-helpers.ts';
import { ABLE, a, handMade, IMPLICIT, judged, listing, plain, sequence, troubled } from '../testing/hand-made.ts';
import { readAttribution } from './read-attribution.ts';
import { readNames } from './read-names.ts';
import { readScope } from './read-scope.ts';
import { readValues } from './read-values.ts';
import { readVR } from './read-vr.ts';

const SQ = { tag: '00081140' };
const made = {
  elements: [
    plain(a('ALPHA', '04'), 'DS', '2001', '2002'),
    plain(a('ALPHA', '05'), 'LO', 'Kudu'),
    sequence(SQ, [
      plain(a('BETA', '04'), 'LO', 'Puma'),
      sequence(a('BETA', 'FE'), [plain(a('BETA', '06'), 'US', 2003)]),
    ]),
  ],
  target: { path: [], address: a('ALPHA', '04') },
  rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir'), plain(a('RIVAL', '05'), 'FD', 2004.5)],
};
const subject = handMade(made);
const implicit = handMade({ ...made, encoding: IMPLICIT });

type Change = (seen: SeenElement, owner: string | undefined) => SeenElement | undefined;

/** What a good tool lists, but for changes in one rendering, or in all. */
const but = (property: Property, change: Change, where?: RenderingId, of: RenderedCase = subject): Judgement =>
  judged(property, of, (id) => listing(fileOf(of, id), where === undefined || id === where ? change : undefined));

const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');
const same: Change = (seen) => seen;
const isAlpha =
  (byte: string) =>
  (seen: SeenElement, owner: string | undefined): boolean =>
    owner === 'ALPHA' && seen.tag.endsWith(byte);

for (const property of [readValues, readAttribution, readNames, readVR]) {
  test(`${property.id}: a good listing passes, in Implicit VR too, and controls are needed`, () => {
    assert.ok(property.applies(subject.case));
    assert.is(brief(but(property, same)), 'pass');
    assert.is(brief(but(property, same, undefined, implicit)), 'pass');
    assert.is(brief(but(property, (seen, owner) => (isAlpha('04')(seen, owner) ? undefined : seen))), 'not-exercised');
    const wrong: Change = (seen, owner) => (isAlpha('04')(seen, owner) ? { ...seen, values: [{ text: '?' }] } : seen);
    assert.is(brief(but(property, wrong, 'canonical')), 'not-exercised');
    assert.is(brief(judged(property, subject, () => troubled('hang'))), 'hang');
    assert.is(
      brief(judged(property, subject, (id) => (id === 'moved' ? troubled('refused') : listing(fileOf(subject, id))))),
      'refused',
    );
  });

  test(`${property.id}: tools without paths, creators, names or VRs are no failures`, () => {
    const bare = (seen: SeenElement): SeenElement => ({ tag: seen.tag, ...(seen.values && { values: seen.values }) });
    assert.not.match(brief(but(property, bare)), /fail/);
    assert.not.match(brief(but(property, ({ path: _, ...seen }) => seen)), /fail/);
    assert.is(judged(property, subject, () => undefined, { read: capability() }).verdict, 'unsupported');
    assert.is(judged(property, subject, () => undefined, {}).verdict, 'unsupported');
  });
}

test('read.values: what is shown in canonical has to be shown elsewhere', () => {
  const lost = but(readValues, (seen, owner) => (owner === 'BETA' ? undefined : seen), 'moved');
  assert.is(brief(lost), 'fail lost-value');
  assert.is(lost.sentence, 'lists 2 of the 5 private elements that it lists in the canonical rendering');
  const withheld: Change = (seen) => (seen.values ? { ...seen, values: [{ withheld: true }] } : seen);
  assert.is(brief(but(readValues, withheld, 'decoy')), 'fail lost-value');
  assert.is(brief(but(readValues, withheld)), 'not-exercised');
  assert.is(brief(but(readValues, (seen, owner) => (owner === 'BETA' ? undefined : seen))), 'pass');
});

test('read.values: the value of another element is named', () => {
  const swapped: Change = (seen, owner) =>
    isAlpha('05')(seen, owner) ? { ...seen, values: [{ text: 'Tapir' }] } : seen;
  const judgement = but(readValues, swapped, 'decoy');
  assert.is(brief(judgement), 'fail wrong-value');
  assert.is(
    judgement.sentence,
    'shows (0021,"ALPHA",05) with the value of (0021,"RIVAL",04), and 4 of 5 elements rightly',
  );
});

test('read.values: the rival has no control, so that only a borrowed value counts', () => {
  const rival =
    (text: string): Change =>
    (seen, owner) =>
      owner === 'RIVAL' && seen.tag.endsWith('04') ? { ...seen, values: [{ text }] } : seen;
  assert.is(brief(but(readValues, rival('garbage'), 'decoy')), 'pass');
  assert.is(brief(but(readValues, rival('Kudu'), 'decoy')), 'fail wrong-value');
});

test('read.values: bytes instead of text are no loss', () => {
  const bytes: Change = (seen, owner) =>
    isAlpha('05')(seen, owner) ? { ...seen, values: [{ base64: Buffer.from('Kudu').toString('base64') }] } : seen;
  assert.is(brief(but(readValues, bytes, 'moved')), 'pass');
});

test('read.attribution: another creator of the file is wrong in every rendering', () => {
  const wrong: Change = (seen, owner) => (owner === 'BETA' ? { ...seen, creator: 'ALPHA' } : seen);
  for (const where of ['canonical', 'moved', 'decoy'] as const) {
    const judgement = but(readAttribution, wrong, where);
    assert.is(brief(judgement), 'fail wrong-name');
    assert.is(judgement.rendering, where);
    assert.match(judgement.sentence, /^names "ALPHA" as the creator of \(0008,1140\)\[0\]\/\(0021,"BETA",04\)/);
  }
});

test("read.attribution: a way of writing creators of one's own is masked, a creator that is lost is not", () => {
  const own: Change = (seen) => ({ ...seen, creator: seen.creator ? `<${seen.creator}>` : null });
  assert.is(brief(but(readAttribution, own)), 'not-exercised');
  assert.is(brief(but(readAttribution, own, 'moved')), 'fail wrong-name');
  assert.is(brief(but(readAttribution, (seen) => ({ ...seen, creator: null }), 'moved')), 'fail wrong-name');
  assert.is(brief(but(readAttribution, (seen) => ({ ...seen, creator: null }))), 'not-exercised');
  assert.is(brief(but(readAttribution, (seen) => ({ ...seen, creator: `${seen.creator}  ` }))), 'pass');
});

test('read.attribution: who names a stranger and nobody beside it has overlooked a reservation', () => {
  const [stranger] = NOBODYS_CREATORS as [string];
  const beside = handMade({
    ...made,
    elements: [...made.elements, plain({ ...a(stranger, '07'), group: '0023' }, 'LO', 'Okapi')],
  });
  const none: Change = (seen, owner) => (owner === 'ALPHA' ? { ...seen, creator: null } : seen);
  const judgement = but(readAttribution, none, undefined, beside);
  assert.is(brief(judgement), 'fail wrong-name');
  assert.is(judgement.rendering, 'canonical');
  assert.match(judgement.sentence, 'names nobody as the creator of (0021,"ALPHA",04)');
  assert.is(brief(but(readAttribution, none)), 'pass', 'a creator that a dictionary may know proves nothing');
  const silent: Change = ({ creator, ...seen }, owner) => (owner === 'ALPHA' ? seen : { ...seen, creator: creator! });
  assert.is(brief(but(readAttribution, silent, undefined, beside)), 'pass', 'what is not said is not wrong');
});

test('read.names: a name is kept after a move', () => {
  const lost: Change = (seen, owner) => (isAlpha('04')(seen, owner) ? { ...seen, name: 'Unknown' } : seen);
  assert.is(brief(but(readNames, lost, 'moved')), 'fail wrong-name');
  assert.is(brief(but(readNames, (seen) => ({ ...seen, name: null }), 'moved')), 'fail wrong-name');
});

test('read.names: a name is not lent to the rival', () => {
  const lent: Change = (seen, owner) =>
    owner === 'RIVAL' && seen.tag.endsWith('04') ? { ...seen, name: 'ALPHA 04' } : seen;
  const byNumber: Change = (seen, owner) =>
    isAlpha('04')(seen, owner) ? { ...seen, name: 'Unknown' } : lent(seen, owner);
  const judgement = but(readNames, byNumber, 'decoy');
  assert.is(brief(judgement), 'fail wrong-name');
  assert.is(judgement.sentence, 'calls (0021,"RIVAL",04) "ALPHA 04", which is the name of that byte under "ALPHA"');
  assert.is(brief(but(readNames, lent, 'decoy')), 'pass', 'a name for both may be the name of both');
});

test('read.*: a rival whose creator other Items hold as well is told by its place', () => {
  const shared = handMade({
    elements: [
      plain(a('ALPHA', '04'), 'DS', '2001'),
      sequence(SQ, [sequence(a('RIVAL', 'FE'), [plain(a('ALPHA', '04'), 'DS', '2005')])]),
    ],
    target: { path: [], address: a('ALPHA', '04') },
    rival: [plain(a('RIVAL', '04'), 'LO', 'Tapir')],
  });
  const named: Change = (seen, owner) => ({ ...seen, name: owner === 'ALPHA' ? 'Alpha four' : 'unknown' });
  for (const property of [readValues, readNames, readVR]) {
    assert.is(brief(but(property, named, undefined, shared)), 'pass', property.id);
  }
});

test('read.names: names that say nothing are not judged', () => {
  for (const name of ['Unknown Tag & Data', '', null]) {
    assert.is(brief(but(readNames, (seen) => ({ ...seen, name }))), 'not-exercised', String(name));
  }
  const numbers: Change = (seen) => ({ ...seen, name: `Private_${seen.tag.slice(0, 4)}_${seen.tag.slice(4)}` });
  assert.is(brief(but(readNames, numbers)), 'not-exercised');
});

test('read.vr: in Explicit VR the VR in the file is shown, or none', () => {
  const vr =
    (text: VR | '??'): Change =>
    (seen, owner) =>
      isAlpha('05')(seen, owner) ? { ...seen, vr: text } : seen;
  assert.is(brief(but(readVR, vr('FD'), 'moved')), 'fail wrong-vr');
  assert.is(brief(but(readVR, vr('UN'), 'moved')), 'pass');
  assert.is(brief(but(readVR, vr('??'), 'moved')), 'pass');
  assert.is(brief(but(readVR, vr('FD'))), 'pass', 'what it says of canonical too is its own way');
  assert.is(brief(but(readVR, (seen) => ({ ...seen, vr: null }))), 'not-exercised');
});

test('read.vr: in Implicit VR it does not depend on the block', () => {
  const vr =
    (text: VR): Change =>
    (seen, owner) =>
      isAlpha('05')(seen, owner) ? { ...seen, vr: text } : seen;
  assert.is(brief(but(readVR, vr('FD'), 'moved', implicit)), 'fail wrong-vr');
  assert.is(brief(but(readVR, vr('UN'), 'moved', implicit)), 'fail wrong-vr');
  assert.is(brief(but(readVR, vr('CS'), undefined, implicit)), 'pass', 'dictionaries may disagree with ours');
  assert.is(brief(but(readVR, (seen) => ({ ...seen, vr: 'UN' }), undefined, implicit)), 'not-exercised');
});

test('read.vr: the rival does not get the VR of its place', () => {
  const rival =
    (text: VR): Change =>
    (seen, owner) =>
      owner === 'RIVAL' && seen.tag.endsWith('05') ? { ...seen, vr: text } : seen;
  assert.is(brief(but(readVR, rival('LO'), 'decoy')), 'fail wrong-vr');
  assert.is(brief(but(readVR, rival('LO'), 'decoy', implicit)), 'pass', 'both resolved: it may be in its dictionary');
  const byNumber: Change = (seen, owner) =>
    isAlpha('05')(seen, owner) ? { ...seen, vr: 'UN' } : rival('LO')(seen, owner);
  assert.is(brief(but(readVR, byNumber, 'decoy', implicit)), 'fail wrong-vr');
  assert.is(brief(but(readVR, rival('UN'), 'decoy', implicit)), 'pass');
  const ownWay: Change = (seen) => (seen.tag.endsWith('04') ? { ...seen, vr: 'ST' } : seen);
  assert.is(brief(but(readVR, ownWay)), 'pass', 'what it makes of the target in canonical is not the VR of the target');
});

const contest = {
  elements: [
    sequence(SQ, [plain(a('ALPHA', '04'), 'LO', 'Kudu')], [plain(a('BETA', '04'), 'LO', 'Puma')]),
    sequence({ tag: '00081150' }, [plain({ tag: '00211004' }, 'LO', 'Tapir')]),
  ],
  target: { path: [{ ...SQ, item: 0 }], address: a('ALPHA', '04') },
  features: ['siblings'],
};
/** Neighbours share block 10 in the canonical rendering, and part in the moved one. */
const siblings = handMade({ ...contest, moved: { BETA: 0x30 } });

test('read.scope: judged where Items contest a block', () => {
  assert.ok(readScope.applies(siblings.case));
  assert.not.ok(readScope.applies(subject.case));
  assert.is(brief(but(readScope, same, undefined, siblings)), 'pass');
  const none = handMade({ ...made, features: ['redeclare'], blocks: { BETA: 0x11 } });
  assert.is(brief(but(readScope, same, undefined, none)), 'not-exercised');
});

test('read.scope: rows that may be of several owners are not judged', () => {
  const namesOf = (seen: SeenElement, owner: string | undefined): SeenElement => ({
    tag: seen.tag,
    vr: 'FD',
    name: owner === 'ALPHA' ? 'Alpha Four' : null,
    values: [{ withheld: true }],
  });
  const root = [sequence(SQ, [plain(a('BETA', '04'), 'FD', 2001.5)]), plain(a('ALPHA', '04'), 'FD', 2002.5)];
  const contested = handMade({
    elements: [...root, plain(a('ALPHA', '05'), 'LO', 'Kudu')],
    target: { path: [], address: a('ALPHA', '05') },
    features: ['redeclare'],
    moved: { BETA: 0x30 },
  });
  const nestedFirst = (id: RenderingId) => {
    const whole = listing(fileOf(contested, id), (seen, owner) =>
      seen.tag.endsWith('04') ? namesOf(seen, owner) : { tag: seen.tag, ...(seen.values && { values: seen.values }) },
    );
    if (whole.kind !== 'answer' || whole.answer.operation !== 'read') return whole;
    return { ...whole, answer: { ...whole.answer, elements: [...whole.answer.elements].reverse() } };
  };
  assert.not.match(brief(judged(readScope, contested, nestedFirst)), /fail/);
  assert.not.match(brief(judged(readNames, contested, nestedFirst)), /fail/);
});

test('Sequences that share a number after a move are not missing from a listing without paths', () => {
  const items = [[plain(a('GAMMA', '04'), 'LO', 'Kudu')], [plain(a('DELTA', '04'), 'LO', 'Puma')]] as const;
  const owners = handMade({
    elements: [
      sequence(SQ, [sequence(a('ALPHA', 'FE'), [...items[0]])], [sequence(a('BETA', 'FE'), [...items[1]])]),
      plain(a('ALPHA', '05'), 'LO', 'Tapir'),
    ],
    target: { path: [], address: a('ALPHA', '05') },
    features: ['siblings'],
    blocks: { ALPHA: 0x10, BETA: 0x11 },
    moved: { ALPHA: 0x12, BETA: 0x12 },
  });
  const pathless: Change = ({ path: _, creator: __, ...seen }) => seen;
  for (const property of [readValues, readScope, readNames, readVR]) {
    assert.not.match(brief(but(property, pathless, undefined, owners)), /fail|lax/, property.id);
  }
});

test('read.scope: creators, names and values do not leak', () => {
  const beta =
    (more: Partial<SeenElement>): Change =>
    (seen, owner) =>
      owner === 'BETA' ? { ...seen, ...more } : seen;
  const creator = but(readScope, beta({ creator: 'ALPHA' }), 'canonical', siblings);
  assert.is(brief(creator), 'fail leak');
  assert.match(creator.sentence, /under "ALPHA", who has the block in another Data Set/);
  const both = handMade({ ...contest, moved: { ALPHA: 0x31, BETA: 0x30 } });
  assert.is(brief(but(readScope, beta({ creator: null, name: 'ALPHA 04' }), 'canonical', both)), 'fail leak');
  const value = but(readScope, beta({ values: [{ text: 'Kudu' }] }), 'canonical', siblings);
  assert.is(brief(value), 'fail leak');
  assert.match(value.sentence, /with the value of \(0008,1140\)\[0\]/);
  assert.is(
    brief(but(readScope, beta({ name: 'ALPHA 04' }), undefined, siblings)),
    'pass',
    'one name for both everywhere',
  );
  const gone = but(readScope, (seen, owner) => (owner === 'BETA' ? undefined : seen), 'canonical', siblings);
  assert.is(brief(gone), 'fail lost-value');
});

test('read.scope: a name that goes with the number (dcminfo) has passed from no Data Set to another', () => {
  const named =
    (other: string | null): Change =>
    (seen) => ({ ...seen, creator: null, name: seen.tag === '00211004' ? 'Gain' : other });
  for (const other of ['Loss', null])
    assert.is(brief(but(readScope, named(other), undefined, siblings)), 'pass', `${other}`);
});

test('read.scope: an element that nobody owns gets no owner from elsewhere, which is lax', () => {
  const tolerated = handMade({
    elements: siblings.case.instances[0]!.elements,
    target: siblings.case.target,
    features: ['parent-only'],
    validity: 'tolerated',
  });
  const inherits: Change = (seen, owner) => (owner === undefined ? { ...seen, creator: 'ALPHA' } : seen);
  assert.is(brief(but(readScope, inherits, undefined, tolerated)), 'lax leak');
  assert.is(brief(but(readScope, same, undefined, tolerated)), 'pass');
});

test('a judgement is short whatever the tool says', () => {
  const long: Change = (seen) => (seen.values ? { ...seen, values: [{ text: 'x'.repeat(100_000) }] } : seen);
  const { sentence, expected, observed } = but(readValues, long, 'moved');
  for (const text of [sentence, expected, observed]) assert.ok(Buffer.byteLength(text ?? '') < 2048);
});

test('what the capability leaves out is masked', () => {
  const wrong: Change = (seen) => (seen.vr === 'LO' && seen.values ? { ...seen, values: [{ text: '?' }] } : seen);
  const judge = (read: typeof ABLE.read): string =>
    brief(
      judged(readValues, subject, (id) => listing(fileOf(subject, id), id === 'moved' ? wrong : same), { read: read! }),
    );
  assert.is(judge(ABLE.read), 'fail wrong-value');
  assert.is(judge({ ...ABLE.read!, vrs: ['DS', 'US', 'SQ'] }), 'pass');
});

test.run();
