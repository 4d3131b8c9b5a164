import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of an npm package, from the package.json above its entry. Throws where the package is not installed. */
export function packageVersion(name: string): string {
  for (let folder = packageEntry(name); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (manifest.name === name) return String(manifest.version);
    } catch {
      // No package.json here, or one that is not the package's.
    }
  }
  throw new Error(`${name}: no package.json`);
}

/** The folder of the file that `import` of an npm package gives. Throws where the package is not installed. */
export const packageEntry = (name: string): string => dirname(fileURLToPath(import.meta.resolve(name)));
