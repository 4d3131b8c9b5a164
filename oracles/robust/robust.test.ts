import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MUTANTS, REFERENCES } from '../../adapters/reference/index.ts';
import type { RenderedCase } from '../../contract/case.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Property } from '../../contract/property.ts';
import { caseOf } from '../../generators/case-id.ts';
import { DAMAGE_KINDS, drawDamaged } from '../../generators/draw-damaged.ts';
import { renderCase } from '../../generators/render.ts';
import { PROPERTIES } from '../index.ts';
import { a, handMade, plain, sequence } from '../testing/hand-made.ts';
import { putTo } from '../testing/put-to.ts';
import { crashSign, isOutOfMemory } from './crash-sign.ts';
import { crashSignature } from './crash-signature.ts';
import { robustDefects } from './robust-defects.ts';
import { robustExitStatus } from './robust-exit-status.ts';
import { robustTruncated } from './robust-truncated.ts';

/** Every kind of damage once. */
const CASES = Array.from({ length: DAMAGE_KINDS }, (_, index) => renderCase(drawDamaged(20, index)));
const ROBUST: readonly Property[] = [robustDefects, robustTruncated, robustExitStatus];

const about = ({ case: subject }: RenderedCase): string => `${subject.id} ${JSON.stringify(subject.damage)}`;

test('correct tools are blamed for nothing, and pass each property', async () => {
  for (const adapter of REFERENCES) {
    const passed = new Set<string>();
    for await (const { property, subject, judgement } of putTo(adapter, ROBUST, CASES)) {
      const { verdict, sentence, observed } = judgement;
      const right = verdict === 'pass' || verdict === 'not-exercised' || verdict === 'refused';
      assert.ok(right, `${adapter.id} ${property.id} ${verdict} on ${about(subject)}: ${sentence} (${observed})`);
      if (verdict === 'pass') passed.add(property.id);
    }
    assert.is(passed.size, ROBUST.length, adapter.id);
  }
});

const MODEST = REFERENCES.find(({ id }) => id === 'reference-modest')!;

test('a listing without paths is not blamed for an element of an Item whose number the root has too', async () => {
  const cases = Array.from({ length: 30 }, (_, seed) => CASES.map((__, index) => drawDamaged(seed, index)))
    .flat()
    .filter(({ features }) => features.includes('defect:duplicate-creator'));
  assert.is(cases.length, 30);
  for await (const { judgement, subject } of putTo(MODEST, [robustDefects], cases.map(renderCase)))
    assert.is.not(judgement.verdict, 'lax', `${about(subject)}: ${judgement.sentence}`);
});

test('the listing of the undamaged file is not held against the blocks of the damaged one', async () => {
  // The duplicate takes the second element of ALPHA to another block; its number is then one of an Item, and BETA's.
  const { case: sound } = handMade({
    elements: [
      plain(a('ALPHA', '04'), 'CS', 'KUDU'),
      plain(a('ALPHA', '20'), 'CS', 'ORYX'),
      sequence({ tag: '00400260' }, [plain(a('BETA', '20'), 'CS', 'LYNX')]),
    ],
    target: { path: [], address: a('ALPHA', '04') },
  });
  const subject = caseOf({ ...sound, validity: 'tolerated', damage: { defects: ['duplicate-creator'] } });
  for await (const { judgement } of putTo(MODEST, [robustDefects], [renderCase(subject)]))
    assert.is(judgement.verdict, 'pass', judgement.sentence);
});

test('every fragile tool is caught by the property that is there for it, and by crashes of one signature', async () => {
  const fragile = MUTANTS.filter(({ adapter }) => adapter.id.startsWith('mutant-robust-'));
  assert.ok(fragile.length >= 8);
  for (const { adapter, caughtBy, mistake } of fragile) {
    const due = new Set(caughtBy);
    const signatures = new Set<string>();
    for await (const { property, subject, judgement } of putTo(adapter, ROBUST, CASES)) {
      const { verdict, sentence, ask, rendering, harm } = judgement;
      assert.is.not(verdict, 'adapter-error', `${adapter.id} on ${about(subject)}: ${sentence}`);
      if (!['fail', 'lax', 'crash', 'hang'].includes(verdict)) continue;
      due.delete(property.id);
      assert.is(rendering, 'damaged');
      assert.ok(ask, 'it says which question shows it');
      assert.is(harm === undefined, verdict === 'crash' || verdict === 'hang');
      if (verdict === 'crash') signatures.add(crashSignature(sentence));
      if (verdict === 'lax') assert.is(subject.case.validity, 'tolerated');
      if (verdict === 'fail') assert.is(subject.case.validity, 'malformed');
      if (subject.case.validity !== 'legal') assert.match(sentence, `${subject.case.validity} data`);
    }
    assert.equal([...due], [], `${adapter.id}: ${mistake}`);
    assert.ok(signatures.size <= 1, `${adapter.id}: ${[...signatures].join(', ')}`);
  }
});

test('no other property is asked about damaged data', () => {
  for (const subject of CASES)
    assert.equal(
      PROPERTIES.filter((property) => !ROBUST.includes(property) && property.applies(subject.case)).map(({ id }) => id),
      [],
    );
});

const run = { argv: ['tool'], exit: 1, signal: null, seconds: 0.1, stderrExcerpt: '' };

test('what a broken program says is a crash; an exception that a caller can catch is a refusal', () => {
  const refused = (stderrExcerpt: string): Observation => ({
    kind: 'refused',
    message: 'no',
    run: { ...run, stderrExcerpt },
  });
  for (const words of [
    "tool: a.cxx:5: void f(): Assertion `is.good()' failed.",
    "terminate called after throwing an instance of 'std::length_error'\n  what():  vector::_M_default_append",
    "\nthread 'main' panicked at src/main.rs:3:5:\nindex out of bounds",
    "thread 'main' (4242) panicked at src/main.rs:3:5:\nindex out of bounds",
    'panic: runtime error: slice bounds out of range [:9] with capacity 4\n\ngoroutine 1 [running]:',
    '==1==ERROR: AddressSanitizer: SEGV on unknown address',
    'Fatal Python error: Segmentation fault',
    'memory allocation of 4294967280 bytes failed\nstack backtrace:',
  ])
    assert.ok(crashSign(refused(words)), words);
  for (const words of [
    'Traceback (most recent call last):\n  File "x.py", line 3\nstruct.error: unpack requires a buffer of 2 bytes',
    'Exception in thread "main" java.io.EOFException',
    'E: dcmdump: I/O suspension or premature end of stream: reading file: damaged.dcm',
    'RangeError: Offset is outside the bounds of the DataView',
  ])
    assert.is(crashSign(refused(words)), undefined, words);
  assert.is(crashSign({ kind: 'crash', message: 'ended by SIGSEGV', run }), 'ended by SIGSEGV');
});

test('who ran out of memory has crashed for want of it, which its signature leaves out', () => {
  for (const words of ['fatal error: runtime: out of memory', 'memory allocation of 4294967280 bytes failed'])
    assert.ok(isOutOfMemory(words), words);
  assert.not.ok(isOutOfMemory('panic: index out of range'));
  const said = (fell: string): string =>
    `${fell} when asked to read a damaged file: fatal error: runtime: out of memory`;
  assert.is(crashSignature(said('crashed for want of memory')), crashSignature(said('crashed')));
});

test('one crash has one signature, whatever the file, the operation and the release', () => {
  const same = [
    "crashed when asked to read a damaged file: ended by SIGABRT: gdcmdump: ./a/b.cxx:591: f(): Assertion `is.good()' failed.",
    "crashed when asked to erase a damaged file: ended by SIGABRT: gdcmraw: ./a/b.cxx:612: f(): Assertion `is.good()' failed.",
  ];
  assert.is(new Set(same.map(crashSignature)).size, 1);
  const others = [
    'ended by SIGSEGV',
    'ended by SIGABRT',
    "ended by SIGABRT: Assertion `len == 8' failed.",
    "exit status 101: thread 'main' panicked at src/a.rs:3:5:",
    "exit status 101: thread 'main' panicked at src/b.rs:3:5:",
    "terminate called after throwing an instance of 'std::bad_alloc'",
  ];
  assert.is(new Set([...others, ...same].map(crashSignature)).size, others.length + 1);
});

test.run();
