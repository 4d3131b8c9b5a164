import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { debianBuild } from './debian-build.ts';
import { findProgram } from './find-program.ts';

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

test('a program that is not the package’s has no build', async () => {
  assert.is(await debianBuild('coreutils', process.execPath), '');
  assert.is(await debianBuild('blockshift-no-such-package', '/bin/true'), '');
});

test.run();
