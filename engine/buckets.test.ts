import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Harm, Verdict } from '../contract/judgement.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { bucketsOf } from './buckets.ts';
import { countCells } from './count-cells.ts';
import { infoOf, type JudgementRecord } from './record.ts';

const record = (family: string, verdict: Verdict, harm?: Harm, features: string[] = []): JudgementRecord => ({
  property: 'read.values',
  case: infoOf(caseOf({ ...CONTROL_SET[0]!, family, features })),
  judgement: { verdict, ...(harm ? { harm } : {}), sentence: `${verdict} happened` },
});

test('failures of one harm are one bucket whatever the family, the worst verdict and then the simplest case first', () => {
  const long = record('a', 'fail', 'residue', ['a-long-feature']);
  const short = record('b', 'fail', 'residue', ['b']);
  const lax = record('a', 'lax', 'residue');
  const [bucket, ...rest] = bucketsOf('tool', [lax, long, short, record('a', 'pass')]);
  assert.is(rest.length, 0);
  assert.equal(bucket!.records, [short, long, lax]);
  assert.match(bucket!.id, /^f-[0-9a-f]{8}$/);
});

test('an id depends on tool, property, harm and what is converted or broken, and on nothing that chance decides', () => {
  const idOf = (tool: string, one: JudgementRecord): string => bucketsOf(tool, [one])[0]!.id;
  const id = idOf('tool', record('a', 'fail', 'residue'));
  assert.is(idOf('tool', record('a', 'lax', 'residue', ['other'])), id);
  assert.is(idOf('tool', record('b', 'fail', 'residue')), id);
  const different = [
    idOf('other', record('a', 'fail', 'residue')),
    idOf('tool', record('convert-b', 'fail', 'residue')),
    idOf('tool', record('a', 'fail', 'residue', ['defect:orphan'])),
    idOf('tool', record('a', 'fail', 'leak')),
    idOf('tool', record('a', 'crash')),
  ];
  assert.is(new Set([id, ...different]).size, 6);
});

test('one crash is one bucket, whatever was asked when it happened; another signature is another', () => {
  const crash = (property: string, words: string): JudgementRecord => ({
    ...record('a', 'crash'),
    property,
    judgement: { verdict: 'crash', sentence: `crashed: ended by SIGABRT: ${words}` },
  });
  const all = [
    crash('read.values', 'one.c:1: Assertion `a` failed'),
    crash('read.vr', 'one.c:1: Assertion `a` failed'),
    crash('read.vr', 'two.c:2: Assertion `b` failed'),
  ];
  const buckets = bucketsOf('tool', all);
  assert.equal(
    buckets.map(({ property, records }) => [property, records]),
    [
      ['read.values', all.slice(0, 2)],
      ['read.vr', all.slice(2)],
    ],
  );
  assert.is(bucketsOf('tool', all.slice(1, 2))[0]!.id, buckets[0]!.id);
});

test('hangs in answer to one kind of question are one bucket', () => {
  const hang = (property: string): JudgementRecord => ({ ...record('a', 'hang'), property });
  const all = [hang('transcode.values'), hang('transcode.vr'), hang('deid.nested')];
  assert.equal(
    bucketsOf('tool', all).map(({ property, records }) => [property, records.length]),
    [
      ['transcode.values', 2],
      ['deid.nested', 1],
    ],
  );
});

test('a cell shows five buckets: crashes first, then failures by name, then what is lax', () => {
  const many = ['b', 'g', 'g', 'd', 'e', 'f', 'c'].map((letter, i) =>
    record(`convert-${letter}`, 'fail', 'leak', [String(i)]),
  );
  const all = [record('convert-a', 'lax', 'leak'), ...many, record('h', 'crash')];
  assert.equal(
    bucketsOf('tool', all).map(({ kind }) => kind.at(-1)),
    ['h', 'b', 'c', 'd', 'e'],
  );
  assert.is(bucketsOf('tool', all, 99).length, 8);
});

test('cells count verdicts, harms, families and features, and say why where nobody can see it', () => {
  const records = [
    record('a', 'pass', undefined, ['x']),
    record('a', 'fail', 'leak', ['x', 'y']),
    record('b', 'refused'),
  ];
  const [cell, empty] = countCells('tool', ['read.values', 'read.vr'], records, new Map([['read.values', ['f-1']]]));
  assert.equal(cell, {
    tool: 'tool',
    property: 'read.values',
    verdict: 'fail',
    counts: { fail: 1, pass: 1, refused: 1 },
    harms: { leak: 1 },
    features: { a: { fail: 1, pass: 1 }, b: { refused: 1 }, x: { fail: 1, pass: 1 }, y: { fail: 1 } },
    failing: { a: { leak: 1 } },
    findings: ['f-1'],
  });
  assert.is(empty!.verdict, 'not-run');
  assert.is(empty!.reason, 'no case of this run applies');
});

test.run();
