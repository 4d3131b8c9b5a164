import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder, unmakeFolder } from '../engine/make-folder.ts';
import { UsageError } from './usage-error.ts';

/**
 * Files that appear in a folder all at once or not at all: written under temporary names, then renamed. None that
 * exists is ever overwritten. Folders are made with the first file in them. What is not published when the program ends
 * is taken back.
 */
export class NewFiles {
  readonly #folder: string;
  /** Final path to what it is for. */
  readonly #reserved = new Map<string, string>();
  /** Final path to temporary path. */
  readonly #written = new Map<string, string>();
  readonly #published: string[] = [];
  /** Each folder in which a file was made first, and the outermost folder that had to be made for it. */
  readonly #made = new Map<string, string | undefined>();
  readonly #atExit = (): void => this.discard();

  constructor(folder: string) {
    this.#folder = resolve(folder);
    if (isNoFolder(this.#folder)) throw new UsageError(`${folder} is a file; name a folder to write to`);
  }

  /** Claims a name, which may have folders in it. Throws UsageError where a file has it, or another claim. */
  reserve(name: string, purpose: string): void {
    const path = join(this.#folder, name);
    const other = this.#reserved.get(path);
    if (other !== undefined)
      throw new UsageError(`${path} would be written twice, ${other} and ${purpose}; use a folder for each`);
    if (existsSync(path)) throw new UsageError(`${path} exists and is not overwritten; choose another folder`);
    this.#reserved.set(path, purpose);
  }

  /** Writes a reserved file under its temporary name. Throws UsageError where the folder cannot be written to. */
  write(name: string, bytes: Uint8Array): void {
    const path = join(this.#folder, name);
    const folder = dirname(path);
    const temporary = join(folder, `.${basename(path)}.${process.pid}.part`);
    try {
      if (this.#written.size === 0) process.once('exit', this.#atExit);
      const file = this.#openNew(temporary, folder);
      // From here on it is ours to take back.
      this.#written.set(path, temporary);
      try {
        writeFileSync(file, bytes);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Opens a file that is not there yet, and makes its folder where that is missing. */
  #openNew(path: string, folder: string): number {
    try {
      return openSync(path, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST' || this.#made.has(folder)) throw error;
      this.#made.set(folder, makeFolder(folder));
      return openSync(path, 'wx');
    }
  }

  /** Gives all files their names. */
  publish(): void {
    for (const [path, temporary] of this.#written) {
      if (existsSync(path)) throw new UsageError(`${path} has appeared meanwhile and is not overwritten`);
      renameSync(temporary, path);
      this.#published.push(path);
    }
    process.removeListener('exit', this.#atExit);
  }

  /** Takes everything back, folders that were made included. */
  discard(): void {
    process.removeListener('exit', this.#atExit);
    for (const path of [...this.#written.values(), ...this.#published]) rmSync(path, { force: true });
    for (const [innermost, outermost] of [...this.#made].reverse())
      if (outermost !== undefined) unmakeFolder(innermost, outermost);
  }
}

/** Whether something is there that is no folder; what cannot be looked at will not take files, and says so then. */
function isNoFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    return false;
  }
}
