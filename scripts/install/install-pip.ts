import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../../adapters/find-program.ts';
import { answerOf } from './answer-of.ts';
import type { FolderPackage, Recipe } from './recipe.ts';

type PipPackage = Extract<FolderPackage, { via: 'pip' }>;

/** By itself pip asks five times more, and waits 15 s each time where nothing answers. */
const PATIENCE = ['--retries', '2'];

/** Python packages in a virtual environment. */
export const pipRecipe: Recipe<PipPackage> = {
  lacks: async () => {
    if ((await pythonWithVenv()) !== undefined) return undefined;
    return 'no Python that can make a virtual environment (Debian: apt install python3-venv)';
  },
  fill: async ({ requirements }, { folder, place }, run) => {
    const python = await pythonWithVenv();
    await run({ argv: [python!, '-m', 'venv', folder], cwd: folder, minutes: 5 });
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--no-warn-script-location'];
    await run({ argv: [join(folder, 'bin/python'), ...pip, ...PATIENCE, ...requirements], cwd: folder, minutes: 15 });
    await renameWithin(folder, place);
  },
  proof: () => 'bin/python',
};

const PROBE = 'import ensurepip, sys, venv; print(sys.executable)';

/** The program itself, not what stands for it: a version manager's wrapper needs an environment that a venv lacks. */
async function pythonWithVenv(): Promise<string | undefined> {
  for (const name of ['python3', '/usr/bin/python3']) {
    const python = await answerOf([name, '-c', PROBE]);
    if (python !== undefined && findProgram(python) !== undefined) return python;
  }
  return undefined;
}

/** A virtual environment's scripts name their Python by its full path: the one that it will have. */
async function renameWithin(folder: string, place: string): Promise<void> {
  const files = (await readdir(join(folder, 'bin'))).map((name) => join(folder, 'bin', name));
  for (const file of [...files, join(folder, 'pyvenv.cfg')]) {
    if (!(await stat(file)).isFile()) continue;
    const bytes = await readFile(file);
    if (bytes.length > 2 ** 20 || !bytes.includes(folder)) continue;
    await writeFile(file, bytes.toString('latin1').replaceAll(folder, place), 'latin1');
  }
}
