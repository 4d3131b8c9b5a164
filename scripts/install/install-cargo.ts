import { join } from 'node:path';
import type { FolderPackage, Recipe } from './recipe.ts';
import { inPackage, programMissing } from './toolchain.ts';

type CargoPackage = Extract<FolderPackage, { via: 'cargo' }>;

/** A crate's programs, or a driver of ours, by the versions of their Cargo.lock. */
export const cargoRecipe: Recipe<CargoPackage> = {
  lacks: async () => programMissing('cargo', 'rustup.rs'),
  fill: (wanted, { folder, scratch }, run) => {
    const what = 'crate' in wanted ? [wanted.crate] : ['--path', inPackage(wanted.source)];
    return run({
      argv: ['cargo', 'install', '--locked', '--root', folder, ...what],
      cwd: folder,
      env: { CARGO_TARGET_DIR: join(scratch, 'target'), CARGO_TERM_COLOR: 'never', CARGO_NET_RETRY: '2' },
      minutes: 30,
    });
  },
  proof: () => 'bin',
};
