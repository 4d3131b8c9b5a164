import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderPackage } from './recipe.ts';
import { inPackage } from './toolchain.ts';

/** The file in a tool's folder that says what was installed there, written last. */
export const STAMP_FILE = '.blockshift-installed.json';

/** Raised when a recipe changes, so that what the old one left is made anew. */
const RECIPES = 1;

/** What a folder holds once the package is installed: its pins, and the content of a driver's source. */
export function stampOf(wanted: FolderPackage): string {
  const source = 'source' in wanted ? { content: contentHash(inPackage(wanted.source)) } : {};
  return `${JSON.stringify({ recipes: RECIPES, ...wanted, ...source }, null, 1)}\n`;
}

/** Of all files of a folder but those that builds leave there. */
function contentHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/(^|\/)target(\/|$)/.test(name)) continue;
    const file = join(folder, name);
    if (statSync(file).isFile()) hash.update(`${name}\n`).update(readFileSync(file)).update('\n');
  }
  return hash.digest('hex');
}
