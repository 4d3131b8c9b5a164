import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Finding, Results, StoredCase } from '../contract/results.ts';
import { sha256 } from '../engine/sha256.ts';
import { readStoredCase } from '../engine/store.ts';
import type { FindingFiles } from '../reports/html/finding-files.ts';

/** Larger files are not read: no rendering of a case comes near. */
const MOST_BYTES = 4 << 20;

/**
 * Reads what lies in the folders of findings, by their ids. Results may come from anybody: a file is read only where it
 * is inside the findings of `folder`, links followed, and has the SHA-256 that the results say.
 */
export function readFindingFiles(folder: string, { findings }: Results): ReadonlyMap<string, FindingFiles> {
  return new Map(findings.map((finding) => [finding.id, filesOf(folder, finding)]));
}

function filesOf(folder: string, finding: Finding): FindingFiles {
  const files = new Map<string, Uint8Array>();
  for (const { path, sha256: hash } of finding.files) {
    const bytes = readInside(join(folder, 'findings'), join(folder, path));
    if (bytes !== undefined && sha256(bytes) === hash) files.set(path, bytes);
  }
  const stored = files.has(finding.case) ? storedCase(join(folder, finding.case)) : undefined;
  return { ...(stored && { case: stored }), files };
}

function readInside(folder: string, path: string): Uint8Array | undefined {
  try {
    const real = realpathSync(path);
    if (!real.startsWith(realpathSync(folder) + sep)) return undefined;
    const { size } = statSync(real);
    return size <= MOST_BYTES ? readFileSync(real) : undefined;
  } catch {
    // Gone, or not for us to read: the report says that it is not there.
    return undefined;
  }
}

function storedCase(path: string): StoredCase | undefined {
  try {
    return readStoredCase(path);
  } catch {
    // Of another version: the finding is shown without its Data Set.
    return undefined;
  }
}
