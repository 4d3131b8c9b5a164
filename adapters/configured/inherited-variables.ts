import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Variables by which languages and their version managers find what a person installed. */
// biome-ignore format: a list
const NAMES = [
  'PYENV_ROOT', 'PYENV_VERSION', 'VIRTUAL_ENV', 'CONDA_PREFIX', 'PYTHONPATH', 'PYTHONUSERBASE', 'ASDF_DIR', 'ASDF_DATA_DIR',
  'RBENV_ROOT', 'GEM_HOME', 'GEM_PATH', 'NODE_PATH', 'NVM_DIR', 'JAVA_HOME', 'CLASSPATH', 'DOTNET_ROOT', 'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH', 'DCMDICTPATH',
];

/** What a user's own tool gets of this process' environment: its HOME is empty, so this must tell where things are. */
export function inheritedVariables(): Record<string, string> {
  const given = NAMES.flatMap((name): [string, string][] => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const local = join(homedir(), '.local');
  const defaults = existsSync(local) ? { PYTHONUSERBASE: local } : {};
  return { ...defaults, ...Object.fromEntries(given), PYTHONDONTWRITEBYTECODE: '1' };
}
