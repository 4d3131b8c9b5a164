import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Harm, Verdict } from '../contract/judgement.ts';
import { CONTROL_SET } from '../corpus/control-set.ts';
import { caseOf } from '../generators/case-id.ts';
import { bucketsOf } from './buckets.ts';
import { countCells } from './count-cells.ts';
import type { JudgementRecord } from './record.ts';

const record = (family: string, verdict: Verdict, harm?: Harm, features: string[] = []): JudgementRecord => ({
  property: 'read.values',
  case: caseOf({ ...CONTROL_SET[0]!, family, features }),
  judgement: { verdict, ...(harm ? { harm } : {}), sentence: `${verdict} happened` },
});

test('failures of one harm and family are one bucket, the worst verdict and then the simplest case first', () => {
  const long = record('a', 'fail', 'residue', ['a-long-feature']);
  const short = record('a', 'fail', 'residue', ['b']);
  const lax = record('a', 'lax', 'residue');
  const [bucket, ...rest] = bucketsOf('tool', [lax, long, short, record('a', 'pass')]);
  assert.is(rest.length, 0);
  assert.equal(bucket!.records, [short, long, lax]);
  assert.match(bucket!.id, /^f-[0-9a-f]{8}$/);
});

test('an id depends on tool, property, harm and family, and on nothing else', () => {
  const idOf = (tool: string, one: JudgementRecord): string => bucketsOf(tool, [one])[0]!.id;
  const id = idOf('tool', record('a', 'fail', 'residue'));
  assert.is(idOf('tool', record('a', 'lax', 'residue', ['other'])), id);
  assert.is.not(idOf('other', record('a', 'fail', 'residue')), id);
  assert.is.not(idOf('tool', record('b', 'fail', 'residue')), id);
  assert.is.not(idOf('tool', record('a', 'fail', 'leak')), id);
  assert.is.not(idOf('tool', record('a', 'crash')), id);
});

test('a cell shows five buckets: crashes first, then failures by number, then what is lax', () => {
  const many = ['b', 'c', 'c', 'd', 'e', 'f', 'g'].map((family, i) => record(family, 'fail', 'leak', [String(i)]));
  const all = [record('a', 'lax', 'leak'), ...many, record('h', 'crash')];
  const families = bucketsOf('tool', all).map(({ family }) => family);
  assert.is(families.length, 5);
  assert.equal(families.slice(0, 2), ['h', 'c']);
  assert.not(families.includes('a'));
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
    findings: ['f-1'],
  });
  assert.is(empty!.verdict, 'not-run');
  assert.is(empty!.reason, 'no case of this run applies');
});

test.run();
