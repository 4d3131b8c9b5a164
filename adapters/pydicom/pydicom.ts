import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Adapter, Installation } from '../../contract/adapter.ts';
import { debianBuild } from '../debian-build.ts';
import { findProgram } from '../find-program.ts';
import { packageFolder, shownPath } from '../protocol/driver-command.ts';
import { openProtocol, type ProtocolSession } from '../protocol/protocol-session.ts';
import { runTool } from '../run-tool.ts';

/** pydicom through its own API: one Python process for all questions. Observed: 2.3.1 and 3.0.2. */
export const pydicom: Adapter = {
  id: 'pydicom',
  toolkit: 'pydicom',
  install: 'apt install python3-pydicom, or pip install pydicom',
  detect,
  open: ({ path }) => open(path),
};

const PROBE = 'import sys, pydicom; print(sys.executable); print(pydicom.__version__); print(pydicom.__file__)';

/** The first Python that can import pydicom. */
async function detect(): Promise<Installation | undefined> {
  for (const name of ['python3', '/usr/bin/python3']) {
    // This process' own environment: a python3 that is a wrapper of a version manager finds its Pythons by it.
    const env = { ...inherited(process.env), ...ownPackages() };
    const run = await runTool([name, '-c', PROBE], { cwd: '/', seconds: 20, env, memory: false });
    const [path = '', version = '', file = ''] = new TextDecoder().decode(run.stdout).split('\n');
    if (run.exit !== 0 || findProgram(path) === undefined || !/^\d+\.\d+/.test(version)) continue;
    return { version, path, build: await debianBuild('python3-pydicom', file) };
  }
  return undefined;
}

const inherited = (variables: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** Where packages are that a person installed for themselves: what HOME would tell, which drivers have of their own. */
const ownPackages = (): Record<string, string> => ({
  PYTHONUSERBASE: process.env.PYTHONUSERBASE ?? join(homedir(), '.local'),
  PYTHONDONTWRITEBYTECODE: '1',
  ...(process.env.PYTHONPATH !== undefined && { PYTHONPATH: process.env.PYTHONPATH }),
});

function open(python: string): Promise<ProtocolSession> {
  const beside = fileURLToPath(new URL('driver.py', import.meta.url));
  // The compiler copies no Python: a compiled adapter finds the driver where the checkout has it.
  const driver = existsSync(beside) ? beside : join(packageFolder, 'adapters/pydicom/driver.py');
  return openProtocol({ argv: [python, driver], env: ownPackages(), shownAs: ['python3', shownPath(driver)] });
}
