import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderPackage, Recipe } from './recipe.ts';
import { programMissing } from './toolchain.ts';

type NpmPackage = Extract<FolderPackage, { via: 'npm' }>;

/** By itself npm asks again after 10 s and after 60 s, and waits five minutes for an answer. */
const PATIENCE = [
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-factor=2',
  '--fetch-timeout=60000',
];

/** npm packages beside a package.json of their own. What they would run while they are installed is not run. */
export const npmRecipe: Recipe<NpmPackage> = {
  lacks: async () => programMissing('npm', 'nodejs.org'),
  fill: async ({ packages }, { folder }, run) => {
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    const options = ['--ignore-scripts', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error'];
    await run({
      argv: ['npm', 'install', '--prefix', folder, ...options, ...PATIENCE, ...packages],
      cwd: folder,
      minutes: 10,
    });
  },
  proof: () => 'node_modules',
};
