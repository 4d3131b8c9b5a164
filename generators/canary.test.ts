import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeContent } from '../dicom/read/decode-content.ts';
import { type VR, VRS } from '../dicom/vr.ts';
import { encodeContent } from '../dicom/write/encode-content.ts';
import { canaries, WITNESS_VRS } from './canary.ts';

const vr = fc.constantFrom(...VRS.filter((each) => each !== 'SQ'));
const requests = fc.array(fc.record({ vr, count: fc.integer({ min: 1, max: 6 }) }), { maxLength: 60 });

/** Forms by which a tool's output might be compared: without padding, letter case, or the form of a number. */
const normal = (value: string | number): string =>
  /^[\d.]+$/.test(String(value)) && Number.isFinite(Number(value))
    ? String(Number(value))
    : String(value).trim().toLowerCase();

test('no two values of one source are the same', () => {
  fc.assert(
    fc.property(requests, (wanted) => {
      const mint = canaries();
      const few: ReadonlySet<VR> = new Set<VR>(['AS']);
      const values = wanted
        .filter((each) => !few.has(each.vr))
        .flatMap((each) => {
          const content = mint(each.vr, each.count);
          return 'values' in content ? content.values.map(normal) : 'base64' in content ? [content.base64] : [];
        });
      assert.is(new Set(values).size, values.length);
    }),
  );
});

test('the same calls give the same values', () => {
  const [a, b] = [canaries(), canaries()];
  for (const each of VRS) if (each !== 'SQ') assert.equal(a(each, 3), b(each, 3));
});

test('every value survives writing and reading under its VR', () => {
  for (const each of VRS) {
    if (each === 'SQ') continue;
    const mint = canaries();
    for (let i = 0; i < 500; i++) {
      const content = mint(each);
      assert.equal(decodeContent(each, encodeContent(each, content)), content, each);
    }
  }
});

test('texts keep the rules of their VRs and of plain printing', () => {
  const rules: Partial<Record<VR, RegExp>> = {
    AE: /^[A-Z]{1,16}$/,
    CS: /^[A-Z]{1,16}$/,
    SH: /^[A-Za-z]{1,16}$/,
    LO: /^[A-Za-z]{1,64}$/,
    PN: /^[A-Za-z]{1,64}$/,
    DS: /^[1-9]\d{3,15}$/,
    IS: /^[1-9]\d{3,11}$/,
    UI: /^2\.25\.[1-9]\d{1,57}$/,
    DA: /^19\d\d(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])$/,
    TM: /^1\d[0-5]\d[0-5]\d$/,
    DT: /^19\d\d(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])1\d[0-5]\d[0-5]\d$/,
    AS: /^\d{3}[DWMY]$/,
  };
  for (const [each, rule] of Object.entries(rules) as [VR, RegExp][]) {
    const mint = canaries();
    for (let i = 0; i < 8000; i++) {
      const content = mint(each);
      if (!('values' in content) || !rule.test(String(content.values[0]))) assert.unreachable(`${each} ${i}`);
    }
  }
});

test('witnesses are texts and numbers', () => {
  for (const each of WITNESS_VRS) assert.ok('values' in canaries()(each), each);
  for (const each of ['OB', 'OW', 'UN', 'SQ', 'AT', 'AS'] as const) assert.not.ok(WITNESS_VRS.has(each), each);
});

test('a Sequence has no value, and canaries end before a number overflows', () => {
  assert.throws(() => canaries()('SQ'), RangeError);
  assert.throws(() => canaries()('SS', 31_000), RangeError);
});

test.run();
