import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../engine/sha256.ts';
import { SAMPLE, SAMPLE_GIVEN, sampleFinding } from '../reports/html/sample-results.ts';
import { readFindingFiles } from './read-finding-files.ts';

test('reads the files of findings, and nothing that results from elsewhere point at', () => {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
  try {
    for (const [path, bytes] of SAMPLE_GIVEN.get('f-00000001')!.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const secret = { path: 'findings/../secret', sha256: sha256('secret') };
    writeFileSync(join(folder, 'secret'), 'secret');
    symlinkSync(join(folder, 'secret'), join(folder, 'findings', 'link'));
    writeFileSync(join(folder, 'findings', 'changed'), 'changed');
    const files = [
      secret,
      { ...secret, path: join(folder, 'secret') },
      { ...secret, path: 'findings/link' },
      { path: 'findings/changed', sha256: sha256('as it was') },
      { path: 'findings/gone', sha256: sha256('') },
    ];
    const findings = [...SAMPLE.findings, sampleFinding('f-00000003', files)];
    const read = readFindingFiles(folder, { ...SAMPLE, findings });
    assert.is(read.get('f-00000001')!.files.size, 3);
    assert.equal(read.get('f-00000001')!.case, SAMPLE_GIVEN.get('f-00000001')!.case);
    assert.is(read.get('f-00000003')!.files.size, 0);
    assert.is(read.get('f-00000003')!.case, undefined);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
