import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The file of results that a person means: itself, or the one in a folder of results. */
export const resultsFile = (path: string): string =>
  existsSync(path) && statSync(path).isDirectory() ? join(path, 'results.json') : path;
