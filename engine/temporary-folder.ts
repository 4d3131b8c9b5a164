import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const live = new Set<string>();
let root: string | undefined;
let count = 0;

/** A folder that goes away: when it is told to, or when this process ends. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Makes an empty folder that no other user can enter, among the system's temporary files. */
export function temporaryFolder(): TemporaryFolder {
  root ??= guarded(mkdtempSync(join(tmpdir(), 'blockshift-')));
  const path = join(root, String(count++));
  mkdirSync(path);
  return { path, remove: () => remove(path) };
}

/** Makes an empty folder beside what it will be moved to, which has to be on the same disk. */
export function temporaryFolderIn(parent: string): TemporaryFolder {
  const path = guarded(mkdtempSync(join(parent, '.unfinished-')));
  return {
    path,
    remove: () => {
      remove(path);
      live.delete(path);
    },
  };
}

function guarded(path: string): string {
  if (live.size === 0)
    process.once('exit', () => {
      for (const one of live) remove(one);
    });
  live.add(path);
  return path;
}

function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // A tool may have left what cannot be removed; that must not end a run.
  }
}
