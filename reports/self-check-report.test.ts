import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { MutantResult } from '../engine/check-mutant.ts';
import type { ReferenceResult } from '../engine/check-reference.ts';
import { concludeSelfCheck } from '../engine/self-check.ts';
import { drawCase } from '../generators/draw.ts';
import { privateCount } from '../generators/private-count.ts';
import { minimalCaseText } from './minimal-case.ts';
import { selfCheckPage } from './self-check-page.ts';
import { medianElements, selfCheckReport } from './self-check-report.ts';

const minimal = drawCase(42, 2);
const caught: MutantResult = {
  id: 'mutant-reads-tea-leaves',
  mistake: 'Guesses a|b.',
  expected: ['read.values'],
  noticed: ['read.values'],
  first: {
    ...{ property: 'read.values', verdict: 'fail', harm: 'lost-value', sentence: 'lost 1 of 2 values' },
    ...{ cases: 12, seconds: 1.25, confirmed: 'alone', minimal },
  },
};
const missed: MutantResult = { id: 'mutant-hides', mistake: 'Hides.', expected: ['read.vr'], noticed: [] };
const right: ReferenceResult = {
  ...{ id: 'reference', cases: 20, judgements: 300, blamed: [] },
  passes: { 'read.values': 20, 'read.vr': 18 },
};
const properties = [{ id: 'read.values' }, { id: 'read.vr' }];

test('a sound suite: a line for each mistake, in 80 columns', () => {
  const result = concludeSelfCheck(properties.slice(0, 1), [caught], [right, right], true);
  assert.equal(result.faults, []);
  const text = selfCheckReport(result);
  assert.match(text, /^reads-tea-leaves +read\.values +12 +1\.3 +\d+$/m);
  assert.match(text, 'reference: 40 cases, 600 judgements, blamed by none');
  assert.match(text, 'The suite is sound: 1 mistake noticed, no correct implementation blamed.');
  assert.ok(text.split('\n').every((line) => line.length <= 80));
});

test('what is wrong is said', () => {
  const blamed = [{ property: 'read.vr', verdict: 'fail', sentence: 'gave another VR', case: 'abc' } as const];
  const { faults, ...rest } = concludeSelfCheck(properties, [missed], [{ ...right, blamed }], true);
  assert.equal(faults, [
    'read.vr gives fail to reference, which is correct: gave another VR (case abc)',
    'read.vr does not notice mutant-hides: Hides.',
    'read.values is failed by no mutant',
    'read.vr is failed by no mutant',
  ]);
  const text = selfCheckReport({ ...rest, faults });
  assert.match(text, /^hides +NOBODY/m);
  assert.match(text, 'The suite is not sound: 4 faults.');
});

test('a mistake that takes longer than a minute is a fault, and one part of many says nothing of the whole', () => {
  const slow = { ...caught, first: { ...caught.first!, seconds: 61 } };
  const { faults } = concludeSelfCheck(properties, [slow], [], false);
  assert.equal(faults, ['read.values takes 61 s to notice mutant-reads-tea-leaves: Guesses a|b.']);
});

test('the smallest case is told with its private data and their owners', () => {
  const text = minimalCaseText(caught);
  assert.match(text, 'reads-tea-leaves: Guesses a|b.');
  assert.match(text, 'read.values, lost-value: lost 1 of 2 values');
  assert.match(text, `${privateCount(minimal)} private element`);
  assert.match(text, `owner "${minimal.target.address.creator}"`);
  assert.match(text, `owner "${minimal.rival.creator}"`);
  assert.not.match(text, 'Modality');
});

test('of a mistake that shows only after other questions the case is told at which it did, and how many came before', () => {
  const { minimal: _, ...first } = caught.first!;
  const text = minimalCaseText({ ...caught, first: { ...first, confirmed: 'in order', last: minimal } });
  assert.match(text, 'It shows only after the questions of 11 other cases, at this one:');
  assert.match(text, `case ${minimal.id}; --out FILE writes all of it`);
  assert.match(text, `${privateCount(minimal)} private element`);
  assert.match(text, `owner "${minimal.target.address.creator}"`);
  assert.ok(
    text
      .split('\n')
      .slice(0, 6)
      .every((line) => line.length <= 80),
  );
});

test('the page has a row for each mutant and each property', () => {
  const page = selfCheckPage(concludeSelfCheck(properties, [caught, missed], [right], true));
  assert.match(page, '| reads-tea-leaves | Guesses a\\|b. | read.values | lost-value | 12 |');
  assert.match(page, /^\| hides \| Hides\. \| \*\*not read\.vr\*\* \|/m);
  assert.match(page, '| read.values | 1 | 20 |');
});

test('every property that has to notice is listed: what noticed first, what did too, and what did not', () => {
  const expected = ['read.vr', 'read.values', 'read.scope', 'read.names'];
  const many = { ...caught, expected, noticed: ['read.vr', 'read.values', 'read.scope'] };
  const result = concludeSelfCheck(properties, [many, caught], [right], false);
  const lines = selfCheckReport(result).split('\n');
  const from = lines.findIndex((line) => line.startsWith('reads-tea-leaves'));
  assert.match(lines[from]!, /^reads-tea-leaves +read\.values +12 /);
  assert.equal(
    lines.slice(from + 1, from + 4).map((line) => line.trim()),
    ['read.vr', 'read.scope', 'NOT read.names'],
  );
  assert.is(lines[from + 1]!.indexOf('read.vr'), lines[from]!.indexOf('read.values'), 'in the same column');
  assert.match(lines[from + 4]!, /^reads-tea-leaves +read\.values/);
  assert.ok(lines.every((line) => line.length <= 80));
  assert.match(
    selfCheckPage(result),
    '| reads-tea-leaves | Guesses a\\|b. | read.values, read.vr, read.scope, **not read.names** | lost-value | 12 |',
  );
  // As it comes from the file that `selfcheck --out` writes.
  assert.is(selfCheckPage(JSON.parse(JSON.stringify(result))), selfCheckPage(result));
});

test('the middle of an even number is the lower of two', () => {
  assert.is(medianElements([caught, missed]), privateCount(minimal));
  assert.is(medianElements([missed]), undefined);
});

test.run();
