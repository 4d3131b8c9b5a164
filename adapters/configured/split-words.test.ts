import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { splitWords } from './split-words.ts';

test('words are cut as a shell cuts them, and nothing is expanded', () => {
  assert.equal(splitWords('python3 my.py'), ['python3', 'my.py']);
  assert.equal(splitWords(`  a 'b c'"d \\"e" f\\ g '' $HOME *`), ['a', `b cd "e`, 'f g', '', '$HOME', '*']);
  assert.equal(splitWords(''), []);
});

test('a quote that is not closed is told', () => {
  for (const line of [`a 'b`, 'a "b', 'a\\']) assert.is(splitWords(line), undefined);
});

test.run();
