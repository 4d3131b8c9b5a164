import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { knownText } from './known-text.ts';

test('says what the bytes say, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 80 }), { maxLength: 30 }), fc.nat(3), (values, start) => {
      for (const bytes of [...values, ...values]) {
        const from = Math.min(start, bytes.length);
        assert.is(knownText(bytes, from, bytes.length), Buffer.from(bytes.subarray(from)).toString('latin1'));
      }
    }),
  );
});

test('more texts than are kept do not disturb each other', () => {
  const texts = Array.from({ length: 2000 }, (_, i) => `CREATOR ${i}`);
  for (const text of [...texts, ...texts.reverse()])
    assert.is(knownText(Buffer.from(`  ${text} `), 2, text.length + 2), text);
});

test.run();
