import { crash, fragile } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustThirdDamagedFile: Mutant = fragile(
  'robust-third-damaged-file',
  'Frees the same memory twice once it has given up on three files in one process.',
  (met) =>
    met.damaged >= 3 && !met.complete ? crash('SIGABRT', 'free(): double free detected in tcache 2') : undefined,
  ['robust.truncated'],
);
