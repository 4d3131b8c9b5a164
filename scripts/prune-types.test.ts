import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { pruneTypes, reachableTypes } from './prune-types.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

const FILES: Readonly<Record<string, string>> = {
  'index.d.ts': "export { type A } from './a/a.ts';\nexport * from './b.js';\n",
  'a/a.d.ts': "export type A = import('../deep/c.js').C;\nimport 'node:fs';\n",
  'b.d.ts': "import type { C } from './deep/c.ts';\nexport declare const b: C;\n",
  'deep/c.d.ts': "export * from './d.tsx';\nimport { A } from '../a/a.ts';\nexport type C = string;\n",
  'deep/d.d.ts': 'export {};\n',
  'unseen.d.ts': "import './b.ts';\n",
  'deep/unseen.d.ts': 'export {};\n',
  'unseen.js': '',
};
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

test('what the entry leads to stays, in whatever form it is named; modules stay', () => {
  assert.is(pruneTypes(folder), 5);
  assert.equal(
    Object.keys(FILES).filter((name) => !existsSync(join(folder, name))),
    ['unseen.d.ts', 'deep/unseen.d.ts'],
  );
});

test('a declaration that is not there is an error, and not left out', () => {
  writeFileSync(join(folder, 'broken.d.ts'), "export * from './gone.ts';\n");
  assert.throws(() => reachableTypes(join(folder, 'broken.d.ts')), /gone\.d\.ts/);
});

test.run();
