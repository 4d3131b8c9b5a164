import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../corpus/corpus-files.ts';
import { packageFile } from '../engine/version.ts';
import { packageRoot } from './program-name.ts';

/** This release of Blockshift, with its licence. */
export function release(): Release {
  const { version, license } = JSON.parse(readFileSync(packageFile(), 'utf8')) as Omit<Release, 'licenseText'>;
  return { version, license, licenseText: readFileSync(join(packageRoot(), 'LICENSE'), 'utf8') };
}
