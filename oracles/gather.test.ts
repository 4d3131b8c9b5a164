import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Observation } from '../contract/observation.ts';
import { askAbout } from './ask-about.ts';
import { gather } from './gather.ts';
import { a, answered, troubled } from './testing/hand-made.ts';

const asks = [askAbout('canonical', { operation: 'read' }), askAbout('moved', { operation: 'read' })];
const good = answered({ operation: 'read', elements: [] });

function outcome(canonical?: Observation, moved?: Observation, mayRefuse: 'moved'[] = []): string {
  const got = new Map<string, Observation>();
  if (canonical) got.set(asks[0]!.id, canonical);
  if (moved) got.set(asks[1]!.id, moved);
  const result = gather(asks, got, 'read', mayRefuse);
  if ('judgement' in result) return `${result.judgement.verdict} ${result.judgement.rendering}`;
  return result.answer('moved') ? 'answers' : 'refused there';
}

test('answers are handed on', () => assert.is(outcome(good, good), 'answers'));

test('what is no answer takes the place of a judgement, the worst first', () => {
  assert.is(outcome(troubled('crash'), good), 'crash canonical');
  assert.is(outcome(troubled('refused'), troubled('crash')), 'crash moved');
  assert.is(outcome(troubled('hang'), troubled('garbled')), 'hang canonical');
  assert.is(outcome(good, troubled('garbled')), 'adapter-error moved');
  assert.is(outcome(troubled('refused'), good), 'refused canonical');
  assert.is(outcome(good, troubled('refused')), 'refused moved');
  assert.is(outcome(good, undefined), 'not-run moved');
  const unsupported = { kind: 'unsupported' as const, reason: 'no', run: troubled('crash').run };
  assert.is(outcome(unsupported, good), 'unsupported canonical');
  assert.is(outcome(good, answered({ operation: 'lookup', found: [] })), 'adapter-error moved');
});

test('a refusal may be an answer', () => {
  assert.is(outcome(good, troubled('refused'), ['moved']), 'refused there');
  assert.is(outcome(troubled('refused'), good, ['moved']), 'refused canonical');
});

test('the same question has the same id, and another one another', () => {
  const address = a('ALPHA', '04');
  const questions = [
    askAbout('canonical', { operation: 'lookup', address }),
    askAbout('canonical', { operation: 'lookup', address, path: [] }),
    askAbout('canonical', { operation: 'lookup', address, path: [{ tag: '00081140', item: 0 }] }),
    askAbout('canonical', { operation: 'erase', address }),
    askAbout('moved', { operation: 'lookup', address }),
    askAbout('canonical', { operation: 'lookup', address: a('alpha', '04') }),
    askAbout('canonical', { operation: 'lookupByTag', tag: '00211004' }),
    askAbout('canonical', { operation: 'eraseByTag', tag: '00211004' }),
    askAbout('canonical', { operation: 'transcode', transferSyntax: '1.2' }),
    askAbout('canonical', { operation: 'convert' }),
  ];
  assert.is(new Set(questions.map(({ id }) => id)).size, questions.length);
  assert.is(askAbout('canonical', { operation: 'lookup', address }).id, questions[0]!.id);
});

test.run();
