import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkResults } from '../contract/check-schema.ts';
import { compactJson } from './compact-json.ts';
import { largeResults, sampleCell, sampleResults } from './sample-results.ts';

test('a line for each tool, cell and finding, and nothing but features of the unsupported is lost', () => {
  const large = largeResults(6, 'text of a tool');
  const text = compactJson(large);
  const back = checkResults(JSON.parse(text), 'compact');
  assert.equal({ ...back, cells: [] }, { ...large, cells: [] });
  assert.equal(
    back.cells.map((cell) => ({ ...cell, features: {} })),
    large.cells.map((cell) => ({ ...cell, features: {} })),
  );
  const lines = text.split('\n');
  for (const cell of back.cells) assert.ok(lines.some((line) => line.replace(/,$/, '') === JSON.stringify(cell)));
  assert.ok(text.length < JSON.stringify(large, null, 1).length);
});

test('features stay where there is anything else to tell', () => {
  const some = { features: { nested: { unsupported: 2 } } };
  const cells = [
    sampleCell('a', 'read.values', 'pass', { pass: 3, unsupported: 2 }, some),
    sampleCell('a', 'read.vr', 'unsupported', { unsupported: 2 }, some),
  ];
  const back = JSON.parse(compactJson(sampleResults({ cells }))).cells;
  assert.equal(back[0].features, some.features);
  assert.equal(back[1], { ...cells[1], features: {} });
});

test.run();
