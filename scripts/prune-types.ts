import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a declaration names of its own package: `from './tag.ts'`, `import("./tag.js")`. */
const RELATIVE = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g;

const declarationOf = (name: string): string => name.replace(/(?:\.d)?\.[jt]sx?$/, '.d.ts');

/** The declaration given and all that it leads to, as paths. Throws where one is not there. */
export function reachableTypes(entry: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, name = ''] of readFileSync(entry, 'utf8').matchAll(RELATIVE))
    reachableTypes(declarationOf(join(dirname(entry), name)), seen);
  return seen;
}

/**
 * Of the declarations in a folder of compiled modules, leaves those that a program can see by importing the package. The
 * compiler writes one for every module, which no program could import anyway. Returns how many stay.
 */
export function pruneTypes(folder: string): number {
  const kept = reachableTypes(join(folder, 'index.d.ts'));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (name.endsWith('.d.ts') && !kept.has(path)) rmSync(path);
  }
  return kept.size;
}

if (process.argv[1]?.endsWith('prune-types.ts')) console.log(`types: ${pruneTypes(process.argv[2] ?? 'dist')} files`);
