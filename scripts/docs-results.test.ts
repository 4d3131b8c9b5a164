import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../engine/sha256.ts';
import { readResults, writeResults } from '../engine/store.ts';
import { drawCase } from '../generators/draw.ts';
import { privateCount } from '../generators/private-count.ts';
import { resultsInShort } from '../reports/results-page.ts';
import { largeResults } from '../reports/sample-results.ts';
import { leftIn, publish } from './docs-results.ts';
import { packageRoot } from './program-name.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

const machine = { root: packageRoot(), home: homedir(), temporary: tmpdir() };

test('one call writes the report, the picture and the figures, without the folders of this machine', () => {
  const [from, top] = [join(folder, 'run'), join(folder, 'top')];
  mkdirSync(from);
  mkdirSync(join(top, 'docs/results'), { recursive: true });
  writeFileSync(join(top, 'docs/results/old.html'), 'of a former run');
  writeFileSync(join(top, 'README.md'), '# Name\n<!-- results -->\n<!-- /results -->\nThe rest.\n');
  const sample = largeResults(6, 'text of a tool');
  const [first, ...others] = sample.findings;
  const hurt = { ...first!, sentence: `${first!.tool} crashed in ${machine.root}/.tools/x.py of ${machine.home}/lib` };
  const { id, tool, property, verdict, sentence } = hurt;
  const stored = { schema: 1, finding: { id, tool, property, verdict, sentence, version: '1' }, case: drawCase(42, 0) };
  const text = JSON.stringify(stored);
  mkdirSync(dirname(join(from, hurt.case)), { recursive: true });
  writeFileSync(join(from, hurt.case), text);
  const files = [{ path: hurt.case, sha256: sha256(text) }];
  writeResults(from, { ...sample, findings: [{ ...hurt, files }, ...others] });
  const sizes = publish(from, top);
  assert.equal(Object.keys(sizes), [
    ...['report.html', 'report.md', 'results.json', 'README.md'].map((name) => `docs/results/${name}`),
    'docs/matrix.svg',
    'README.md',
  ]);
  for (const name of Object.keys(sizes)) assert.equal(leftIn(readFileSync(join(top, name), 'utf8'), machine), [], name);
  assert.not(existsSync(join(top, 'docs/results/old.html')));
  assert.match(
    readFileSync(join(top, 'docs/results/README.md'), 'utf8'),
    `1 of 1 counterexample has ${privateCount(stored.case)} private elements or fewer`,
  );
  const published = readResults(join(top, 'docs/results/results.json'));
  assert.match(published.findings[0]!.sentence, 'crashed in .tools/x.py of ~/lib');
  assert.is(
    readFileSync(join(top, 'README.md'), 'utf8').replace(/(?<=<!-- results -->\n).*(?=<!-- \/results -->)/s, ''),
    '# Name\n<!-- results -->\n<!-- /results -->\nThe rest.\n',
  );
});

test('a run that did not end is not published', () => {
  const from = join(folder, 'interrupted');
  mkdirSync(from);
  writeResults(from, { ...largeResults(2, 'text of a tool'), complete: false });
  assert.throws(() => publish(from, folder), /did not end/);
  assert.not(existsSync(join(folder, 'docs')));
});

const results = join(packageRoot(), 'docs/results');

test('what is published tells of one run, which asked every tool it could, and names no folder of a machine', () => {
  const published = readResults(join(results, 'results.json'));
  assert.ok(published.complete);
  assert.equal([published.run.shard, published.run.filters], ['1/1', { tools: [], properties: [], features: [] }]);
  const short = resultsInShort(published);
  for (const path of ['docs/results/README.md', 'README.md'])
    assert.match(readFileSync(join(packageRoot(), path), 'utf8'), short, path);
  assert.match(readFileSync(join(packageRoot(), 'docs/matrix.svg'), 'utf8'), published.run.started.slice(0, 10));
  for (const name of ['report.html', 'report.md', 'results.json', 'README.md']) {
    const text = readFileSync(join(results, name), 'utf8');
    assert.equal(leftIn(text, machine), [], name);
    assert.ok(text.length < (name.endsWith('.md') ? 60_000 : 8_000_000), `${name}: ${text.length}`);
  }
});

test.run();
