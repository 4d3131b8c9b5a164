import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CLIENT_SCRIPT } from './client-script.ts';
import { htmlReport } from './html-report.tsx';
import { SAMPLE, SAMPLE_GIVEN } from './sample-results.ts';

const html = htmlReport(SAMPLE, SAMPLE_GIVEN);

test('is one file whose policy allows its own style and script only', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  assert.match(policy, /^default-src 'none';/);
  assert.not.match(policy, /unsafe|\*|https?:/);
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  const [style] = html.match(/(?<=<style>)[\s\S]*?(?=<\/style>)/)!;
  assert.ok(policy.includes(`style-src 'sha256-${hash(style)}'`));
  assert.ok(policy.includes(`script-src 'sha256-${hash(CLIENT_SCRIPT)}'`));
  assert.ok(html.includes(`<script>${CLIENT_SCRIPT}</script>`));
  assert.not.match(html, /<link|<iframe|<base| src=| style=| on[a-z]+=/);
});

test('is the same for the same results', () => {
  assert.is(htmlReport(SAMPLE, SAMPLE_GIVEN), html);
});

test('says what was tested, what was not, and what is missing', () => {
  const plain = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '');
  for (const text of [
    'Blockshift 0.1.0, seed 1, 10 of the cases curated',
    '2026-01-02 03:04 UTC',
    'Time was up before all cases were put to 1 of the 3 tools.',
    'Narrowed to: *, lookup.*, nested',
    'Memory is not limited here.',
    'Not examined: not on that machine',
    'apt install gone',
    'bad gave 26',
    '4 of 5',
    'was not judged',
    'PS3.5 7.8.1 c',
    'blockshift replay findings/f-00000001/case.json',
  ])
    assert.ok(plain.includes(text), text);
  assert.match(htmlReport({ ...SAMPLE, complete: false }), /This run was not finished/);
});

test('draws what moved, and where expected and observed differ', () => {
  assert.match(html, /<svg class="blocks"[^>]*aria-label="as the vendor writes: block \w\w [^"]*SIEMENS MR SDI 02/);
  assert.match(html, /class="arrow target moves"/);
  const row = /<li class="element[^"]*mark-target">[\s\S]*?<\/li>/.exec(html)![0];
  assert.match(row, /SIEMENS MR SDI 02[\s\S]*TRUE ONE[\s\S]*expected[\s\S]*TRUE ONE[\s\S]*observed[\s\S]*FALSE ONE/);
  assert.match(
    html,
    /<li class="element[^"]*mark-given">[\s\S]*?RIVAL 1[\s\S]*?FALSE ONE[\s\S]*?its value is in the answer/,
  );
});

test('says so where it has no files of a finding', () => {
  const without = htmlReport(SAMPLE);
  assert.is(without.match(/made without the files of this finding/g)?.length, 2);
  assert.not.match(without, /<svg class="blocks"/);
  assert.match(without, /look in the folder of the results/);
});

test('its script is plain JavaScript without a mistake in types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
  try {
    const file = join(folder, 'page.js');
    writeFileSync(file, CLIENT_SCRIPT);
    const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
    const words = [
      '--allowJs',
      '--checkJs',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
      '--types',
      '',
    ];
    execFileSync(process.execPath, [tsc, ...words, file], { stdio: 'pipe', cwd: folder });
  } catch (error) {
    assert.unreachable(String((error as { stdout?: Buffer }).stdout ?? error));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
