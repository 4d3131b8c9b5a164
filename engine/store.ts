import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkResults, checkStoredCase, UnusableFile } from '../contract/check-schema.ts';
import type { Results, StoredCase } from '../contract/results.ts';
import type { FindingFolder } from './make-finding.ts';
import { temporaryFolderIn } from './temporary-folder.ts';

/** Writes results.json: under another name first and moved into place, so that what is there is always whole. */
export function writeResults(out: string, results: Results): void {
  checkResults(results, 'results.json');
  const draft = temporaryFolderIn(out);
  try {
    writeFileSync(join(draft.path, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
    renameSync(join(draft.path, 'results.json'), join(out, 'results.json'));
  } finally {
    draft.remove();
  }
}

/** Writes the folder of a finding into a folder of results, in place of one that is there; whole, like results.json. */
export function writeFinding(out: string, { finding, contents }: FindingFolder): void {
  const draft = temporaryFolderIn(out);
  try {
    for (const [name, data] of contents) {
      const path = join(draft.path, finding.id, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, data);
    }
    const path = join(out, 'findings', finding.id);
    rmSync(path, { recursive: true, force: true });
    renameSync(join(draft.path, finding.id), path);
  } finally {
    draft.remove();
  }
}

/** Copies the folder of a finding from one folder of results to another. */
export function copyFinding(from: string, out: string, id: string): void {
  const draft = temporaryFolderIn(out);
  try {
    cpSync(join(from, 'findings', id), join(draft.path, id), { recursive: true });
    rmSync(join(out, 'findings', id), { recursive: true, force: true });
    renameSync(join(draft.path, id), join(out, 'findings', id));
  } finally {
    draft.remove();
  }
}

/** Removes findings that are no longer any. */
export function removeFindings(out: string, ids: readonly string[]): void {
  for (const id of ids) rmSync(join(out, 'findings', id), { recursive: true, force: true });
}

/** Throws UnusableFile where a folder holds a results.json that is no results of ours, and would be lost. */
export function checkOurs(out: string): void {
  const path = join(out, 'results.json');
  if (!existsSync(path)) return;
  const found = readJson(path);
  if (typeof found !== 'object' || found === null || !('blockshift' in found))
    throw new UnusableFile(`${path} was not written by Blockshift and would be overwritten; name another folder.`);
}

/** Reads a results file; throws UnusableFile with one clear line. */
export const readResults = (path: string): Results => checkResults(readJson(path), path);

/** Reads the case of a finding; throws UnusableFile with one clear line. */
export const readStoredCase = (path: string): StoredCase => checkStoredCase(readJson(path), path);

/** The cases of the findings that an earlier run left in a folder, in order of their ids. */
export function storedCases(out: string): StoredCase[] {
  const folder = join(out, 'findings');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((id) => join(folder, id, 'case.json'))
    .filter((path) => existsSync(path))
    .map(readStoredCase);
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UnusableFile(`Cannot read ${path}: ${error instanceof Error ? error.message.split(',')[0] : error}.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableFile(`${path} is not JSON.`);
  }
}
