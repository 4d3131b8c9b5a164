import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runTests } from './test-runner.ts';

/**
 * `npm test [-- part-of-a-name …]`: runs every test beside the code and closes with one line of counts.
 * BLOCKSHIFT_NO_SKIP=1 turns a skipped test into a failure.
 */
const FOLDERS = ['dicom', 'contract', 'generators', 'oracles', 'adapters', 'engine', 'corpus', 'reports', 'scripts'];

const wanted = process.argv.slice(2);
const files = FOLDERS.filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.test.ts'))
  .sort()
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)));

const results = await runTests(files, {
  jobs: Math.max(2, availableParallelism()),
  // A guard against what never ends: several times what the slowest file takes on two idle cores.
  seconds: 600,
  noSkip: process.env.BLOCKSHIFT_NO_SKIP === '1',
  onFile: ({ file, passed, failed, skipped, seconds, output, reason }) => {
    const counts = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
    console.log(
      `${failed ? 'FAIL' : ' ok '} ${file}  ${counts}  ${seconds.toFixed(1)} s${reason ? `  (${reason})` : ''}`,
    );
    if (failed) console.log(output);
    else for (const line of output.split('\n')) if (line.startsWith('skipped:')) console.log(`       ${line}`);
  },
});

const total = (key: 'passed' | 'failed' | 'skipped'): number => results.reduce((sum, result) => sum + result[key], 0);
const failed = total('failed') + (files.length === 0 ? 1 : 0);
if (files.length === 0) console.log(`No test file matches ${wanted.join(' ') || 'the folders of the project'}.`);
console.log(`${total('passed')} passed, ${failed} failed, ${total('skipped')} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
