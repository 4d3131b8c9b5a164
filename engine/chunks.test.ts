import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { chunksTogether } from './chunks.ts';

test('few chunks are put together, and no job has a group more than another while one has none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 65 }), (chunks, jobs) => {
      const together = chunksTogether(chunks, jobs);
      assert.ok(Number.isInteger(together) && together >= 1 && together <= 5);
      const rounds = Math.ceil(Math.ceil(chunks / together) / jobs);
      assert.is(rounds, Math.ceil(chunks / (jobs * 5)), 'as few rounds as with the largest groups');
    }),
  );
  assert.is(chunksTogether(4, 3), 2);
  assert.is(chunksTogether(17, 3), 3);
});

test.run();
