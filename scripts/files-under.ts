import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** A file that a user named, or that lies in a folder that a user named. */
export interface InputFile {
  readonly path: string;
  /** Where it belongs in a folder of results: the way below the folder that was named, else the name alone. */
  readonly name: string;
  /** It was found in a folder, so that it may be something else than what was meant. */
  readonly isFound: boolean;
  /** Why it is not to be read. */
  readonly leftOut?: LeftOut;
}

/** What lies in a folder and is no file; `isMissing` where there should be one. */
interface LeftOut {
  readonly why: string;
  readonly isMissing: boolean;
}

/**
 * The files that a user named, and all files below the folders named, sorted by name; nothing below `except`. Links are
 * followed to files, as data sets under git-annex have them, and never to folders. Throws UsageError where a folder
 * cannot be read, is `except` or lies in it, or has nothing in it.
 */
export function filesUnder(paths: readonly string[], except: string): readonly InputFile[] {
  const results = realPath(except);
  return paths.flatMap((path): readonly InputFile[] => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return [{ path, name: basename(path), isFound: false }];
    if (isIn(realPath(path), results))
      throw new UsageError(`${path} is, or lies in, the folder of --out; choose another folder for the copies`);
    const found = walk(path, results);
    if (found.length === 0) throw new UsageError(`${path} holds no files`);
    return found.map((file) => ({ ...file, name: relative(path, file.path), isFound: true }));
  });
}

type Found = Pick<InputFile, 'path' | 'leftOut'>;

function walk(folder: string, except: string): readonly Found[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (!entry.isDirectory()) return [{ path, ...whyLeftOut(path, entry) }];
        if (isIn(realPath(path), except)) return [];
        return entry.name === '.git' ? [{ path, ...skipped('what Git keeps for itself') }] : walk(path, except);
      });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const skipped = (why: string): Pick<InputFile, 'leftOut'> => ({ leftOut: { why, isMissing: false } });

function whyLeftOut(path: string, entry: Dirent): Pick<InputFile, 'leftOut'> {
  if (entry.isFile()) return {};
  if (!entry.isSymbolicLink()) return skipped('not a regular file');
  const target = statOf(path);
  if (!target) return { leftOut: { why: 'a link to no file; get it first, as "git annex get" does', isMissing: true } };
  if (target.isDirectory()) return skipped('a link to a folder; name that folder itself');
  return target.isFile() ? {} : skipped('a link to what is not a regular file');
}

/** What a link leads to; undefined where it leads nowhere, to itself, or where nobody may look. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Without links, as far as there is something. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
