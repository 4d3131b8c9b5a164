import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runTool } from '../run-tool.ts';
import { el, sampleFile } from '../sample-file.ts';
import { driverCommand } from './driver-command.ts';
import { type LineProcess, startLineProcess } from './line-process.ts';

// Any driver will do: this is about what all of them share.
const { argv, shownAs } = driverCommand(new URL('../dicom-parser/dicom-parser.ts', import.meta.url).href);
const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
const creator = 'U+2028 \u2028 ends no line';
writeFileSync(join(folder, 'a.dcm'), sampleFile([el(0x00210010, 'LO', 'ACME'), el(0x00211001, 'LO', 'v')]));

let driver: LineProcess;
test.before(() => {
  driver = startLineProcess({ argv, lineLimit: 2 ** 20 });
});
test.after(() => {
  driver.end();
  rmSync(folder, { recursive: true });
});

async function said(line: string): Promise<Record<string, unknown>> {
  const reply = await driver.exchange(line, 20);
  if (reply.kind !== 'line') throw new Error(reply.kind);
  return JSON.parse(reply.text);
}
const ask = (request: object): Promise<Record<string, unknown>> => said(JSON.stringify(request));

test('says hello with its capabilities', async () => {
  const { id, ok } = await ask({ id: 1, op: 'hello', protocol: 1 });
  const { name, operations } = ok as { name: string; operations: object };
  assert.equal([id, name, Object.keys(operations)], [1, 'dicom-parser', ['read', 'lookupByTag']]);
});

test('a line that is not JSON is answered with id null', async () => {
  for (const line of ['read it', '', '{"id":1,']) assert.equal(await said(line), { id: null, error: 'not JSON' });
});

test('a request that is none is an error with its id', async () => {
  for (const request of [
    { id: 3 },
    { id: 3, op: 'toString' },
    { id: 3, op: 'read' },
    { id: 3, op: 'lookupByTag', file: 'a.dcm', tag: '21,1004' },
    { id: 3, op: 'hello', protocol: 99 },
  ]) {
    const { id, error } = await ask(request);
    assert.is(id, 3);
    assert.type(error, 'string');
  }
  assert.is((await said('null')).id, null);
  assert.is((await said('[]')).id, null);
});

test('an operation that the tool lacks is refused', async () => {
  const address = { group: '0021', creator, element: '01' };
  assert.equal(await ask({ id: 4, op: 'lookup', file: 'a.dcm', address }), { id: 4, refused: 'no operation lookup' });
});

test('a file that is missing or bad is an error, and the next request is answered', async () => {
  assert.type((await ask({ id: 5, op: 'read', file: join(folder, 'missing.dcm') })).error, 'string');
  const { ok } = await ask({ id: 6, op: 'lookupByTag', file: join(folder, 'a.dcm'), tag: '00211001', more: creator });
  assert.equal(ok, { found: [{ path: [], values: [{ text: 'v' }] }] });
});

test('one shot: an answer and a status', async () => {
  const once = (request: object) =>
    runTool([...argv, '--once', JSON.stringify(request)], { cwd: folder, seconds: 20, memory: false });
  const good = await once({ op: 'lookupByTag', file: 'a.dcm', tag: '00211001' });
  assert.is(good.exit, 0);
  assert.equal(JSON.parse(new TextDecoder().decode(good.stdout)), {
    id: null,
    ok: { found: [{ path: [], values: [{ text: 'v' }] }] },
  });
  assert.is((await once({ op: 'read', file: 'missing.dcm' })).exit, 1);
});

test('the command for people has no path of this machine', () => {
  assert.equal(shownAs, ['node', '--import', 'tsx', 'adapters/dicom-parser/driver.ts']);
  const compiled = driverCommand('file:///somewhere/node_modules/blockshift/dist/adapters/dcmjs/dcmjs.js');
  assert.equal(compiled.argv.slice(1), ['/somewhere/node_modules/blockshift/dist/adapters/dcmjs/driver.js']);
});

test.run();
