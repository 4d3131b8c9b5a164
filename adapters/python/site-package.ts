import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toolFile, toolsFolder } from '../tools-folder.ts';

/**
 * A file that a PyPI package brought into its virtual environment, e.g. `('dcm2niix-1.0.20260724', 'dcm2niix/dcm2niix')`;
 * undefined where it is not there. The folder's name tells the release of Python.
 */
export function sitePackage(name: string, file: string): string | undefined {
  let libraries: readonly string[];
  try {
    libraries = readdirSync(join(toolsFolder(), name, 'lib'));
  } catch {
    return undefined;
  }
  const [found] = libraries.flatMap((library) => toolFile(name, join('lib', library, 'site-packages', file)) ?? []);
  return found;
}
