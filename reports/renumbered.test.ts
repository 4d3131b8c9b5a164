import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadCases } from '../corpus/load-cases.ts';
import { makeFile } from '../corpus/make-file.ts';
import { inWords } from './in-words.ts';
import { renumbered } from './renumbered.ts';

const cases = await loadCases();
const saidOf = (id: string): { readonly owners: readonly string[]; readonly words: readonly string[] } => {
  const subject = cases.find((one) => one.id === id);
  assert.ok(subject, id);
  const { dataSet } = makeFile(subject);
  return { owners: renumbered(dataSet).map(({ creator }) => creator), words: inWords(dataSet) };
};

test('a case that calls itself canonical is not said to be renumbered', () => {
  const canonical = cases
    .filter(({ id, features }) => features.includes('canonical') || id.endsWith('-canonical'))
    .map(({ id }) => id);
  assert.ok(canonical.length >= 5 && canonical.includes('ge/geiis-icon-canonical'));
  for (const id of canonical) assert.equal(saidOf(id), { owners: [], words: [] }, id);
});

test('a creator on its usual block and on a second one did not move', () => {
  const { owners, words } = saidOf('philips/mr-part-two-blocks');
  assert.equal(owners, []);
  assert.equal(words, ['"PHILIPS MR/PART" reserves several blocks of group 0019: 10 and 11: in the root']);
});

test('an icon on another block than the one dcm2niix looks at did move', () => {
  const { owners, words } = saidOf('ge/geiis-icon');
  assert.equal(owners, ['GEIIS']);
  assert.equal(words, ['blocks of the root look compacted by dcm4che: "GEIIS" at 10, vendor uses 11']);
});

test.run();
