import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { csa2 } from './csa2.ts';

/** Reads the format back, after the description in nibabel's documentation of Siemens CSA headers. */
function parsed(
  bytes: Uint8Array,
): { readonly name: string; readonly vr: string; readonly vm: number; readonly items: string[] }[] {
  const data = Buffer.from(bytes);
  const text = (start: number, length: number): string =>
    data.toString('latin1', start, start + length).replace(/\0[\s\S]*$/, '');
  assert.is(text(0, 4), 'SV10');
  assert.is(data.readInt32LE(12), 77);
  let at = 16;
  const tags = Array.from({ length: data.readInt32LE(8) }, () => {
    const [name, vm, vr, count] = [
      text(at, 64),
      data.readInt32LE(at + 64),
      text(at + 68, 4),
      data.readInt32LE(at + 76),
    ];
    assert.is(data.readInt32LE(at + 80), 77);
    at += 84;
    const items = Array.from({ length: count }, () => {
      const length = data.readInt32LE(at + 4);
      const value = text(at + 16, length);
      at += 16 + Math.ceil(length / 4) * 4;
      return value;
    });
    return { name, vm, vr, items };
  });
  assert.is(at + 4, data.length);
  return tags;
}

test('entries come back as they went in, filled up to six items', () => {
  const tags = parsed(
    csa2([
      { name: 'B_value', vr: 'IS', values: ['1000'] },
      { name: 'DiffusionGradientDirection', vr: 'FD', values: ['0.6', '0.8', '0'] },
      { name: 'Empty', vr: 'LO', values: [] },
    ]),
  );
  assert.equal(tags, [
    { name: 'B_value', vr: 'IS', vm: 1, items: ['1000', '', '', '', '', ''] },
    { name: 'DiffusionGradientDirection', vr: 'FD', vm: 3, items: ['0.6', '0.8', '0', '', '', ''] },
    { name: 'Empty', vr: 'LO', vm: 0, items: ['', '', '', '', '', ''] },
  ]);
});

test('more than six values keep them all', () => {
  const values = Array.from({ length: 9 }, (_, i) => `${i}.5`);
  assert.equal(parsed(csa2([{ name: 'MosaicRefAcqTimes', vr: 'FD', values }]))[0]!.items, values);
});

test('the length is even, as OB requires', () => {
  for (const value of ['', '1', '12', '123']) assert.is(csa2([{ name: 'A', vr: 'IS', values: [value] }]).length % 2, 0);
});

test.run();
