import { join } from 'node:path';
import type { FolderPackage, Recipe } from './recipe.ts';
import { inPackage, programMissing } from './toolchain.ts';

type GoPackage = Extract<FolderPackage, { via: 'go' }>;

/** A driver of ours and what is built with it, by the versions of its go.sum. */
export const goRecipe: Recipe<GoPackage> = {
  lacks: async () => programMissing('go', 'go.dev/dl'),
  fill: ({ source, programs = [] }, { folder }, run) =>
    run({
      argv: ['go', 'build', '-trimpath', '-o', `${join(folder, 'bin')}/`, '.', ...programs],
      cwd: inPackage(source),
      env: { GOFLAGS: '-mod=readonly', GOWORK: 'off' },
      minutes: 15,
    }),
  proof: () => 'bin',
};
