import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Adapter, Installation, Package } from '../../contract/adapter.ts';
import { debianBuild } from '../debian-build.ts';
import { findProgram } from '../find-program.ts';
import { ownFile, shownPath } from '../own-file.ts';
import { openProtocol, type ProtocolSession } from '../protocol/protocol-session.ts';
import { runTool } from '../run-tool.ts';
import { toolFile } from '../tools-folder.ts';

/** A tool that Python calls: one long-lived process speaks the protocol for it. */
export interface PythonTool {
  readonly id: string;
  readonly toolkit: string;
  readonly install: string;
  /** From PyPI: its own virtual environment is used. From Debian: the first Python that finds the tool is. */
  readonly package: Extract<Package, { via: 'pip' | 'apt' }>;
  /** The distribution's name, which tells the version; left out where Debian's package alone tells it. And the module's. */
  readonly distribution?: string;
  readonly module: string;
  /** Path of the driver from the package's folder: `adapters/deid/driver.py`. */
  readonly driver: string;
  readonly called: string;
  readonly quirks?: readonly string[];
}

/** The adapter of a tool that a Python driver serves. */
export const pythonAdapter = (tool: PythonTool): Adapter => {
  const { id, toolkit, install, called, quirks } = tool;
  return {
    id,
    toolkit,
    install,
    package: tool.package,
    called,
    ...(quirks && { quirks }),
    detect: () => detect(tool),
    open: ({ path }) => open(tool, path),
  };
};

/** Tells where Python is, the version and the file of a module, without loading the module: some take seconds. */
const PROBE = `
import sys
from importlib.metadata import version
from importlib.util import find_spec
print(sys.executable, version(sys.argv[1]) if sys.argv[1] else "", find_spec(sys.argv[2]).origin, sep="\\n")
`;

/** The Pythons that may hold it. */
function pythonsOf(tool: PythonTool): readonly string[] {
  if (tool.package.via === 'apt') return ['python3', '/usr/bin/python3'];
  const python = toolFile(tool.package.name, 'bin/python');
  return python === undefined ? [] : [python];
}

async function detect(tool: PythonTool): Promise<Installation | undefined> {
  for (const name of pythonsOf(tool)) {
    // This process' own environment: a python3 that is a wrapper of a version manager finds its Pythons by it.
    const env = { ...inherited(process.env), ...ownPackages(tool) };
    const argv = [name, '-c', PROBE, tool.distribution ?? '', tool.module];
    const run = await runTool(argv, { cwd: '/', seconds: 20, env, memory: false });
    const [path = '', told = '', file = ''] = new TextDecoder().decode(run.stdout).split('\n');
    if (run.exit !== 0 || findProgram(path) === undefined) continue;
    const build = await buildOf(tool, file);
    const version = told || upstreamOf(build);
    if (/^\d+\.\d+/.test(version)) return { version, path, build };
  }
  return undefined;
}

const buildOf = async ({ package: from }: PythonTool, file: string): Promise<string> =>
  from.via === 'pip' ? 'PyPI' : await debianBuild(from.packages[0] ?? '', file);

/** `0.12.2` of `Debian 0.12.2-2+b5`. */
const upstreamOf = (build: string): string => / (?:\d+:)?(\d[\w.]*)/.exec(build)?.[1] ?? '';

const inherited = (variables: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined));

/**
 * Where packages are that a person installed for themselves: what HOME would tell, which drivers have of their own. A
 * virtual environment is used as it is.
 */
const ownPackages = (tool: PythonTool): Record<string, string> => ({
  PYTHONDONTWRITEBYTECODE: '1',
  ...(tool.package.via === 'pip'
    ? { PYTHONNOUSERSITE: '1', PYTHONPATH: '' }
    : {
        PYTHONUSERBASE: process.env.PYTHONUSERBASE ?? join(homedir(), '.local'),
        ...(process.env.PYTHONPATH !== undefined && { PYTHONPATH: process.env.PYTHONPATH }),
      }),
});

function open(tool: PythonTool, python: string): Promise<ProtocolSession> {
  const driver = ownFile(tool.driver);
  const shown = tool.package.via === 'pip' ? `.tools/${tool.package.name}/bin/python` : 'python3';
  return openProtocol({
    argv: [python, driver],
    env: ownPackages(tool),
    shownAs: [shown, shownPath(driver)],
    // SimpleITK and nibabel take seconds to load on a busy machine.
    startSeconds: 60,
  });
}
