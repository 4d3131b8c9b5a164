import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageVersion } from './package-version.ts';

const at = process.argv.indexOf('--from');
const folder = at < 0 ? undefined : process.argv[at + 1];
const requireTool = createRequire(folder === undefined ? import.meta.url : pathToFileURL(join(folder, 'driver.js')));

/**
 * A driver's package and its version: from the folder that the command line names with `--from`, where `tools:install`
 * put one of several releases; else what came with this package. Through `require`, since some can be loaded by nothing
 * else.
 */
export function toolModule<T>(name: string): { readonly module: T; readonly version: string } {
  return {
    module: requireTool(name) as T,
    version: folder === undefined ? packageVersion(name) : pinned(folder, name),
  };
}

const pinned = (from: string, name: string): string =>
  String(JSON.parse(readFileSync(join(from, 'node_modules', name, 'package.json'), 'utf8')).version);
