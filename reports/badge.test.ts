import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { badge } from './badge.ts';
import { HOSTILE, sampleCell, sampleResults } from './sample-results.ts';

const tools = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, toolkit: 'T', version: '1', build: '', capabilities: {} }));
const pass = (tool: string) => sampleCell(tool, 'read.values', 'pass', { pass: 1 });
const fail = (tool: string) => sampleCell(tool, 'read.vr', 'fail', { fail: 1 });

const said = (...given: Parameters<typeof sampleResults>): string => {
  const { schemaVersion, label, message, color, ...rest } = JSON.parse(badge(sampleResults(...given)));
  assert.equal([schemaVersion, label, rest], [1, 'blockshift', {}]);
  return `${message} (${color})`;
};

test('what a badge says', () => {
  assert.is(said({ tools: tools('a'), cells: [pass('a')] }), 'a: the one claim holds (blue)');
  assert.is(said({ tools: tools('a'), cells: [pass('a'), fail('a')] }), 'a: 1 of 2 claims fails (orange)');
  assert.is(said({ tools: tools('a', 'b'), cells: [pass('a'), pass('b')] }), 'no failure in 2 tools (blue)');
  assert.is(said({ tools: tools('a', 'b'), cells: [pass('a'), fail('b')] }), '1 of 2 tools fails (orange)');
  assert.is(said({ tools: [] }), 'no tool examined (lightgrey)');
  assert.is(said({ complete: false }), 'unfinished (lightgrey)');
  const broken = sampleCell('a', 'read.values', 'adapter-error', {}, { reason: 'why' });
  assert.is(said({ tools: tools('a'), cells: [broken] }), 'nothing could be judged (lightgrey)');
});

test('the name of a tool is short and harmless', () => {
  const text = said({ tools: tools(HOSTILE), cells: [pass(HOSTILE)] });
  assert.ok(text.length < 90);
  assert.not.match(text, /[\p{C}]/u);
});

test.run();
