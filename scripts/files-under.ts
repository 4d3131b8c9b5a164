import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** A file that a user named, or that lies in a folder that a user named. */
export interface InputFile {
  readonly path: string;
  /** Where it belongs in a folder of results: the way below the folder that was named, else the name alone. */
  readonly name: string;
  /** It was found in a folder, so that it may be something else than what was meant. */
  readonly isFound: boolean;
}

/**
 * The files that a user named, and all files below the folders named, sorted by name; nothing below `except`, and no
 * links out of a folder. Throws UsageError where a folder cannot be read or there is no file in it.
 */
export function filesUnder(paths: readonly string[], except: string): readonly InputFile[] {
  return paths.flatMap((path): readonly InputFile[] => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return [{ path, name: basename(path), isFound: false }];
    const found = walk(path, resolve(except));
    if (found.length === 0) throw new UsageError(`${path} holds no files`);
    return found.map((file) => ({ path: file, name: relative(path, file), isFound: true }));
  });
}

function walk(folder: string, except: string): readonly string[] {
  if (resolve(folder) === except || resolve(folder).startsWith(except + sep)) return [];
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return walk(path, except);
        return entry.isFile() ? [path] : [];
      });
  } catch (error) {
    throw new UsageError(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
