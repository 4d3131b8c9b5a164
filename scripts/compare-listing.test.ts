import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { block, element, item, sequence } from '../corpus/authoring.ts';
import { expectedOf } from '../corpus/expected.ts';
import { makeFile } from '../corpus/make-file.ts';
import { compareListing } from './compare-listing.ts';

const nothing = { description: '', clauses: [], validity: 'legal', features: [], source: '' } as const;

const expected = expectedOf(
  makeFile({
    ...nothing,
    id: 'test/listing',
    dataSet: [
      block('0021', 0x11, 'ACME', element('04', 'DS', '1.50')),
      sequence('00081140', item(block('0021', 0x10, 'OTHER', element('04', 'LO', 'ITEM')))),
    ],
  }),
);

const ROOT = { path: [], tag: '00211104', vr: 'DS', creator: 'ACME', values: [{ text: '1.5' }] };
const ITEM = { path: [{ tag: '00081140', item: 0 }], tag: '00211004', vr: 'LO', values: [{ text: 'ITEM' }] };
const CREATOR = { path: [], tag: '00210011', vr: 'LO', values: [{ text: 'ACME' }] };

const faults = (...rows: Parameters<typeof compareListing>[1]) =>
  compareListing(expected, rows, { vrs: 'all' }, () => false);

test('a right listing has no faults, in any order and with creators', () => {
  assert.equal(faults(ROOT, ITEM, CREATOR), []);
});

test('each kind of fault is found', () => {
  assert.equal(faults(ROOT), ['does not list (0008,1140)[0]/(0021,"OTHER",04)']);
  assert.match(faults({ ...ROOT, values: [{ text: '2.5' }] }, ITEM).join(), /^another value for \(0021,"ACME",04\)/);
  assert.equal(faults({ ...ROOT, creator: 'OTHER' }, ITEM), ['"OTHER" for the owner of (0021,"ACME",04)']);
  assert.equal(faults({ ...ROOT, creator: null }, ITEM), ['null for the owner of (0021,"ACME",04)']);
  assert.equal(faults({ ...ROOT, vr: 'CS' }, ITEM), ['VR CS for (0021,"ACME",04), which is DS']);
  assert.equal(faults(ROOT, ITEM, { ...ROOT, tag: '00211105' }), ['lists (0021,1105), which is not there']);
  assert.is(faults(ROOT, { ...ITEM, path: [] }).length, 2);
});

test('what cannot be seen or printed does not count', () => {
  assert.equal(
    compareListing(expected, [ROOT], { vrs: 'all' }, (spot) => spot === '00081140[0]/(0021,1004)'),
    [],
  );
  assert.equal(
    compareListing(expected, [{ ...ROOT, values: [{ text: '?' }] }, ITEM], { vrs: ['LO'] }, () => false),
    [],
  );
});

test('of a damaged file less is right, and more is not', () => {
  const damaged = { ...expected, readable: 'part' as const };
  assert.equal(
    compareListing(damaged, [], { vrs: 'all' }, () => false),
    [],
  );
  assert.is(compareListing(damaged, [{ ...ROOT, tag: '00211105' }], { vrs: 'all' }, () => false).length, 1);
});

test.run();
