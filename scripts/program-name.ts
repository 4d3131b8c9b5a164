import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../engine/version.ts';

/** How a person calls this program: differs between a checkout and an installed package. */
export const programName = (): string =>
  process.argv[1]?.endsWith('.ts') ? 'npm run -s blockshift --' : 'npx blockshift';

/** The folder of this package. */
export const packageRoot = (): string => dirname(fileURLToPath(packageFile()));
