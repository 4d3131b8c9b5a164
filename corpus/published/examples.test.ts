import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findProgram } from '../../adapters/find-program.ts';
import { pydicom, pydicomReleases } from '../../adapters/pydicom/pydicom.ts';
import { corpusFiles } from '../corpus-files.ts';
import { loadCases } from '../load-cases.ts';
import { CPP_EXAMPLE } from './cpp-example.ts';
import { PYDICOM_DIFFERS, PYDICOM_SEEN } from './pydicom-differs.ts';
import { PYTHON_EXAMPLE } from './python-example.ts';

const folder = mkdtempSync(join(tmpdir(), 'blockshift-examples-'));
const cases = await loadCases();
const files = corpusFiles(cases, { version: '1.2.3', license: 'MIT', licenseText: 'Free.\n' });
for (const [name, bytes] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}
test.after(() => rmSync(folder, { recursive: true }));

const known = new Map(PYDICOM_DIFFERS.map(({ file, lookups }) => [file, lookups]));

test('the README tells beforehand what the Python example calls wrong', () => {
  const text = Buffer.from(files.get('README.md')!).toString('utf8');
  for (const { file, why } of PYDICOM_DIFFERS) {
    assert.ok(files.has(file), file);
    assert.ok(text.includes(`\`${file}\``) && text.includes(why), file);
  }
});

/** The machine's own pydicom, and the releases beside it that the README speaks of. */
const tools = [pydicom, ...pydicomReleases.filter(({ id }) => PYDICOM_SEEN.some((version) => id.endsWith(version)))];
for (const { id, install, detect } of tools) {
  const name = `the Python example finds what it should, and says where ${id} does not`;
  const installed = await detect();
  if (installed === undefined) {
    console.log(`skipped: the Python example needs ${id}. ${install}`);
    test.skip(name, () => {});
    continue;
  }
  test(name, () => {
    const { stdout, stderr, status } = spawnSync(installed.path, ['examples/lookup.py', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const lines = stdout.trim().split('\n');
    const [, right, wrong] = /^(\d+) lookups right, (\d+) wrong$/.exec(lines.at(-1) ?? '') ?? [];
    assert.ok(Number(right) > 300, stdout + stderr);
    const names = lines.slice(0, -1).map((line) => line.split(':')[0]!);
    const other = names.filter((file) => !known.has(file));
    assert.equal(other, []);
    // Another release may have learnt to read them; one that was looked at does what the README says.
    if (PYDICOM_SEEN.includes(installed.version))
      for (const [file, lookups] of known) assert.is(names.filter((one) => one === file).length, lookups, file);
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
