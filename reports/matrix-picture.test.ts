import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { matrixPicture } from './matrix-picture.ts';
import { HOSTILE, sampleCell, sampleResults } from './sample-results.ts';

const tool = (id: string, version = '1.2') => ({ id, toolkit: 'T', version, build: '', capabilities: {} });
const property = (id: string) => ({ id, title: id, consequence: '', rules: [] });

const results = sampleResults({
  tools: [tool('abc'), tool('abc-2.0', '2.0')],
  properties: [property('read.values'), property('read.vr'), property('erase.exact')],
  cells: [
    sampleCell('abc', 'read.values', 'pass', { pass: 3 }),
    sampleCell('abc', 'read.vr', 'fail', { fail: 2, pass: 5 }),
    sampleCell('abc', 'erase.exact', 'unsupported', { unsupported: 4 }),
    sampleCell('abc-2.0', 'read.values', 'pass', { pass: 3 }),
  ],
});

test('says in words what it shows', () => {
  const picture = matrixPicture(results);
  assert.match(
    picture,
    '<title id="title">Blockshift 0.1.0: 2 tools, 40 cases of seed 1, 2026-01-02, linux-x64</title>',
  );
  assert.match(picture, 'abc 1.2: read fail 2/10 exercised. abc-2.0: read pass 3/3 exercised.');
});

test('draws a sign for each cell, and explains those that occur', () => {
  const picture = matrixPicture(results);
  const signs = [...picture.matchAll(/text-anchor="middle">(.)<\/text>/g)].map(([, sign]) => sign);
  assert.equal(signs, ['✗', '–', '✓']);
  assert.match(picture, '✗ fail   ✓ pass   – unsupported<');
});

test('many tools stand in two panels, within the picture', () => {
  const many = Array.from({ length: 65 }, (_, index) => tool(`tool-${index}`));
  const picture = matrixPicture(sampleResults({ tools: many, properties: [property('read.values')] }));
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture)!.map(Number);
  const ends = [...picture.matchAll(/x2="(\d+)" y1="(\d+)"/g)].map((match) => match.slice(1).map(Number));
  assert.is(ends.length, 65);
  assert.is(new Set(ends.map(([x]) => x)).size, 2);
  assert.ok(ends.every(([x, y]) => x! < width! && y! < height!));
  assert.is((picture.match(/>tool-\d+ 1\.2<\/text>/g) ?? []).length, 65);
});

test('needs nothing from elsewhere, and no text of a tool is markup', () => {
  const hostile = matrixPicture(sampleResults({ tools: [tool(HOSTILE, HOSTILE)] }));
  assert.not.match(hostile, /<(script|image|use|a|foreignObject)\b|href=|@import|url\(|[\0-\x08]/);
  assert.ok(matrixPicture(sampleResults({})).endsWith('</svg>\n'));
});

test.run();
