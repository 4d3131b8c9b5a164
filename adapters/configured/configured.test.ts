import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Config } from '../../contract/config.ts';
import type { Question } from '../../contract/operation.ts';
import { answered, answerIn } from '../live-answer.ts';
import { askLive } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { configFaults } from './config-faults.ts';
import { configuredAdapters } from './configured-adapters.ts';
import { CONFIG_FILE, readConfig } from './read-config.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

const tool = (operations: object, more: object = {}): Config =>
  ({ tools: { mine: { version: '1', operations, ...more } } }) as unknown as Config;
const faults = (config: unknown): string => configFaults(config).join('\n');
const FILE = sampleFile(sampleElements);

/** A session with the one tool of a configuration; `script` becomes tool.js beside it, called with node. */
async function sessionOf(config: Config, script: string = '') {
  writeFileSync(join(folder, 'tool.js'), script);
  const [adapter] = configuredAdapters(config, folder, []);
  const installation = await adapter!.detect();
  return adapter!.open(installation!);
}

const NODE = [process.execPath, 'tool.js'];
const address = { group: '0021', creator: 'ACME 1.0', element: '04' };

test('each mistake in a configuration is told with its place and what to do', () => {
  const read = { command: ['x', '{file}'], format: 'dcmdump' };
  for (const [config, expected] of [
    [[], '/: must be object, and is []'],
    [{}, '/: the key "tools" is missing; it holds your tools by name'],
    [{ tools: {}, tool: {} }, '/: there is no key "tool" here; the keys are: $schema, tools'],
    [
      { tools: { 'My Tool': { protocol: ['x'] } } },
      '/tools: "My Tool" cannot name a tool; use lower-case letters, digits, "." and "-"',
    ],
    [
      { tools: { mine: { protocol: [] } } },
      '/tools/mine/protocol: is empty; write the program and its arguments, a word each',
    ],
    [{ tools: { mine: { protocol: 'python my.py' } } }, '/tools/mine/protocol: must be array, and is "python my.py"'],
    [
      { tools: { mine: {} } },
      '/tools/mine: the key "operations" is missing; a tool has one of "operations" (commands), "protocol" (a program that speaks it) and "node" (TITLE@host:port)',
    ],
    [tool({}), '/tools/mine/operations: is empty; name what the tool can be asked'],
    [
      tool({ read: { command: ['x', '{file}'] } }),
      '/tools/mine/operations/read: the key "format" is missing; say how the output is to be read: dcmdump, dicom-json, native-xml or address-value',
    ],
    [
      tool({ read: { ...read, format: 'xml' } }),
      '/tools/mine/operations/read/format: "xml" is none of "dcmdump", "dicom-json", "native-xml", "address-value"',
    ],
    [
      tool({ read: { ...read, depth: ['deep'] } }),
      '/tools/mine/operations/read/depth/0: "deep" is none of "top", "all", "path"',
    ],
    [tool({ reed: read }), `/tools/mine/operations: there is no key "reed" here; the keys are: read, lookup, `],
    [
      tool({ read: { ...read, command: ['x', '{fil}'] } }),
      '/tools/mine/operations/read/command/1: read has no {fil}; there are {file}',
    ],
    [
      tool({ read: { ...read, command: ['x'] } }),
      '/tools/mine/operations/read/command: has no {file}, without which the tool cannot know what is asked',
    ],
    [
      tool({ lookup: { ...read, command: ['x', '{file}'] } }),
      '/tools/mine/operations/lookup/command: has no {creator} or {address}',
    ],
    [
      tool({ erase: { command: ['x', '{file}', '{address}'] } }),
      '/tools/mine/operations/erase/command: has no {output}',
    ],
    [
      tool({ convert: { command: ['x', '-i={files}', '{output}'] } }),
      '{files} becomes several words, and has to be a word of its own',
    ],
    [
      tool({ read }, { version: { command: ['x'], pattern: '(' } }),
      '/tools/mine/version/pattern: is no regular expression',
    ],
    [tool({ read }, { seconds: 0 }), '/tools/mine/seconds: must be > 0'],
    [
      { tools: { mine: { node: 'localhost:104' } } },
      '/tools/mine/node: "localhost:104" names no node; write TITLE@host:port, e.g. ARCHIVE@localhost:11112',
    ],
    [
      { tools: { mine: { node: 'A@h:104', callingTitle: 'SEVENTEEN-LETTERS' } } },
      '/tools/mine/callingTitle: a title is 1 to 16 ASCII characters, no backslash',
    ],
    [
      { tools: { mine: { node: 'A@h:104', network: true } } },
      '/tools/mine: there is no key "network" here; the keys are: node, callingTitle, toolkit, seconds',
    ],
  ] as const) {
    assert.ok(faults(config).includes(expected), `${faults(config)}\n  lacks\n${expected}`);
  }
});

test('a right configuration has no faults', () => {
  const config = tool(
    {
      transcode: { command: ['x', '{file}', '{output}'], writes: ['1.2.840.10008.1.2'] },
      exportJson: { command: ['x', '{file}'] },
    },
    { env: { A: 'b' }, seconds: 3, network: true, memory: false, toolkit: 't', install: 'i' },
  );
  assert.is(faults(config), '');
});

test('a file that cannot be read, is no JSON or is wrong is named in the message', () => {
  const file = join(folder, CONFIG_FILE);
  assert.throws(() => readConfig(file), /blockshift\.config\.json cannot be read: ENOENT/);
  writeFileSync(file, '{');
  assert.throws(() => readConfig(file), /blockshift\.config\.json is not JSON/);
  writeFileSync(file, '{}');
  assert.throws(() => readConfig(file), /blockshift\.config\.json: \/: the key "tools" is missing/);
});

test('a node is a tool by its name in the configuration; nothing is said before it is asked', () => {
  const said: string[] = [];
  const config: Config = { tools: { archive: { node: 'ARCHIVE@localhost:11112', toolkit: 'Ours', seconds: 30 } } };
  assert.is(faults(config), '');
  const [adapter] = configuredAdapters(config, folder, [], (text) => said.push(text));
  assert.equal([adapter!.id, adapter!.toolkit, adapter!.seconds], ['archive', 'Ours', 30]);
  assert.match(adapter!.install, 'ARCHIVE@localhost:11112');
  assert.equal(said, []);
});

test('a name that the suite has is refused', () => {
  assert.throws(
    () => configuredAdapters({ tools: { dcmdump: { protocol: ['x'] } } }, folder, ['dcmdump']),
    /another one/,
  );
});

test('a word for each placeholder, whatever is in it, and the command as written in the report', async () => {
  const operations = {
    lookup: {
      command: [...NODE, '{file}', '{group}|{creator}|{element}', '{address}', '[{path}]'],
      format: 'address-value',
      depth: ['path', 'top'],
    },
  };
  const script = "console.log('(0021,1004)\\t' + process.argv.slice(2).join(';'))";
  const session = await sessionOf(tool(operations), script);
  const question: Question = {
    operation: 'lookup',
    address: { ...address, creator: 'A "b" $(id) {tag}' },
    path: [{ tag: '00081140', item: 1 }],
  };
  const got = await askLive(session, FILE, question);
  assert.equal(answerIn(got, 'lookup').found, [
    { path: [], values: [{ text: 'in.dcm;0021|A "b" $(id) {tag}|04;(0021,"A "b" $(id) {tag}",04);[(0008,1140)[1]]' }] },
  ]);
  assert.equal(got.run.argv.slice(0, 3), [process.execPath, 'tool.js', 'in.dcm']);
});

test('values as one word or several; bytes are more than a command can say', async () => {
  const write = "require('fs').writeFileSync('out.dcm', JSON.stringify(process.argv.slice(2)))";
  const insert = { command: [...NODE, '{file}', '{output}', '{address}', '{value}', '{values}', '{vr}'] };
  const session = await sessionOf(tool({ insert }), write);
  const question: Question = { operation: 'insert', address, vr: 'LO', values: ['a b', 'c'] };
  const { output } = await answered(session, FILE, question);
  assert.equal(JSON.parse(Buffer.from(output).toString()), [
    'in.dcm',
    'out.dcm',
    '(0021,"ACME 1.0",04)',
    'a b\\c',
    'a b',
    'c',
    'LO',
  ]);
  const bytes = await askLive(session, FILE, { ...question, values: [{ base64: 'AA==' }] });
  assert.is(bytes.kind, 'unsupported');
});

test('a question about one Item needs {path}', async () => {
  const lookup = { command: [...NODE, '{file}', '{creator}'], format: 'address-value' };
  const session = await sessionOf(tool({ lookup }));
  const nested = await askLive(session, FILE, { operation: 'lookup', address, path: [{ tag: '00081140', item: 0 }] });
  assert.is(nested.kind, 'unsupported');
  assert.equal((await answered(session, FILE, { operation: 'lookup', address, path: [] })).found, []);
});

test('in place: the command gets a copy; a command that leaves nothing is garbled', async () => {
  const erase = { command: [...NODE, '{output}', '{address}'], inPlace: true };
  const appends = await sessionOf(tool({ erase }), "require('fs').appendFileSync(process.argv[2], 'x')");
  const { output } = await answered(appends, FILE, { operation: 'erase', address });
  assert.is(output.length, FILE.length + 1);
  const idle = await sessionOf(tool({ erase: { command: [...NODE, '{file}', '{output}', '{address}'] } }));
  assert.is((await askLive(idle, FILE, { operation: 'erase', address })).kind, 'garbled');
});

test('a document may be printed', async () => {
  const session = await sessionOf(tool({ exportJson: { command: [...NODE, '{file}'] } }), "process.stdout.write('{}')");
  const got = await askLive(session, FILE, { operation: 'exportJson' });
  assert.ok(got.kind === 'answer' && 'document' in got.answer && Buffer.from(got.answer.document).toString() === '{}');
});

test('a converter writes sidecars into a folder', async () => {
  const convert = { command: [...NODE, '{output}', '{files}'] };
  const script =
    "require('fs').writeFileSync(process.argv[2] + '/a.json', JSON.stringify({ files: process.argv.slice(3) }))";
  const session = await sessionOf(tool({ convert }), script);
  assert.equal((await answered(session, FILE, { operation: 'convert' })).converted, [
    { sidecar: { files: ['in.dcm'] } },
  ]);
});

test('keepSafePrivate is a command of its own, or unsupported', async () => {
  const copy = "require('fs').writeFileSync(process.argv[3], process.argv[4] ?? 'all')";
  const deidentify = { command: [...NODE, '{file}', '{output}'] };
  const keep: Question = { operation: 'deidentify', keepSafePrivate: true };
  assert.is((await askLive(await sessionOf(tool({ deidentify }), copy), FILE, keep)).kind, 'unsupported');
  const both = tool({ deidentify: { ...deidentify, keepSafeCommand: [...NODE, '{file}', '{output}', 'safe'] } });
  assert.is(Buffer.from((await answered(await sessionOf(both, copy), FILE, keep)).output).toString(), 'safe');
});

test('output in another form is garbled, an exit status refused', async () => {
  const read = { command: [...NODE, '{file}'], format: 'dicom-json' };
  assert.is(
    (await askLive(await sessionOf(tool({ read }), "console.log('hello')"), FILE, { operation: 'read' })).kind,
    'garbled',
  );
  assert.is(
    (await askLive(await sessionOf(tool({ read }), 'process.exit(2)'), FILE, { operation: 'read' })).kind,
    'refused',
  );
});

test('what is left out of a capability is likely, and what is said counts', async () => {
  const command = ['x', '{file}', '{tag}'];
  const { capabilities } = await sessionOf(
    tool({
      read: { command: [...NODE, '{file}'], format: 'dcmdump', vrs: ['LO'] },
      lookupByTag: { command, format: 'address-value' },
    }),
  );
  assert.equal(capabilities.read?.depth, ['all']);
  assert.equal(capabilities.read?.reports, ['path', 'item', 'vr', 'name', 'values']);
  assert.equal(capabilities.read?.vrs, ['LO']);
  assert.equal([capabilities.lookupByTag?.addressing, capabilities.lookupByTag?.depth], ['number', ['top']]);
  assert.ok(capabilities.lookupByTag?.singleLineText);
});

test('the version is what the pattern finds; a program that does not tell it is broken, one that is not there missing', async () => {
  const read = { command: [...NODE, '{file}'], format: 'dcmdump' };
  writeFileSync(join(folder, 'tool.js'), "console.log('mine release 7b')");
  const detect = (version: unknown, command: readonly string[] = read.command) =>
    configuredAdapters(tool({ read: { ...read, command } }, { version }), folder, [])[0]!.detect();
  assert.is((await detect({ command: NODE, pattern: 'release (\\S+)' }))?.version, '7b');
  assert.is((await detect('2.0'))?.version, '2.0');
  assert.match(String((await detect(undefined))?.version), /^\d+\.\d+/);
  assert.is(await detect('2.0', ['blockshift-no-such-tool', '{file}']), undefined);
  const failure = await detect({ command: NODE, pattern: 'version (\\d+)' }).catch((error: Error) => error.message);
  assert.match(String(failure), /answered "mine release 7b\\n", in which there is no version for version/);
});

test('variables of the configuration reach the tool', async () => {
  const read = { command: [...NODE, '{file}'], format: 'address-value' };
  const session = await sessionOf(
    tool({ read }, { env: { MINE: 'yes' } }),
    "console.log('(0021,1004)\\t' + process.env.MINE)",
  );
  assert.equal((await answered(session, FILE, { operation: 'read' })).elements, [
    { path: [], tag: '00211004', values: [{ text: 'yes' }] },
  ]);
});

test.run();
