import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, unlinkSync } from 'node:fs';
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

/** One for a question, or one with folders for several in it. */
export interface QuestionFolder extends TemporaryFolder {
  /** The folders in it, `0`, `1` …: as many as were asked for, or more. */
  readonly inner: readonly string[];
}

/**
 * Folders that were emptied, by how many folders they have in them. Making and removing a folder costs more than
 * writing a file, on some file systems a hundred times as much; another name for an empty one costs next to nothing.
 */
const emptied = new Map<number, string[]>();

/** The next power of two, so that folders that are not quite alike can stand in for each other. */
const roundedUp = (count: number): number => (count === 0 ? 0 : 2 ** Math.ceil(Math.log2(count)));

/** An empty folder as it was made: what its mode is depends on the umask of this process. */
let mode: number | undefined;

/**
 * Makes an empty folder that no other user can enter, among the system's temporary files, with empty folders in it
 * where some are asked for. No two that this process makes have the same name.
 */
export function temporaryFolder(inside = 0): QuestionFolder {
  root ??= guarded(mkdtempSync(join(tmpdir(), 'blockshift-')));
  const path = join(root, String(count++));
  const most = roundedUp(inside);
  const names = Array.from({ length: most }, (_, i) => String(i));
  const ready = emptied.get(most)?.pop();
  if (ready !== undefined) renameSync(ready, path);
  else for (const name of ['', ...names]) mkdirSync(join(path, name));
  mode ??= statSync(path).mode;
  return {
    path,
    inner: names.map((name) => join(path, name)),
    remove: () => {
      if (!isEmptied(path, names)) return remove(path);
      // Under the name that it had nobody is to find anything any more.
      const free = `${path}-empty`;
      renameSync(path, free);
      const others = emptied.get(most);
      if (others === undefined) emptied.set(most, [free]);
      else others.push(free);
    },
  };
}

/** Removes the files of a folder; false where it then is not what it was when it was made. */
function isEmptied(path: string, names: readonly string[]): boolean {
  try {
    if (statSync(path).mode !== mode) return false;
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (!entry.isDirectory()) unlinkSync(join(path, entry.name));
      else if (!names.includes(entry.name)) return false;
    }
    return names.every((name) => isEmptied(join(path, name), []));
  } catch {
    // A tool may have left what cannot be removed, or have removed the folder.
    return false;
  }
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
