import { readFileSync, statSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** The largest file that is read whole, in bytes: what one Buffer of Node 20 can hold is not much more. */
const LARGEST = 2 ** 31;

/**
 * The bytes of a file that a user named. Throws UsageError where there is none, where it cannot be read, and for what
 * is no regular file: a pipe or a device may never end.
 */
export function readInput(path: string): Uint8Array {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new UsageError(`${path} is a folder; name the files in it`);
    if (!found.isFile()) throw new UsageError(`${path} is not a regular file; copy what it gives into one first`);
    if (found.size > LARGEST) throw new UsageError(`${path} is larger than 2 GiB, which is more than is read here`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UsageError(`${path}: no such file`);
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
