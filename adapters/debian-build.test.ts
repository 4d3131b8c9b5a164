import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Package } from '../contract/adapter.ts';
import { buildOf } from './build-of.ts';
import { debianBuild } from './debian-build.ts';
import { findProgram } from './find-program.ts';
import { toolsFolder } from './tools-folder.ts';

const programs = ['gdcmdump', 'dpkg-query', 'ldd'].map(findProgram);
const here = programs.every((program) => program?.startsWith('/usr/bin/'));
if (!here) console.log('skipped: builds of Debian: gdcmdump of the distribution is not here');
if (!here && process.env.BLOCKSHIFT_NO_SKIP) throw new Error('a skip fails');
const debian = here ? test : test.skip;

debian('names distribution and version of the package', async () => {
  assert.match(await debianBuild('libgdcm-tools', '/usr/bin/gdcmdump'), /^\w+ \d+\.\d+\.\d+\S*-\S+/);
});

debian('asserts that are on are named, be they in the program or in a library of the same source', async () => {
  // GDCM and DCMTK of Debian 12 have them on, DCMTK only in its libraries; dpkg's own programs have none.
  assert.match(await debianBuild('libgdcm-tools', '/usr/bin/gdcmdump'), /, asserts on$/);
  if (findProgram('dcmdump') === '/usr/bin/dcmdump')
    assert.match(await debianBuild('dcmtk', '/usr/bin/dcmdump'), /, asserts on$/);
  assert.not.match(await debianBuild('coreutils', '/bin/true'), /asserts/);
});

for (const [packageName, file] of [
  ['python3-gdcm', '/usr/lib/python3/dist-packages/gdcm.py'],
  ['python3-odil', '/usr/lib/python3/dist-packages/odil/__init__.py'],
  ['odil', '/usr/bin/odil'],
  ['octave-dicom', '/usr/share/octave/packages/dicom-0.5.1/packinfo/DESCRIPTION'],
] as const) {
  if (!existsSync(file)) console.log(`skipped: builds of Debian: ${packageName} is not here`);
  (existsSync(file) ? debian : test.skip)(
    `what is interpreted has the asserts of what it loads: ${packageName}`,
    async () => {
      assert.match(await debianBuild(packageName, file), /^\w+ \d.*, asserts on$/);
    },
  );
}

const plain = '/usr/lib/python3/dist-packages/pydicom/__init__.py';
(existsSync(plain) ? debian : test.skip)('what loads nothing compiled has none', async () => {
  assert.match(await debianBuild('python3-pydicom', plain), /^\w+ \d+\.\d+\.\d+-\d+$/);
});

test('what tools:install fetched says how, and only where it is that', async () => {
  const built = (wanted: Package, path: string): Promise<string> => buildOf({ package: wanted }, path);
  const place = (path: string): string => join(toolsFolder(), path);
  const pip: Package = { via: 'pip', name: 'p-1', requirements: ['p==1'] };
  assert.is(await built(pip, place('p-1/bin/p')), 'PyPI');
  assert.is(await built(pip, place('p-10/bin/p')), '');
  assert.is(await built(pip, '/usr/bin/p'), '');
  assert.is(await built({ via: 'cargo', name: 'c', crate: 'c@1' }, place('c/bin/c')), 'built by cargo');
  assert.is(await built({ via: 'go', name: 'g', source: 's' }, place('g/bin/g')), 'built by go');
  assert.is(await built({ via: 'npm', name: 'n', packages: ['n@1'] }, place('n/node_modules/n')), 'npm');
  assert.is(await buildOf({}, '/usr/bin/p'), '');
});

test('of every tool that docs/tools.md has seen, it knows where it comes from', () => {
  const seen = new URL('../docs/tools-seen.data.json', import.meta.url);
  const tools: Record<string, { version: string; build: string }> = JSON.parse(readFileSync(seen, 'utf8'));
  const without = Object.entries(tools).filter(([, { version, build }]) => version !== '' && build === '');
  assert.equal(without, []);
});

test('a program that is not the package’s has no build', async () => {
  assert.is(await debianBuild('coreutils', process.execPath), '');
  assert.is(await debianBuild('blockshift-no-such-package', '/bin/true'), '');
});

test.run();
