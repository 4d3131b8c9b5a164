import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findProgram } from '../find-program.ts';
import { ownFile } from '../own-file.ts';
import { type LineProcess, startLineProcess } from '../protocol/line-process.ts';
import { runTool } from '../run-tool.ts';

/** A driver of a tool that prints where it should not, raises and leaves. */
const DRIVER = `
import os, sys
sys.path.insert(0, ${JSON.stringify(join(ownFile('adapters/python/serve.py'), '..'))})
from serve import GarbledOutput, Refused, serve

def read(request):
    print("from Python")
    os.write(1, b"from C\\n")
    return {"elements": []}

def lookup(request):
    raise {"a": Refused, "b": GarbledOutput, "c": KeyError, "d": SystemExit}[request["file"]]("why")

def erase(request):
    open(request["output"], "w").close()
    raise ValueError("half way")

serve("toy", "1.0", {"read": {}}, {"read": read, "lookup": lookup, "erase": erase})
`;

const python = findProgram('/usr/bin/python3') ?? findProgram('python3');
const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
const driver = join(folder, 'driver.py');
writeFileSync(driver, DRIVER);

let process: LineProcess;
test.before(() => {
  if (python !== undefined) process = startLineProcess({ argv: [python, driver], lineLimit: 2 ** 20 });
});
test.after(() => {
  process?.end();
  rmSync(folder, { recursive: true });
});

/** A test that needs Python. */
const live = (name: string, body: () => Promise<void>): void => {
  if (python !== undefined) return void test(name, body);
  console.log('skipped: Python is not installed');
  test.skip(name, body);
};

async function said(line: string): Promise<Record<string, unknown>> {
  const reply = await process.exchange(line, 20);
  if (reply.kind !== 'line') throw new Error(reply.kind);
  return JSON.parse(reply.text);
}
const ask = (request: object): Promise<Record<string, unknown>> => said(JSON.stringify({ id: 1, ...request }));

live('says hello', async () => {
  const ok = { protocol: 1, name: 'toy', version: '1.0', operations: { read: {} } };
  assert.equal(await ask({ op: 'hello', protocol: 1 }), { id: 1, ok });
});

live('what a tool prints is no answer', async () => {
  assert.equal(await ask({ op: 'read', file: 'x' }), { id: 1, ok: { elements: [] } });
  assert.match(Buffer.from(process.takeStderr()).toString(), /from C/);
});

live('survives whatever a tool raises, and says what it was', async () => {
  assert.equal(await ask({ op: 'lookup', file: 'a' }), { id: 1, refused: 'why' });
  assert.equal(await ask({ op: 'lookup', file: 'b' }), { id: 1, garbled: 'why' });
  assert.equal(await ask({ op: 'lookup', file: 'c' }), { id: 1, error: "KeyError: 'why'" });
  assert.equal(await ask({ op: 'lookup', file: 'd' }), { id: 1, error: 'SystemExit: why' });
});

live('leaves no half of a file', async () => {
  const output = join(folder, 'half.dcm');
  assert.equal(await ask({ op: 'erase', file: 'x', output }), { id: 1, error: 'ValueError: half way' });
  assert.not.ok(existsSync(output));
});

live('a request that is none is answered', async () => {
  assert.equal(await said('{"id":1,'), { id: null, error: 'not JSON' });
  assert.equal(await said('[]'), { id: null, error: 'malformed request: not an object' });
  assert.equal(await ask({ op: 'convert' }), { id: 1, refused: 'no operation convert' });
});

live('one request on the command line, with its status', async () => {
  const once = async (request: object): Promise<number | null> =>
    (await runTool([python!, driver, '--once', JSON.stringify(request)], { cwd: folder, seconds: 20 })).exit;
  assert.is(await once({ op: 'read', file: 'x' }), 0);
  assert.is(await once({ op: 'lookup', file: 'a' }), 1);
});

test.run();
