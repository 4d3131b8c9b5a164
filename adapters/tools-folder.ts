import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where `tools:install` puts tools: `.tools` in the folder that a run starts in, or what BLOCKSHIFT_TOOLS names. */
export const toolsFolder = (): string => resolve(process.env.BLOCKSHIFT_TOOLS ?? '.tools');

/** A file of an installed package (contract/adapter, `Package`), e.g. `('pydicom-3.0.2', 'bin/python')`; undefined where it is not there. */
export function toolFile(name: string, file: string): string | undefined {
  const path = join(toolsFolder(), name, file);
  return existsSync(path) ? path : undefined;
}
