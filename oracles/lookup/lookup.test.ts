import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { capability } from '../../contract/capability.ts';
import type { RenderingId } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Found, Observation } from '../../contract/observation.ts';
import type { Ask, Property } from '../../contract/property.ts';
import { occurrencesOf } from '../expected.ts';
import { fileOf } from '../judge-helpers.ts';
import { rawPathOf } from '../raw-path.ts';
import { a, answered, handMade, IMPLICIT, judged, plain, sequence, textOf, troubled } from '../testing/hand-made.ts';
import { lookupCaseTwins } from './lookup-case-twins.ts';
import { lookupDecoy } from './lookup-decoy.ts';
import { lookupForeignOnly } from './lookup-foreign-only.ts';
import { lookupImplicit } from './lookup-implicit.ts';
import { lookupMoved } from './lookup-moved.ts';
import { lookupNested } from './lookup-nested.ts';
import { lookupSiblings } from './lookup-siblings.ts';

const TARGET = a('ALPHA', '04');
const root = handMade({
  elements: [plain(TARGET, 'DS', '2001'), plain(a('ALPHA', '05'), 'LO', 'Kudu')],
  target: { path: [], address: TARGET },
  rival: [plain(a('RIVAL', '04'), 'LO', 'Puma')],
  features: ['case-twins'],
});
const SQ = { tag: '00081140' };
const nested = handMade({
  elements: [
    sequence(
      SQ,
      [plain(TARGET, 'DS', '2001'), plain(a('ALPHA', '05'), 'LO', 'Kudu')],
      [plain(TARGET, 'DS', '2002')],
      [plain(a('BETA', '04'), 'DS', '2003')],
    ),
  ],
  target: { path: [{ ...SQ, item: 0 }], address: TARGET },
  features: ['siblings'],
});

const found = (...texts: string[]): Observation =>
  answered({ operation: 'lookup', found: texts.map((text): Found => ({ values: [{ text }] })) });

/** What a good tool finds, with its path. */
const right =
  (subject: typeof root) =>
  (rendering: RenderingId, ask: Ask): Observation => {
    const file = fileOf(subject, rendering);
    const { question } = ask;
    if (question.operation !== 'lookup') throw new Error(question.operation);
    const all = occurrencesOf(file.meaning, question.address).map(
      ({ path, element }): Found => ({
        path: rawPathOf(file.dataSet, path)!,
        values: textOf(element),
      }),
    );
    const asked = question.path && JSON.stringify(question.path);
    return answered({
      operation: 'lookup',
      found: asked === undefined ? all : all.filter(({ path }) => JSON.stringify(path) === asked),
    });
  };

/** A good tool but for one rendering. */
const but = (property: Property, subject: typeof root, rendering: RenderingId, seen: Observation): Judgement =>
  judged(property, subject, (id, ask) => (id === rendering ? seen : right(subject)(id, ask)));

const brief = ({ verdict, harm }: Judgement): string => [verdict, harm].filter(Boolean).join(' ');

const PROBE: readonly [Property, typeof root, RenderingId][] = [
  [lookupMoved, root, 'moved'],
  [lookupNested, nested, 'moved'],
  [lookupDecoy, root, 'decoy'],
  [lookupDecoy, nested, 'decoy'],
  [lookupSiblings, nested, 'moved'],
  [lookupCaseTwins, root, 'moved'],
];

for (const [property, subject, probe] of PROBE) {
  test(`${property.id} passes what is right and fails what is not (${subject === root ? 'root' : 'Items'})`, () => {
    assert.ok(property.applies(subject.case));
    const asks = property.asks(subject, { lookup: capability({ depth: ['all'] }) });
    assert.ok('length' in asks && asks.length <= 4);
    assert.is(brief(judged(property, subject, right(subject))), 'pass');
    assert.is(brief(but(property, subject, probe, found())), 'fail lost-value');
    assert.is(brief(but(property, subject, probe, found('Puma'))), 'fail wrong-value');
    assert.is(brief(but(property, subject, probe, found('2001', '2002', 'x'))), 'fail wrong-value');
    assert.is(brief(but(property, subject, probe, troubled('refused'))), 'refused');
    assert.is(brief(but(property, subject, probe, troubled('crash'))), 'crash');
  });

  test(`${property.id} needs its controls (${subject === root ? 'root' : 'Items'})`, () => {
    assert.is(brief(but(property, subject, 'canonical', found())), 'not-exercised');
    assert.is(brief(judged(property, subject, () => found('2001', '2002'))), 'not-exercised');
    assert.is(brief(but(property, subject, 'canonical', troubled('refused'))), 'refused');
    assert.is(brief(but(property, subject, 'removed', troubled('refused'))), 'pass');
    assert.is(brief(but(property, subject, 'canonical', troubled('garbled'))), 'adapter-error');
  });
}

test('the sentence names the element whose value was given', () => {
  const { sentence, expected, observed, ask, rendering } = but(lookupDecoy, root, 'decoy', found('Puma'));
  assert.is(sentence, 'answered with the value of (0021,"RIVAL",04)');
  assert.is(expected, '(0021,"ALPHA",04) = "2001"');
  assert.is(observed, '"Puma" is the value of (0021,"RIVAL",04)');
  assert.is(ask, 'decoy: lookup (0021,"ALPHA",04) everywhere');
  assert.is(rendering, 'decoy');
  assert.match(but(lookupMoved, root, 'moved', found()).sentence, /^found 0 of the 1 value asked for/);
});

test('the right value under the wrong Item is wrong', () => {
  const path = [{ tag: '00081140', item: 2 }];
  const seen = answered({
    operation: 'lookup',
    found: [
      { path, values: [{ text: '2001' }] },
      { path: [{ tag: '00081140', item: 1 }], values: [{ text: '2002' }] },
    ],
  });
  const judgement = but(lookupNested, nested, 'moved', seen);
  assert.is(brief(judgement), 'fail wrong-value');
  assert.is(judgement.sentence, 'answered with the value of (0008,1140)[0]/(0021,"ALPHA",04)');
});

test('of a tool that stops at the first element only one is asked for', () => {
  const lookup = capability({ depth: ['all'], occurrences: 'first' });
  const first = (rendering: RenderingId): Observation => (rendering === 'removed' ? found() : found('2002'));
  assert.is(brief(judged(lookupNested, nested, first, { lookup })), 'pass');
  assert.is(brief(judged(lookupNested, nested, first)), 'pass', 'what it does not find in canonical is not asked for');
  const partial = (rendering: RenderingId): Observation =>
    rendering === 'removed' ? found() : rendering === 'moved' ? found('2002') : found('2001', '2002');
  assert.is(brief(judged(lookupNested, nested, partial)), 'fail lost-value');
});

test('where the trap is in every rendering, the canonical one may fail too', () => {
  const both = (rendering: RenderingId): Observation =>
    rendering === 'removed' ? found() : found('2001', '2002', '2003');
  const judgement = judged(lookupSiblings, nested, both);
  assert.is(brief(judgement), 'fail wrong-value');
  assert.is(judgement.rendering, 'canonical');
  assert.is(judgement.sentence, 'answered with the value of (0008,1140)[2]/(0021,"BETA",04)');
  assert.is(brief(judged(lookupDecoy, nested, both)), 'not-exercised');
});

test('a tool is asked within what it offers', () => {
  const ask = (depth: ('top' | 'all' | 'path')[], subject = nested) =>
    lookupNested.asks(subject, { lookup: capability({ depth }) });
  const question = (depth: ('top' | 'all' | 'path')[], subject = nested) => {
    const asks = ask(depth, subject);
    return 'unsupported' in asks ? asks.unsupported : asks[0]!.question;
  };
  assert.equal(question(['top', 'all', 'path']), { operation: 'lookup', address: TARGET });
  const path = [{ tag: '00081140', item: 0 }];
  assert.equal(question(['top', 'path']), { operation: 'lookup', address: TARGET, path });
  assert.match(String(question(['top'])), /does not look into Items/);
  assert.equal(question(['top'], root), { operation: 'lookup', address: TARGET, path: [] });
  const number = { lookup: capability({ addressing: 'number' as const }) };
  assert.ok('unsupported' in lookupMoved.asks(root, number));
  assert.is(judged(lookupMoved, root, right(root), number).verdict, 'unsupported');
  assert.ok('unsupported' in lookupMoved.asks(root, {}));
  assert.ok('unsupported' in lookupMoved.asks(root, { lookup: capability({ reads: ['1.2.3'] }) }));
  assert.is(brief(judged(lookupMoved, root, right(root), { lookup: capability({ vrs: ['LO'] }) })), 'not-exercised');
});

test('text of several lines is not put to tools that cannot show it', () => {
  const address = a('ALPHA', '07');
  const subject = handMade({ elements: [plain(address, 'LT', 'one\ntwo')], target: { path: [], address } });
  assert.ok('unsupported' in lookupMoved.asks(subject, { lookup: capability({ singleLineText: true }) }));
  assert.not.ok('unsupported' in lookupMoved.asks(subject, { lookup: capability() }));
});

test('lookup.foreign-only fails what is made up', () => {
  assert.is(brief(judged(lookupForeignOnly, root, right(root))), 'pass');
  const judgement = but(lookupForeignOnly, root, 'foreign-only', found('Puma'));
  assert.is(brief(judgement), 'fail fabricated');
  assert.is(
    judgement.sentence,
    'answered with the value of (0021,"RIVAL",04) where no block belongs to the creator asked for',
  );
  assert.is(brief(but(lookupForeignOnly, root, 'foreign-only', found(''))), 'pass');
  assert.is(brief(but(lookupForeignOnly, root, 'foreign-only', troubled('refused'))), 'refused');
  assert.is(brief(but(lookupForeignOnly, root, 'canonical', found())), 'not-exercised');
  const refuses = (rendering: RenderingId): Observation =>
    rendering === 'canonical' ? found('2001') : troubled('refused');
  assert.is(brief(judged(lookupForeignOnly, root, refuses)), 'pass');
  const same = (rendering: RenderingId): Observation => (rendering === 'canonical' ? found('2001') : found('none'));
  assert.is(brief(judged(lookupForeignOnly, root, same)), 'pass');
});

test('lookup.implicit looks at both renderings, and at no other encoding', () => {
  const { elements } = root.case.instances[0]!;
  const { rival, target } = root.case;
  const subject = handMade({ elements, target, rival: rival.places[0]!.elements, encoding: IMPLICIT });
  assert.ok(lookupImplicit.applies(subject.case));
  assert.not.ok(lookupImplicit.applies(root.case));
  for (const { applies } of [lookupMoved, lookupDecoy, lookupForeignOnly, lookupNested])
    assert.not.ok(applies(subject.case));
  assert.is(brief(judged(lookupImplicit, subject, right(subject))), 'pass');
  assert.is(brief(but(lookupImplicit, subject, 'moved', found())), 'fail lost-value');
  assert.is(brief(but(lookupImplicit, subject, 'decoy', found('Puma'))), 'fail wrong-value');
});

test('what the Standard does not allow is lax, and broken data are not judged', () => {
  const { elements } = root.case.instances[0]!;
  const tolerated = handMade({ elements, target: root.case.target, validity: 'tolerated' });
  assert.is(brief(but(lookupMoved, tolerated, 'moved', found())), 'lax lost-value');
  assert.is(brief(but(lookupMoved, tolerated, 'moved', troubled('crash'))), 'crash');
  const malformed = handMade({ elements, target: root.case.target, validity: 'malformed' });
  for (const { applies } of [lookupMoved, lookupDecoy, lookupForeignOnly]) assert.not.ok(applies(malformed.case));
});

test('an Item that tempts makes a case of the root one of Items', () => {
  const { elements } = root.case.instances[0]!;
  const subject = handMade({ elements, target: root.case.target, features: ['redeclare'] });
  assert.ok(lookupNested.applies(subject.case));
  assert.not.ok(lookupMoved.applies(subject.case));
});

test.run();
