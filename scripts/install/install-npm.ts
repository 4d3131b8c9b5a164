import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderPackage, Recipe } from './recipe.ts';
import { programMissing } from './toolchain.ts';

type NpmPackage = Extract<FolderPackage, { via: 'npm' }>;

/** npm packages beside a package.json of their own. What they would run while they are installed is not run. */
export const npmRecipe: Recipe<NpmPackage> = {
  lacks: async () => programMissing('npm', 'nodejs.org'),
  fill: async ({ packages }, { folder }, run) => {
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    const options = ['--ignore-scripts', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error'];
    await run({ argv: ['npm', 'install', '--prefix', folder, ...options, ...packages], cwd: folder, minutes: 10 });
  },
  proof: () => 'node_modules',
};
