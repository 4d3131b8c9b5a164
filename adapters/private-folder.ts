import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';

/** A folder that one run of a tool has to itself. */
export interface PrivateFolder {
  /** Holds the other two. */
  readonly path: string;
  readonly home: string;
  readonly temporary: string;
  /** Says that the run is over: what it left is removed. */
  remove(): void;
}

let root: string | undefined;
let count = 0;

/** Folders in which nothing was left: making and removing them costs more than starting a process. */
const untouched: PrivateFolder[] = [];

/** An empty home and an empty folder for temporary files, so that no run of a tool can see what another left. */
export function privateFolder(): PrivateFolder {
  const ready = untouched.pop();
  if (ready !== undefined) return ready;
  if (root === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'blockshift-tool-'));
    atEnd(() => removeFolder(made));
    root = made;
  }
  const folder = join(root, String(count++));
  const home = join(folder, 'home');
  const temporary = join(folder, 'tmp');
  mkdirSync(home, { recursive: true });
  mkdirSync(temporary);
  const made: PrivateFolder = {
    path: folder,
    home,
    temporary,
    remove: () => {
      if (untouched.includes(made)) return;
      if (isEmpty(home) && isEmpty(temporary)) untouched.push(made);
      else removeFolder(folder);
    },
  };
  return made;
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    // Removed, or made unreadable, by the tool.
    return false;
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A tool may have left something that cannot be removed; it stays in the system's temporary folder.
  }
}
