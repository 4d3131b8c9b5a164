import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type CasesCatalogue, casesPage, type Occurrence } from './cases-page.ts';

const named = { name: 'swap', title: 'two blocks | exchanged', source: 'PS3.5 7.8.1 c' };

const CATALOGUE: CasesCatalogue = {
  families: [{ name: 'uih', title: 'MR by United Imaging' }],
  vendors: [
    {
      vendor: 'ACME',
      tables: [
        { creator: 'A', elements: [1, 2] },
        { creator: 'A', elements: [3] },
      ],
    },
  ],
  untold: [{ vendor: 'Nobody', reason: 'no source names a creator.' }],
  layouts: [named],
  encodings: [],
  features: [],
  defects: [],
  excluded: [{ one: 'swap', other: 'nested', reason: 'there is one block alone' }],
};

const OCCURRENCE: Occurrence = {
  seed: 42,
  cases: 1000,
  sound: 875,
  sections: [
    {
      title: 'layouts',
      counts: new Map([
        ['swap', 20],
        ['high', 0],
      ]),
    },
  ],
  sizes: [{ what: 'bytes', least: 1, median: 2, most: 3 }],
};

test('the page names everything with its source, counts the tables, and says what is missing and why', () => {
  const page = casesPage(CATALOGUE, OCCURRENCE);
  for (const line of [
    '| `uih` | MR by United Imaging |',
    '| ACME | 1 | 3 |',
    '**Nobody** has no table and no data set: no source names a creator.',
    '| `swap` | two blocks \\| exchanged | PS3.5 7.8.1 c |',
    '| `swap` | `nested` | there is one block alone |',
    '| layouts | swap 20 · high 0 |',
    '| bytes | 1 | 2 | 3 |',
  ])
    assert.ok(page.split('\n').includes(line), line);
});

test.run();
