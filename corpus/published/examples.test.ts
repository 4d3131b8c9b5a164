import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findProgram } from '../../adapters/find-program.ts';
import { pydicom } from '../../adapters/pydicom/pydicom.ts';
import { corpusFiles } from '../corpus-files.ts';
import { loadCases } from '../load-cases.ts';
import { CPP_EXAMPLE } from './cpp-example.ts';
import { PYTHON_EXAMPLE } from './python-example.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-examples-'));
const cases = await loadCases();
const files = corpusFiles(cases);
for (const [name, bytes] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
test.after(() => rmSync(folder, { recursive: true }));

/** Legal files that pydicom 2.3.1 does not read, or in which it does not find a creator after leading spaces. */
const KNOWN = new Set(['vr/big-endian-un.dcm', 'creator-text/leading-spaces.dcm']);

const python = (await pydicom.detect())?.path;
if (python === undefined) {
  console.log('skipped: the Python example needs pydicom. apt install python3-pydicom');
  test.skip('the Python example runs', () => {});
} else {
  test('the Python example finds what it should, and says where pydicom does not', () => {
    const { stdout, stderr, status } = spawnSync(python, ['examples/lookup.py', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const lines = stdout.trim().split('\n');
    const [, right, wrong] = /^(\d+) lookups right, (\d+) wrong$/.exec(lines.at(-1) ?? '') ?? [];
    assert.ok(Number(right) > 300, stdout + stderr);
    const other = lines.slice(0, -1).filter((line) => !KNOWN.has(line.split(':')[0]!));
    assert.equal(other, []);
    assert.is(status, Number(wrong) === 0 ? 0 : 1);
  });
}

test('the Python example has twenty lines, the C++ example not many more', () => {
  const linesOf = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;
  assert.ok(linesOf(PYTHON_EXAMPLE) <= 20, `${linesOf(PYTHON_EXAMPLE)}`);
  assert.ok(linesOf(CPP_EXAMPLE) <= 30, `${linesOf(CPP_EXAMPLE)}`);
});

const compiler = findProgram('g++');
if (compiler === undefined) {
  console.log('skipped: the C++ example needs g++. apt install g++');
  test.skip('the C++ example compiles and runs', () => {});
} else {
  const run = () => spawnSync(join(folder, 'creators'), ['.'], { cwd: folder, encoding: 'utf8' });

  test('the C++ example compiles without a warning and agrees', () => {
    const options = ['-std=c++17', '-Wall', '-Wextra', '-Werror', '-o', 'creators', 'examples/creators.cpp'];
    execFileSync(compiler, options, { cwd: folder });
    const { stdout, status } = run();
    assert.match(stdout, new RegExp(`^${cases.length} files, \\d{3,} creators, 0 wrong\\n$`));
    assert.is(status, 0);
  });

  test('the C++ example notices a changed creator and a missing byte', () => {
    const name = 'siemens/csa-at-11.dcm';
    const bytes = Buffer.from(files.get(name)!);
    bytes.write('SIEMENS csa', bytes.indexOf('SIEMENS CSA'));
    writeFileSync(join(folder, name), bytes.subarray(0, -1));
    const { stdout, status } = run();
    assert.match(stdout, `${name} has ${bytes.length - 1} bytes, not ${bytes.length}`);
    assert.match(stdout, `${name} lacks "SIEMENS CSA HEADER"`);
    assert.is(status, 1);
  });
}

test.run();
