import { crash, fragile, has } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustCrashCreatorAfterData: Mutant = fragile(
  'robust-crash-creator-after-data',
  'Looks a creator up that it has not read yet, and follows a null pointer.',
  (met) => (has(met, 'creator-after-data') ? crash('SIGSEGV') : undefined),
  ['robust.defects'],
);
