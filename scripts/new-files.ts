import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

/**
 * Files that appear in a folder all at once or not at all: written under temporary names, then renamed. None that
 * exists is ever overwritten. The folder is made with the first file.
 */
export class NewFiles {
  readonly #folder: string;
  /** Final path to what it is for. */
  readonly #reserved = new Map<string, string>();
  /** Final path to temporary path. */
  readonly #written = new Map<string, string>();
  readonly #published: string[] = [];
  /** The outermost folder that had to be made. */
  #made: string | undefined;

  constructor(folder: string) {
    this.#folder = resolve(folder);
    if (existsSync(this.#folder) && !statSync(this.#folder).isDirectory())
      throw new UsageError(`${folder} is a file; name a folder to write to`);
  }

  /** Claims a name. Throws UsageError where a file has it, or another claim. */
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
    const temporary = join(this.#folder, `.${name}.${process.pid}.part`);
    try {
      this.#made ??= mkdirSync(this.#folder, { recursive: true });
      this.#written.set(path, temporary);
      writeFileSync(temporary, bytes, { flag: 'wx' });
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Gives all files their names. */
  publish(): void {
    for (const [path, temporary] of this.#written) {
      if (existsSync(path)) throw new UsageError(`${path} has appeared meanwhile and is not overwritten`);
      renameSync(temporary, path);
      this.#published.push(path);
    }
  }

  /** Takes everything back, folders that were made included. */
  discard(): void {
    for (const path of [...this.#written.values(), ...this.#published]) rmSync(path, { force: true });
    if (this.#made === undefined) return;
    try {
      for (let folder = this.#folder; folder.startsWith(this.#made); folder = dirname(folder)) rmdirSync(folder);
    } catch {
      // Somebody else has put something there, which stays.
    }
  }
}
