import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type XmlEvent, xmlEvents } from '../adapters/dcmtk/xml-events.ts';
import { junitReport } from './junit.ts';
import { HOSTILE, largeResults, sampleCell, sampleFinding, sampleResults } from './sample-results.ts';

/** What junit-10.xsd of the xUnit plugin of Jenkins allows, as far as it says more than that the XML is well formed. */
const RULES: Readonly<
  Record<
    string,
    { readonly in: readonly string[]; readonly required: readonly string[]; readonly optional: readonly string[] }
  >
> = {
  testsuites: { in: [''], required: [], optional: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    in: ['testsuites'],
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'group', 'file', 'log', 'url'],
  },
  properties: { in: ['testsuite'], required: [], optional: [] },
  property: { in: ['properties'], required: ['name', 'value'], optional: [] },
  testcase: { in: ['testsuite'], required: ['name'], optional: ['time', 'classname', 'group'] },
  failure: { in: ['testcase'], required: [], optional: ['type', 'message'] },
  error: { in: ['testcase'], required: [], optional: ['type', 'message'] },
  skipped: { in: ['testcase'], required: [], optional: ['type', 'message'] },
  'system-out': { in: ['testcase', 'testsuite'], required: [], optional: [] },
};
const MAY_HOLD_TEXT = ['failure', 'error', 'skipped', 'system-out'];
const TIME = /^(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?$/;

/** Throws where a document breaks a rule, or where its counts are wrong. */
function check(xml: string): XmlEvent[] {
  // What XML 1.0 has as a character: anything else makes a document that no parser takes.
  assert.not.match(xml, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  const events = xmlEvents(xml);
  const open: string[] = [];
  const counts: Record<string, number>[] = [];
  for (const event of events) {
    if (event.kind === 'close') open.pop();
    if (event.kind === 'text' && event.text.trim() !== '') assert.ok(MAY_HOLD_TEXT.includes(open.at(-1)!), event.text);
    if (event.kind !== 'open') continue;
    const rule = RULES[event.name];
    assert.ok(rule, `no element ${event.name}`);
    assert.ok(rule.in.includes(open.at(-1) ?? ''), `${event.name} in ${open.at(-1)}`);
    for (const name of rule.required) assert.ok(name in event.attributes, `${event.name} without ${name}`);
    for (const name of Object.keys(event.attributes))
      assert.ok([...rule.required, ...rule.optional].includes(name), `${event.name} with ${name}`);
    if (event.name.startsWith('testsuite') && event.attributes.time !== undefined)
      assert.match(event.attributes.time, TIME);
    if (event.name === 'testsuite') counts.push({ tests: 0, failures: 0, errors: 0, skipped: 0 });
    const own = counts.at(-1);
    const kind = { testcase: 'tests', failure: 'failures', error: 'errors', skipped: 'skipped' }[event.name];
    if (own && kind !== undefined) own[kind]!++;
    open.push(event.name);
  }
  const suites = events.flatMap((event) => (event.kind === 'open' && event.name === 'testsuite' ? [event] : []));
  for (const [index, { attributes }] of suites.entries())
    for (const [name, number] of Object.entries(counts[index]!)) assert.is(Number(attributes[name]), number, name);
  const [root] = events.filter((event) => event.kind === 'open');
  assert.is(
    Number(root?.attributes.tests),
    counts.reduce((sum, { tests }) => sum + tests!, 0),
  );
  const names = events.flatMap((event) =>
    event.kind === 'open' && event.name === 'testcase'
      ? [`${event.attributes.classname} ${event.attributes.name}`]
      : [],
  );
  assert.is(new Set(names).size, names.length, 'every test has a name of its own');
  return events;
}

const counts = { pass: 1, fail: 2 };
const results = sampleResults({
  tools: [{ id: 'a', toolkit: 'T', version: '1', build: '', capabilities: {} }],
  missing: [{ id: 'gone', toolkit: 'T', install: 'apt install gone.' }],
  cells: [
    sampleCell('a', 'read.values', 'fail', counts, {
      harms: { 'lost-value': 2 },
      failing: { pacs: { 'lost-value': 2 } },
      features: { 'family:pacs': { fail: 2 }, pacs: { fail: 2 }, uih: { pass: 1 }, nested: counts },
      findings: ['f-000001'],
    }),
    sampleCell('a', 'read.vr', 'lax', { lax: 1 }, { features: { pacs: { lax: 1 } }, findings: ['f-000002'] }),
    sampleCell(
      'a',
      'read.names',
      'unsupported',
      { unsupported: 1 },
      { features: { pacs: { unsupported: 1 } }, reason: 'it names nothing' },
    ),
    sampleCell(
      'a',
      'read.scope',
      'pass',
      { pass: 1, 'not-exercised': 1 },
      { features: { pacs: { 'not-exercised': 1 }, uih: { pass: 1 } } },
    ),
    sampleCell('a', 'lookup.moved', 'not-run', {}, { reason: 'no case of this run applies' }),
    sampleCell('a', 'erase.exact', 'crash', { crash: 1 }, { features: { pacs: { crash: 1 } } }),
  ],
  exposures: [{ tool: 'a', id: 'exposure.x', title: 'By number', exposed: 1, asked: 2, sentence: 'a gave 26' }],
  findings: [
    sampleFinding('f-000001', 'a', 'read.values', { feature: 'pacs' }),
    sampleFinding('f-000002', 'a', 'read.vr', {
      feature: 'pacs',
      verdict: 'lax',
      harm: 'wrong-vr',
      sentence: 'a gave UN',
    }),
  ],
});

/** The test case of a name, with what is in it. */
function testCase(xml: string, name: string): string {
  const found = new RegExp(`<testcase name="${name}"[^>]*?(/>|>.*?</testcase>)`, 's').exec(xml);
  assert.ok(found, `there is no ${name}`);
  return found[0];
}

test('a test case for each tool, property and feature: failures, skips with the reason, lax and exposed with output', () => {
  const xml = junitReport(results);
  check(xml);
  assert.match(testCase(xml, 'read.values with pacs'), '<failure type="lost-value" message="a lost a value">fail 2\n');
  assert.match(testCase(xml, 'read.values with pacs'), 'Replay: blockshift replay findings/f-000001/case.json');
  assert.match(testCase(xml, 'read.values with nested'), '<failure type="lost-value"');
  assert.match(testCase(xml, 'read.values with uih'), /\/>$/);
  assert.not.match(xml, 'family:pacs');
  assert.match(testCase(xml, 'read.vr with pacs'), '<system-out>wrong on tolerated input:\nlax 1\nf-000002: a gave UN');
  assert.match(
    testCase(xml, 'read.names with any case'),
    '<skipped type="unsupported" message="unsupported in 1 case: it names nothing"/>',
  );
  assert.match(
    testCase(xml, 'read.scope with pacs'),
    'type="not-exercised" message="not-exercised in 1 case: the tool gave no answer',
  );
  assert.match(testCase(xml, 'lookup.moved with no case'), 'message="no case of this run applies"');
  assert.match(testCase(xml, 'erase.exact with pacs'), '<failure type="crash" message="crash 1">');
  assert.match(testCase(xml, 'exposure.x'), '<system-out>warning to users: By number: 1 of 2 cases\na gave 26');
  assert.match(
    testCase(xml, 'gone can be examined'),
    '<skipped message="not found on this machine. apt install gone."/>',
  );
});

test('a tool that was not judged is an error once', () => {
  const cells = [sampleCell('a', 'read.values', 'adapter-error', {}, { reason: 'the control came out wrong' })];
  const xml = junitReport({ ...results, cells, findings: [] });
  check(xml);
  assert.match(
    testCase(xml, 'a can be examined'),
    '<error type="adapter-error" message="the control came out wrong"/>',
  );
});

test('what a baseline expects is no failure, and anything else of the same cell is', () => {
  const xml = junitReport(results, ({ harm }) => harm === 'lost-value');
  check(xml);
  assert.match(testCase(xml, 'read.values with pacs'), '<system-out>a known failure, in the baseline:');
  assert.match(testCase(xml, 'read.values with nested'), 'a known failure');
  assert.match(
    junitReport(results, ({ feature }) => feature === 'uih'),
    '<failure type="lost-value"',
  );
});

test('names are the same whatever comes out, and whatever the version is', () => {
  const names = (xml: string): string[] =>
    [...xml.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"/g)].map(([, a, b]) => `${b} ${a}`);
  const repaired = results.cells.map((cell) => {
    if (cell.verdict === 'unsupported') return cell;
    const features = Object.fromEntries(Object.keys(cell.features).map((name) => [name, { pass: 1 }]));
    return { ...cell, verdict: 'pass' as const, counts: { pass: 3 }, findings: [], features };
  });
  const tools = [{ ...results.tools[0]!, version: '2' }];
  assert.equal(names(junitReport({ ...results, cells: repaired, findings: [], tools })), names(junitReport(results)));
});

test('valid whatever tools print', () => {
  const xml = junitReport(largeResults(8, HOSTILE));
  check(xml);
  assert.match(xml, '\\x1B[2J');
});

test('no tool, no test: still a document', () => {
  check(junitReport(sampleResults({})));
});

test.run();
