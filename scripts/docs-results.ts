import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Case } from '../contract/case.ts';
import type { Results } from '../contract/results.ts';
import { sha256 } from '../engine/sha256.ts';
import { readResults } from '../engine/store.ts';
import { betweenMarks } from '../reports/between-marks.ts';
import { compactJson } from '../reports/compact-json.ts';
import { htmlReport } from '../reports/html/html-report.tsx';
import { markdownReport } from '../reports/markdown.ts';
import { matrixPicture } from '../reports/matrix-picture.ts';
import { type MachineFolders, type PortableResults, portableResults } from '../reports/portable-results.ts';
import { resultsInShort, resultsPage } from '../reports/results-page.ts';
import { packageRoot } from './program-name.ts';
import { readFindingFiles } from './read-finding-files.ts';
import { resultsFile } from './results-file.ts';

const machine = (): MachineFolders => ({ root: packageRoot(), home: homedir(), temporary: tmpdir() });

/** What is written, by its place in the repository; README.md comes and goes with the marks in it. */
export function publishedFiles({ results, given }: PortableResults, readme: string): Readonly<Record<string, string>> {
  return {
    'docs/results/report.html': htmlReport(results, given),
    'docs/results/report.md': markdownReport(results),
    'docs/results/results.json': compactJson(results),
    'docs/results/README.md': resultsPage(results, casesOf(given)),
    'docs/matrix.svg': matrixPicture(results),
    'README.md': betweenMarks(readme, 'results', inReadme(results)),
  };
}

const casesOf = (given: PortableResults['given']): Case[] =>
  [...given.values()].flatMap((files) => (files.case === undefined ? [] : [files.case.case]));

const inReadme = (results: Results): string =>
  `![Tools by groups of properties; the picture's own text tells every cell](docs/matrix.svg)

${resultsInShort(results)}
[Versions, and the whole report](docs/results/README.md).
`;

/** Folders of this machine that a file still names. */
export const leftIn = (text: string, { root, home, temporary }: MachineFolders): string[] =>
  [root, home, `${temporary}/blockshift`].filter((folder) => folder.length > 1 && text.includes(folder));

/**
 * Publishes results of a run under `top`: docs/results/, the picture and the figures of the README. Returns the size of
 * each file; throws, and writes nothing, where one would name a folder of this machine.
 */
export function publish(results: string, top: string): Readonly<Record<string, number>> {
  const path = resultsFile(results);
  const read = readResults(path);
  if (!read.complete) throw new Error(`${path} is of a run that did not end: the same command goes on from there.`);
  const given = readFindingFiles(dirname(path), read);
  const readme = readFileSync(join(top, 'README.md'), 'utf8');
  const files = publishedFiles(portableResults({ results: read, given }, machine(), sha256), readme);
  for (const [name, text] of Object.entries(files)) {
    const left = leftIn(text, machine());
    if (left.length > 0) throw new Error(`${name} would name ${left.join(', ')}; nothing was written.`);
  }
  rmSync(join(top, 'docs/results'), { recursive: true, force: true });
  mkdirSync(join(top, 'docs/results'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(top, name), text);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]));
}

/** Asks every tool of this machine, and returns where the results are. */
function run(options: readonly string[]): string {
  const out = 'blockshift-results/published';
  const words = ['--import', 'tsx', 'scripts/blockshift.ts', 'run', '--out', out, ...options];
  const { status } = spawnSync(process.execPath, words, { cwd: packageRoot(), stdio: 'inherit' });
  // 1 says that tools fail, which is what is published.
  if (status !== 0 && status !== 1) throw new Error(`the run ended with status ${status}.`);
  return join(packageRoot(), out);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [first, ...more] = process.argv.slice(2);
  const results = first === undefined || first.startsWith('-') ? run(process.argv.slice(2)) : first;
  if (results === first && more.length > 0)
    throw new Error('usage: npm run docs:results -- [RESULTS | options of run]');
  for (const [name, size] of Object.entries(publish(results, packageRoot())))
    console.log(`${name}: ${Math.ceil(size / 1000)} kB`);
}
