import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Case } from '../contract/case.ts';
import { classText, EDITIONS, LEGAL_DEFECTS } from '../contract/editions.ts';
import { readFile } from '../dicom/read/read-file.ts';
import { caseOf } from './case-id.ts';
import { MUTATIONS } from './damage/mutations.ts';
import { DEFECTS } from './defects/index.ts';
import { drawCases } from './draw.ts';
import { DAMAGED, drawDamaged, drawWithDamaged, validityOf } from './draw-damaged.ts';
import { renderCase } from './render.ts';
import { smallerCases } from './shrink-case.ts';

const KINDS = DEFECTS.length + MUTATIONS.length + 4;
const CASES = Array.from({ length: KINDS }, (_, index) => drawDamaged(5, index));
const damagedBytes = (subject: Case): Uint8Array => renderCase(subject).rendering('damaged').files[0]!.bytes;

test('every kind of damage is drawn once in a round, and says what it is', () => {
  const named = CASES.flatMap(({ features }) => features.filter((one) => /^(defect|mutation|cut):/.test(one))).sort();
  const expected = [
    ...DEFECTS.map(({ name }) => `defect:${name}`),
    ...MUTATIONS.map(({ name }) => `mutation:${name}`),
    ...['preamble', 'meta', 'data-set', 'data-set'].map((cut) => `cut:${cut}`),
  ].sort();
  assert.equal(named, expected);
  assert.ok(CASES.every(({ features }) => features.includes(DAMAGED)));
});

test('the cases without damage are those of the plain draw, and more cases begin like fewer', () => {
  const mixed = drawWithDamaged({ seed: 9, cases: 24 });
  assert.equal(
    mixed.filter(({ damage }) => damage === undefined),
    drawCases({ seed: 9, cases: 21 }),
  );
  assert.is(mixed.filter(({ damage }) => damage !== undefined).length, 3);
  assert.equal(drawWithDamaged({ seed: 9, cases: 9 }), mixed.slice(0, 9));
});

test('damage changes the bytes of one rendering, in the same way each time, and no other rendering', () => {
  for (const subject of CASES) {
    const canonical = Buffer.from(renderCase(subject).rendering('canonical').files[0]!.bytes);
    const whole = caseOf({ ...subject, damage: undefined as never });
    assert.is(Buffer.from(damagedBytes(subject)).equals(Buffer.from(damagedBytes(subject))), true);
    assert.is.not(whole.id, subject.id, 'the id is of the damage too');
    assert.is(canonical.equals(Buffer.from(damagedBytes(subject))), false, JSON.stringify(subject.damage));
  }
});

test('a case with damage survives JSON, id and bytes', () => {
  for (const subject of CASES) {
    const again = JSON.parse(JSON.stringify(subject)) as Case;
    assert.is(caseOf(again).id, subject.id);
    assert.ok(Buffer.from(damagedBytes(again)).equals(Buffer.from(damagedBytes(subject))));
  }
});

test('a case is as bad as the worst of what is wrong with it', () => {
  assert.is(validityOf({ defects: ['full-group'] }), 'legal');
  assert.is(validityOf({ defects: ['orphan', 'full-group'] }), 'tolerated');
  assert.is(validityOf({ defects: ['orphan', 'cut-in-value'] }), 'malformed');
  assert.is(validityOf({ keep: 3 }), 'malformed');
  assert.is(validityOf({ bytes: 1, seed: 1 }), 'malformed');
  for (const subject of CASES) {
    const inherited = subject.features.includes('parent-only') && validityOf(subject.damage!) === 'legal';
    assert.is(subject.validity, inherited ? 'tolerated' : validityOf(subject.damage!));
  }
});

test('what judgements say of classes and editions is what the defects say', () => {
  assert.equal(
    DEFECTS.filter(({ validity }) => validity === 'legal')
      .map(({ name }) => name)
      .sort(),
    LEGAL_DEFECTS,
  );
  for (const { name, editions, validity } of DEFECTS) {
    assert.is(EDITIONS[name], editions, name);
    const subject = CASES.find(({ features }) => features.includes(`defect:${name}`))!;
    if (validity !== 'legal') assert.match(classText(subject), `${validity} data (${name}`);
    if (validity === 'tolerated') assert.match(classText(subject), editions ?? '2025a');
  }
});

test('our reader survives what is drawn, and finds a cut file incomplete or not to be DICOM', () => {
  for (const subject of CASES) {
    const { complete, deviations } = readFile(damagedBytes(subject));
    if (subject.features.some((one) => one === 'cut:preamble' || one === 'cut:meta' || one === 'defect:cut-in-value'))
      assert.ok(!complete || deviations.length > 0, JSON.stringify(subject.damage));
  }
});

test('smaller cases keep the damage, its class and its name', () => {
  for (const subject of CASES.slice(0, 12)) {
    let seen = 0;
    for (const smaller of smallerCases(subject)) {
      assert.is(smaller.validity, subject.validity);
      assert.equal(Object.keys(smaller.damage!), Object.keys(subject.damage!));
      if (!('keep' in smaller.damage!)) assert.equal(smaller.damage, subject.damage);
      assert.ok(damagedBytes(smaller).length > 0 || 'keep' in smaller.damage!);
      if (++seen > 6) break;
    }
    assert.ok(seen > 0, JSON.stringify(subject.damage));
  }
});

test.run();
