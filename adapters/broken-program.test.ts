import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { commandLineAdapter, outputText } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

let number = 0;
/** What detection says of a program that does this when it is asked for its version. */
async function detected(script: string): Promise<string | undefined> {
  const binary = join(folder, `tool-${number++}`);
  writeFileSync(binary, script.startsWith('#!') ? script : `#!/bin/sh\n${script}\n`);
  chmodSync(binary, 0o755);
  const adapter = commandLineAdapter({
    id: 'mine',
    toolkit: 'mine',
    install: 'there is no way',
    binary,
    version: { parse: (run) => /^mine (\S+)/.exec(outputText(run))?.[1] },
    operations: {},
  });
  try {
    return (await adapter.detect())?.version;
  } catch (error) {
    return String(error);
  }
}

test('a tool that tells its version is found, whatever its exit status', async () => {
  assert.is(await detected('echo mine 1.2; exit 3'), '1.2');
});

test('a program that answers in its own way is another one: the tool is missing', async () => {
  assert.is(await detected('echo yours 1.2'), undefined);
  assert.is(await detected('echo "unknown option --version" >&2; exit 1'), undefined);
});

for (const [what, script, expected] of [
  [
    'lacks a library',
    'echo "/opt/x: error while loading shared libraries: liby.so" >&2; exit 127',
    /exit status 127: \/opt\/x: error while/,
  ],
  ['lacks a module', 'echo "ModuleNotFoundError: No module named y" >&2; exit 1', /exit status 1: ModuleNotFoundError/],
  ['crashes', 'kill -SEGV $$', /was ended by SIGSEGV and said nothing/],
  ['says nothing', 'exit 0', /exit status 0 and said nothing/],
  ['lacks its interpreter', '#!/no/such/interpreter\n', /exit status 127: .*/],
] as const) {
  test(`a tool that ${what} is there and broken, not missing`, async () => {
    const said = await detected(script);
    assert.match(String(said), /tool-\d+ is there but does not work: \S+ --version (was )?ended/);
    assert.match(String(said), expected);
  });
}

test.run();
