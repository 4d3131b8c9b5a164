import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decimal } from './decimal.ts';

test('spellings of one number are one', () => {
  const same = [
    ['0.50', '.5', '5e-1', '+0.5', ' .5 ', '0000.5000'],
    ['1000', '1e3', '1E+3', '1000.', '+1000.0', '10e2'],
    ['0', '-0', '0.000', '0e5', '.0', '+0'],
    ['-1.5', '-15e-1', '-01.50'],
  ];
  for (const spellings of same) assert.is(new Set(spellings.map(decimal)).size, 1, spellings.join(' '));
  assert.is(new Set(same.map(([first]) => decimal(first ?? ''))).size, same.length);
});

test('numbers that a double cannot tell apart are two', () => {
  assert.is.not(decimal('9007199254740993'), decimal('9007199254740992'));
  assert.is(Number('9007199254740993'), Number('9007199254740992'));
});

test('what is no number is none', () => {
  for (const text of ['', ' ', '.', 'e5', '1.2.3', '1 2', '0x10', 'NaN', '1e', '--1'])
    assert.is(decimal(text), undefined, text);
});

test('any finite number printed by a computer equals itself printed otherwise', () => {
  const finite = fc.double({ noDefaultInfinity: true, noNaN: true });
  fc.assert(
    fc.property(finite, (number) => decimal(String(number)) === decimal(number.toExponential())),
    { seed: 1 },
  );
});

test.run();
