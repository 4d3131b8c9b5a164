import { crash, fragile } from '../fragile.ts';
import type { Mutant } from '../mutant.ts';

export const robustAssertsMeta: Mutant = fragile(
  'robust-asserts-meta',
  'Checks outside data with an assertion.',
  (met) =>
    met.file === undefined || met.file.meta.length < 5
      ? crash('SIGABRT', "tool: reader.cxx:591: Reader& read(): Assertion `is.good()' failed.")
      : undefined,
  ['robust.truncated'],
);
