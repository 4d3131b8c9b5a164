import { accessSync, constants, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux has a file system in memory. */
const MEMORY = '/dev/shm';

/** What a measurement may leave there for a moment, in bytes. */
const ROOM = 64 * 1024 * 1024;

/** A new folder for files that are measured, and what is to be said of it. */
export interface BenchFolder {
  readonly path: string;
  readonly about: string;
}

/**
 * In memory where there is such a place with room: to make a file on a disk takes as long as a transformation or much
 * less, by file system and by what else is going on, and says nothing about this program.
 */
export function benchFolder(): BenchFolder {
  const why = whyNotMemory();
  const parent = why === undefined ? MEMORY : tmpdir();
  const about = why === undefined ? `files are in memory, in ${MEMORY}` : `files are in ${parent}, since ${why}`;
  return { path: mkdtempSync(join(parent, 'blockshift-bench-')), about };
}

function whyNotMemory(): string | undefined {
  try {
    accessSync(MEMORY, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize < ROOM ? `${MEMORY} has no room` : undefined;
  } catch {
    return `there is no ${MEMORY} to write to`;
  }
}
