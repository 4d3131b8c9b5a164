import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { packageRoot } from './program-name.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

/** What CI says of the published run, with other tools missing. */
function checked(missing: readonly object[]): { readonly status: number | null; readonly said: string } {
  const results = JSON.parse(readFileSync(join(packageRoot(), 'docs/results/results.json'), 'utf8'));
  const file = join(folder, 'results.json');
  writeFileSync(file, JSON.stringify({ ...results, missing }));
  const { status, stdout } = spawnSync(process.execPath, [join(packageRoot(), '.ci/check-results.mjs'), file]);
  return { status, said: stdout.toString() };
}

const dcm4che = { id: 'dcm4che-dcmdump', toolkit: 'dcm4che', install: 'unpack it' };

test('a run without dcm4che, which no registry has, is whole', () => {
  assert.is(checked([dcm4che]).status, 0);
});

test('a run without any other tool, or with one that is broken, is not', () => {
  const lacking = checked([dcm4che, { id: 'orthanc-rest', toolkit: 'Orthanc', install: 'apt install orthanc' }]);
  assert.is(lacking.status, 1);
  assert.match(lacking.said, 'missing: orthanc-rest: apt install orthanc');
  const broken = checked([{ ...dcm4che, broken: 'ended by SIGSEGV' }]);
  assert.is(broken.status, 1);
  assert.match(broken.said, 'missing: dcm4che-dcmdump: ended by SIGSEGV');
});

test.run();
