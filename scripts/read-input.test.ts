import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readInput } from './read-input.ts';
import { UsageError } from './usage-error.ts';

const refusal = (path: string): string => {
  try {
    readInput(path);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'read';
};

test('a regular file is read', () => {
  assert.ok(readInput(import.meta.filename).length > 0);
});

test('what has no end, and what is no file, is refused at once', () => {
  assert.match(refusal('/dev/zero'), 'not a regular file');
  assert.match(refusal(import.meta.dirname), 'is a folder');
  assert.match(refusal(`${import.meta.filename}.none`), 'no such file');
});

test.run();
