import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../engine/make-folder.ts';
import { temporaryFolderIn } from '../engine/temporary-folder.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes files into a folder that does not exist or is empty: to a folder beside it first, which then takes its place,
 * so that there is never half of them. Throws UsageError where that cannot be done, and then nothing is left behind.
 */
export function writeCorpus(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  const target = resolve(folder);
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new UsageError(`${folder} is a file; name a folder that does not exist or is empty`);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new UsageError(`${folder} is not empty; remove it, or name another folder`);
  try {
    makeFolder(dirname(target));
    const unfinished = temporaryFolderIn(dirname(target));
    try {
      for (const [name, bytes] of files) {
        mkdirSync(dirname(join(unfinished.path, name)), { recursive: true });
        writeFileSync(join(unfinished.path, name), bytes);
      }
      // A temporary folder is its owner's alone, a corpus is for everybody that new folders are for.
      chmodSync(unfinished.path, 0o777 & ~process.umask());
      if (existsSync(target)) rmdirSync(target);
      renameSync(unfinished.path, target);
    } finally {
      unfinished.remove();
    }
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
