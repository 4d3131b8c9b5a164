import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Adapter } from '../contract/adapter.ts';
import { type SeenTools, toolsPage } from './tools-page.ts';

const QUIRKS = [
  'Old (1.0).',
  'New (2.0, Debian).',
  'Both (1.0, 2.0); more (1.0).',
  'Of a part (plugin 7.5).',
  'Plain.',
];
const adapter = (id: string, more: Partial<Adapter> = {}): Adapter =>
  ({ id, toolkit: 'Kit', install: 'Do it yourself', quirks: QUIRKS, ...more }) as Adapter;
const of = (version: string): SeenTools[string] => ({ version, build: '', capabilities: {} });

/** What the page says under a tool, without what comes before what is worth knowing. */
function worthKnowing(page: string, id: string): string {
  const [, section = ''] = page.split(`### ${id}\n`);
  return section
    .split(/\n#/)[0]!
    .replace(/^[\s\S]*?(?=Worth knowing:|Seen in other)/, '')
    .trim();
}

test('what was seen of other releases stands apart, by the versions in parentheses', () => {
  const page = toolsPage([adapter('k-1'), adapter('k-2')], { 'k-1': of('1.0'), 'k-2': of('2.0') });
  assert.is(
    worthKnowing(page, 'k-1'),
    'Worth knowing:\n\n- Old (1.0).\n- Both (1.0, 2.0); more (1.0).\n- Of a part (plugin 7.5).\n- Plain.\n\nSeen in other releases:\n\n- New (2.0, Debian).',
  );
  assert.is(worthKnowing(page, 'k-2').split('Seen in other releases:\n\n')[1], '- Old (1.0).');
});

test('a tool that was not seen, or whose quirks name no release that was, has them together', () => {
  const page = toolsPage([adapter('k-1'), adapter('k-3')], { 'k-1': of('MIR3') });
  for (const id of ['k-1', 'k-3']) assert.not.match(worthKnowing(page, id), 'Seen in other releases');
});

test('where all was seen in other releases, that alone is said', () => {
  const page = toolsPage([adapter('k-1'), adapter('k-2', { quirks: ['Old (1.0).'] })], {
    'k-1': of('1.0'),
    'k-2': of('2.0'),
  });
  assert.is(worthKnowing(page, 'k-2'), 'Seen in other releases:\n\n- Old (1.0).');
});

test('of a driver in Go and what is built with it, both are named', () => {
  const go = { via: 'go', name: 'g', source: 'driver', programs: ['x.org/p'] } as const;
  const page = toolsPage([adapter('g', { package: go }), adapter('r', { package: { ...go, programs: [] } })], {});
  assert.match(page, '`tools:install` fetches a driver in Go, `driver`, and `x.org/p`.');
  assert.match(page, '`tools:install` fetches a driver in Go, `driver`.');
});

test.run();
