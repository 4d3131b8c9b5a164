import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { commandLine } from './command-line.ts';

const base = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
test.after(() => rmSync(base, { recursive: true }));

// A folder of Blockshift with a space in its name, in which both programs tell their words.
const root = join(base, 'block shift');
for (const name of ['.tools/some-1.2/bin/python', 'adapters/x/tool']) {
  const file = join(root, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho ${name} "$@"\n`);
  chmodSync(file, 0o755);
}
const findings = join(base, 'findings');
mkdirSync(findings);

/** What comes of pasting a line into a shell in the folder of a finding. */
const pasted = (line: string, variables: Readonly<Record<string, string>> = {}): string =>
  execFileSync('sh', ['-c', `(cd ${findings} && ${line}) 2>&1 || true`], {
    env: { PATH: '/usr/bin:/bin', ...variables },
  })
    .toString()
    .trim();

const COMMANDS: readonly (readonly [command: readonly string[], prints: string])[] = [
  [
    ['.tools/some-1.2/bin/python', 'adapters/x/driver.py', '--once', '{"a": "it\'s"}'],
    `.tools/some-1.2/bin/python DRIVER --once {"a": "it's"}`,
  ],
  [['adapters/x/tool', '--from', '.tools/some-1.2'], 'adapters/x/tool --from FROM'],
  [
    ['sh', '-c', '.tools/some-1.2/bin/python a && adapters/x/tool b > c && cat c'],
    '.tools/some-1.2/bin/python a\nadapters/x/tool b',
  ],
];

for (const [command, prints] of COMMANDS) {
  const expected = prints
    .replace('DRIVER', join(root, 'adapters/x/driver.py'))
    .replace('FROM', join(root, '.tools/some-1.2'));
  test(`what is copied from a page runs in the folder of the finding: ${command[0]} ${command[1]}`, () => {
    const line = commandLine(command);
    assert.not.match(line, base);
    assert.is(pasted(line, { BLOCKSHIFT: root }), expected);
    assert.match(pasted(line), 'BLOCKSHIFT: set it to the folder of Blockshift, with its tools installed');
  });

  test(`what a terminal shows runs as it is: ${command[0]} ${command[1]}`, () => {
    assert.is(pasted(commandLine(command, { root, tools: join(root, '.tools') })), expected);
  });
}

test('tools are where they were installed, which need not be in the package', () => {
  assert.is(
    commandLine(['.tools/a/bin/b', '.toolsmith/x', 'adapters'], { root: '/r', tools: '/t' }),
    '/t/a/bin/b .toolsmith/x adapters',
  );
});

test('a command that names nothing of ours is as it was, one through a shell too', () => {
  assert.is(commandLine(['dcmdump', '+P', '0021,1004', "it's.dcm"]), `dcmdump +P 0021,1004 'it'\\''s.dcm'`);
  assert.is(commandLine(['sh', '-c', 'cat x > y']), "sh -c 'cat x > y'");
});

test('tsx is found from any folder', () => {
  const command = ['node', '--import', 'tsx', 'adapters/x/driver.ts'];
  const [loader, driver] = ['/node_modules/tsx/dist/loader.mjs', ' "$BLOCKSHIFT"/adapters/x/driver.ts'];
  const line = commandLine(command);
  assert.ok(line.startsWith('node --import "$') && line.endsWith(loader + driver), line);
});

test.run();
