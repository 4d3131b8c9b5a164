import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../', import.meta.url));

/** The package's folder, with the slash: one up from here, two where this is compiled into dist/. */
export const packageFolder: string =
  basename(here) === 'dist' ? fileURLToPath(new URL('../../', import.meta.url)) : here;

/**
 * A file of ours that is no TypeScript, by its path from the package's folder: `adapters/pydicom/driver.py`. It has the
 * same place in a checkout and in an installed package, because the compiler leaves it where it is.
 */
export const ownFile = (path: string): string => join(packageFolder, path);

/** A file of ours as people read it: from the package's folder. */
export const shownPath = (file: string): string => relative(packageFolder, file);
