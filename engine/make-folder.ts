import { accessSync, constants, existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder with all that are missing above it, one after the other: Node's own recursive mkdir never returns where
 * a file system lets nobody make folders, as below /proc. Makes all of them or none.
 *
 * @returns the outermost folder that was made; undefined where there was nothing to make
 * @throws Error, with one clear line, where the folder cannot be made or written to
 */
export function makeFolder(folder: string): string | undefined {
  const missing: string[] = [];
  let nearest = resolve(folder);
  for (; !existsSync(nearest); nearest = dirname(nearest)) missing.unshift(nearest);
  if (!statSync(nearest).isDirectory()) throw new Error(`${nearest} is a file, not a folder`);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(`${nearest} cannot be written to`);
  }
  const made: string[] = [];
  try {
    for (const each of missing) if (makeOne(each)) made.unshift(each);
  } catch (error) {
    for (const each of made) rmdirSync(each);
    throw new Error(`${nearest} takes no new folder (${(error as NodeJS.ErrnoException).code})`);
  }
  return made.at(-1);
}

/** Throws as `makeFolder` would, and leaves nothing behind: for what is to be made when long work is done. */
export function tryFolder(folder: string): void {
  const outermost = makeFolder(folder);
  if (outermost !== undefined) unmakeFolder(resolve(folder), outermost);
}

/** Removes a folder and those above it up to the outermost that was made for it; stops where something is in one. */
export function unmakeFolder(innermost: string, outermost: string): void {
  try {
    for (let folder = innermost; folder.startsWith(outermost); folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // Somebody else has put something there, which stays.
  }
}

/** False where somebody else has just made it. */
function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && existsSync(folder) && statSync(folder).isDirectory())
      return false;
    throw error;
  }
}
