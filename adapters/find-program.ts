import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';

const found = new Map<string, string>();

/** The file that a program's name stands for on the PATH of this process; undefined where there is none. */
export function findProgram(name: string): string | undefined {
  if (isAbsolute(name)) return isExecutable(name) ? name : undefined;
  const key = `${process.env.PATH}\n${name}`;
  const before = found.get(key);
  if (before !== undefined && isExecutable(before)) return before;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(resolve(folder), name);
    if (folder === '' || !isExecutable(file)) continue;
    found.set(key, file);
    return file;
  }
  return undefined;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
