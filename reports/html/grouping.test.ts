import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Cell, Results } from '../../contract/results.ts';
import { embedFiles } from './embedded-files.ts';
import { SAMPLE, SAMPLE_GIVEN, sampleCell } from './sample-results.ts';
import { shownText } from './shown-text.ts';
import { groupTools } from './tool-groups.ts';
import { baseName, toolVersions } from './tool-versions.ts';

const PASS: Cell['counts'] = { pass: 5 };
const FAIL: Cell['counts'] = { fail: 2, pass: 3 };

/** Tools by their counts for two properties. */
function run(table: Readonly<Record<string, readonly Cell['counts'][]>>): Results {
  const properties = SAMPLE.properties.slice(0, 2);
  const tools = Object.keys(table).map((id) => ({ ...SAMPLE.tools[1]!, id, version: id.replace(/^[a-z-]+/, '') }));
  const cells = tools.flatMap(({ id }) => properties.map((one, at) => sampleCell(id, one.id, table[id]![at]!)));
  return { ...SAMPLE, properties, tools, cells, findings: [], exposures: [] };
}

test('tools with the same verdicts stand together, the odd one out first', () => {
  const groups = groupTools(
    run({ a: [PASS, PASS], b: [PASS, FAIL], c: [FAIL, PASS], d: [PASS, PASS], e: [PASS, { refused: 1 }] }),
  );
  const ids = groups.map(({ tools }) => tools.map(({ id }) => id).join('+'));
  assert.equal(ids, ['b', 'c', 'a+d', 'e']);
  assert.equal(groups[0]!.odd, [{ property: 'lookup.moved', verdict: 'fail', others: 3, othersPass: true }]);
  assert.equal(groups[2]!.odd, []);
});

test('one against one is not odd', () => {
  assert.ok(groupTools(run({ a: [PASS, PASS], b: [FAIL, PASS] })).every(({ odd }) => odd.length === 0));
});

test('versions of one tool side by side, the oldest first, with what changed', () => {
  assert.equal(['pydicom-1.4.2', 'pydicom', 'dcm2niix-wasm', 'dicom3tools', 'x-v2.0-rc1'].map(baseName), [
    'pydicom',
    'pydicom',
    'dcm2niix',
    'dicom3tools',
    'x',
  ]);
  const [versions] = toolVersions(run({ 'p-10.0': [PASS, PASS], 'p-2.1': [PASS, FAIL], other: [PASS, PASS] }));
  assert.equal(
    versions!.tools.map(({ id }) => id),
    ['p-2.1', 'p-10.0'],
  );
  assert.equal(
    versions!.changed.map(({ property, cells }) => [property.id, ...cells.map((one) => one!.verdict)]),
    [['lookup.moved', 'fail', 'pass']],
  );
  assert.is(versions!.same, 1);
});

test('a difference is another verdict, or more failures in the same number of cases; most differences come first', () => {
  const changes = (...counts: readonly Cell['counts'][]): number => {
    const tools = Object.fromEntries(counts.map((one, index) => [`p-1.${index}`, [one, PASS]]));
    return toolVersions(run(tools))[0]!.changed.length;
  };
  assert.is(changes({ fail: 3, pass: 7 }, { fail: 5, pass: 5 }), 1);
  assert.is(changes({ fail: 3, pass: 7 }, { fail: 5, pass: 15 }), 0, 'one was put fewer cases');
  assert.is(changes({ fail: 3, pass: 7 }, { fail: 3, refused: 7 }), 0);
  const several = {
    'a-1.0': [PASS, PASS],
    'a-2.0': [PASS, PASS],
    'b-1.0': [PASS, PASS],
    'b-2.0': [PASS, FAIL],
  } as const;
  assert.equal(
    toolVersions(run(several)).map(({ name }) => name),
    ['b', 'a'],
  );
});

test('what is shown is cut, and shows what hides', () => {
  assert.is(shownText('a\u202Eb\u0000\n'), 'a\\u{202E}b\\x00\\x0A');
  assert.is(shownText('x'.repeat(10), 4), 'xxxx … (10 characters)');
  assert.match(shownText(`Z${'\u0301'.repeat(9)}`), /^Z\u0301\u0301(\\u\{301\}){7}$/);
  assert.is(shownText('e\u0301 שלום'), 'e\u0301 שלום');
});

test('files that the command reads go first where there is little room', () => {
  const all = embedFiles(SAMPLE.findings, SAMPLE_GIVEN);
  assert.is(all.contents.length, 3);
  const first = all.offered.get('f-00000001')!;
  assert.ok(first.every(({ place }) => place !== undefined));
  const longest = all.contents.reduce((sum, text, at) => (at < 2 ? sum + text.length : sum), 0);
  const some = embedFiles(SAMPLE.findings, SAMPLE_GIVEN, longest).offered.get('f-00000001')!;
  assert.equal(
    some.filter(({ place }) => place === undefined).map(({ name }) => name),
    ['files/canonical/canonical.dcm'],
  );
  assert.equal(embedFiles(SAMPLE.findings, new Map()).contents, []);
});

test.run();
