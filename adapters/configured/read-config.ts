import { readFileSync } from 'node:fs';
import { UnusableFile } from '../../contract/check-schema.ts';
import type { Config } from '../../contract/config.ts';
import { configFaults } from './config-faults.ts';

/** The name that is looked for in the folder where a run starts. */
export const CONFIG_FILE = 'blockshift.config.json';

/** Reads a configuration; throws UnusableFile, with the place in the file and what to do, where it cannot be used. */
export function readConfig(file: string): Config {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnusableFile(
      error instanceof SyntaxError ? `${file} is not JSON: ${why}` : `${file} cannot be read: ${why}`,
    );
  }
  const faults = configFaults(json);
  if (faults.length === 0) return json as Config;
  const [first, ...more] = faults;
  throw new UnusableFile(
    more.length === 0 ? `${file}: ${first}` : `${file}:\n${faults.map((f) => `  ${f}`).join('\n')}`,
  );
}
