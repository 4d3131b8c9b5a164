import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './program-name.ts';

/** The list of mutants, which has to be a module so that it can be compiled; a file more in its folder is a mutant more. */
export const MUTANTS_INDEX = 'adapters/reference/mutants/index.ts';

/** `block-ff-only` as the name of an export. */
const exportOf = (file: string): string => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The text of that module, by what is in its folder. */
export function mutantsIndexText(): string {
  const files = readdirSync(join(packageRoot(), MUTANTS_INDEX, '..'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
  return [
    "import type { Mutant } from '../mutant.ts';",
    ...files.map((name) => `import { ${exportOf(name)} } from './${name}.ts';`),
    '',
    '/**',
    ' * Every classic mistake, by the name of its file. A mistake shows only where it depends on blocks or encodings: properties',
    ' * do not blame a tool for what it does not do in the canonical rendering either. Written by `npm run docs`.',
    ' */',
    'export const MUTANTS: readonly Mutant[] = [',
    ...files.map((name) => `  ${exportOf(name)},`),
    '];',
    '',
  ].join('\n');
}
