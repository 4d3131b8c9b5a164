import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { protocolAdapter } from '../adapters/configured/protocol-adapter.ts';
import { findProgram } from '../adapters/find-program.ts';
import { checkTool } from './check-tool.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

const HELLO = `{ name: 'mine', version: '1', operations: OPERATIONS }`;
const LISTED = `[
  { path: [], tag: '0019100F', creator: 'SIEMENS MR HEADER', values: [{ text: 'OUTER CONTROL' }] },
  { path: [{ tag: '00081140', item: 0 }], tag: '0051100F', creator: 'SIEMENS MR HEADER', values: [{ text: 'INNER CONTROL' }] },
]`;
const ALL = `{ depth: ['all'], occurrences: 'all', reports: ['path', 'creator', 'values'] }`;

/** A program that answers each request with what \`body\` makes of it: \`say\` writes a line, \`ok\` answers. */
const program = (body: string, operations = `{ read: ${ALL} }`): string => `
  const OPERATIONS = ${operations};
  const fs = require('node:fs');
  const say = (text) => process.stdout.write(text + '\\n');
  let count = 0;
  require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const request = JSON.parse(line);
    const ok = (value, id = request.id) => say(JSON.stringify({ id, ok: value }));
    if (request.op === 'hello') { if (typeof HELLO_ANSWER === 'undefined') return ok(${HELLO}); }
    count++;
    ${body}
  });`;

let number = 0;
async function check(source: string, seconds = 1): Promise<{ readonly status: number; readonly said: string }> {
  const file = join(folder, `broken-${number++}.js`);
  writeFileSync(file, source);
  const adapter = protocolAdapter('mine', { protocol: [process.execPath, file], seconds }, folder);
  const lines: string[] = [];
  const status = await checkTool(adapter, (line) => lines.push(line));
  return { status, said: lines.join(' ').replace(/\s+/g, ' ') };
}

test('a right program is right', async () => {
  const { status, said } = await check(program(`ok({ elements: ${LISTED} });`));
  assert.is(status, 0, said);
  assert.match(said, 'all 2 controls came out right');
});

const MISTAKES: Readonly<Record<string, readonly [source: string, fault: RegExp, advice: RegExp]>> = {
  'does not start': [
    `require('./no-such-module');`,
    /could not be opened: .*ended with exit status 1 without an answer; stderr ends with: Error: Cannot find module/,
    /lacks a file or a module that it names/,
  ],
  'prints a banner first': [
    `console.log('Welcome');${program(`ok({ elements: ${LISTED} });`)}`,
    /not JSON: Welcome/,
    /meant for people to stderr/,
  ],
  'says no hello': [
    `const HELLO_ANSWER = 1;${program(`say(JSON.stringify({ id: request.id, refused: 'what?' }));`)}`,
    /does not say hello/,
    /first request is/,
  ],
  'has a hello without operations': [
    `const HELLO_ANSWER = 1;${program(`ok({ name: 'mine', version: '1' });`)}`,
    /not an answer to hello: \/ok must have required property 'operations'/,
    /needs name, version and operations/,
  ],
  'answers with another id': [
    program(`ok({ elements: ${LISTED} }, request.id + 7);`),
    /answered request \d+, was asked \d+/,
    /Copy it from the request/,
  ],
  'answers without an id': [
    program(`ok({ elements: ${LISTED} }, null);`),
    /answered request null/,
    /The answer has no id/,
  ],
  'leaves out a key': [program(`ok({ list: ${LISTED} });`), /must have required property 'elements'/, /lacks that key/],
  'writes no JSON': [program(`say(${LISTED});`), /not JSON/, /one JSON object on a line of its own/],
  'gives another value': [
    program(`ok({ elements: ${LISTED.replace('OUTER CONTROL', 'SOMETHING ELSE')} });`),
    /the value of 0019100F came out as .*SOMETHING ELSE.* instead of \["OUTER CONTROL"\]/,
    /another one than the file holds/,
  ],
  'leaves out an element': [
    program(`ok({ elements: ${LISTED}.slice(0, 1) });`),
    /0051100F is not in the listing/,
    /in Items too; or say "depth":\["top"\]/,
  ],
  'answers differently the second time': [
    program(`ok({ elements: [...${LISTED}, { path: [], tag: '0019FF' + (10 + count) }] });`),
    /two answers/,
    /nothing may carry over/,
  ],
  'leaves no output': [
    program(`ok({});`, `{ erase: ${ALL} }`),
    /said ok and wrote no output\.dcm/,
    /Write it first, whole, under exactly that name/,
  ],
  'leaves an output that is no file': [
    program(`fs.writeFileSync(request.output, 'x'); ok({});`, `{ erase: ${ALL} }`),
    /the file that it wrote cannot be read/,
    /no whole DICOM file/,
  ],
  'erases nothing': [
    program(`fs.copyFileSync(request.file, request.output); ok({});`, `{ erase: ${ALL} }`),
    /is still there/,
    /was to be removed/,
  ],
  'writes more than one line': [
    program(`ok({ elements: ${LISTED} }); ok({ elements: ${LISTED} });`),
    /answered request \d+, was asked \d+/,
    /exactly one line for each request/,
  ],
  'ends after an answer': [
    program(`console.error('boom'); process.exit(3);`),
    /ended with exit status 3 without an answer.*stderr ends with: boom/,
    /answer \{"id":N,"error":"why"\}/,
  ],
  'declines a plain file': [
    program(`say(JSON.stringify({ id: request.id, error: 'cannot' }));`),
    /refused: cannot/,
    /plain and legal/,
  ],
};

for (const [what, [source, fault, advice]] of Object.entries(MISTAKES)) {
  test(`a program that ${what}`, async () => {
    const { status, said } = await check(source, 5);
    assert.is(status, 3, said);
    assert.match(said, fault);
    assert.match(said, advice);
  });
}

test('one control is counted as one', async () => {
  const { status, said } = await check(
    program(`ok({ found: [{ values: [{ text: 'OUTER CONTROL' }] }] });`, `{ lookup: { depth: ['top'] } }`),
  );
  assert.is(status, 0, said);
  assert.match(said, /: its one control came out right, twice; it can be judged/, said);
});

const python = findProgram('python3') === undefined ? test.skip : test;
for (const [what, source] of [
  ['file', undefined],
  ['module', 'import blockshift_no_such_module'],
] as const)
  python(`a program in Python without a ${what}: no folder of ours is named, and what to do fits`, async () => {
    const file = `lacks-a-${what}.py`;
    if (source !== undefined) writeFileSync(join(folder, file), source);
    const adapter = protocolAdapter('mine', { protocol: ['python3', file] }, folder);
    const lines: string[] = [];
    const status = await checkTool(adapter, (line) => lines.push(line));
    const said = lines.join(' ').replace(/\s+/g, ' ');
    assert.is(status, 3, said);
    assert.match(said, /could not be opened: .*(can't open file '[~\w./-]*lacks-a-file.py'|No module named)/);
    assert.not.match(said, /blockshift-tool-|input ends/);
    assert.match(said, /lacks a file or a module that it names/);
  });

test('a program that hangs is asked once, and nothing after that', async () => {
  const begun = performance.now();
  const { status, said } = await check(program('', `{ read: ${ALL}, lookup: ${ALL}, erase: ${ALL} }`), 0.5);
  assert.is(status, 3);
  assert.match(
    said,
    /WRONG .*hang: no answer after 0\.5 s.*flush stdout after every answer.*1 of 1 controls.*Nothing more/,
  );
  assert.ok(performance.now() - begun < 5000);
});

test('a program that is not there is missing', async () => {
  const adapter = protocolAdapter('mine', { protocol: ['blockshift-no-such-tool'] }, folder);
  try {
    await checkTool(adapter, () => {});
    assert.unreachable();
  } catch (error) {
    assert.match(
      String(error),
      'mine is not on this machine. Put blockshift-no-such-tool on the PATH, or its full name into the configuration.',
    );
  }
});

test.run();
