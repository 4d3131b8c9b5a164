import { readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { hasAsserts } from './has-asserts.ts';
import { runTool } from './run-tool.ts';

/**
 * The package build that a program comes from, as in `Debian 3.6.7-9` or `Debian 3.0.21-1, asserts on`: two builds of
 * one version can differ in what they do. Empty where dpkg does not know the package, or where the program is not the package's.
 */
export async function debianBuild(packageName: string, program: string): Promise<string> {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own syntax
  const run = await runTool(['dpkg-query', '-W', '-f', '${Version}\n${db-fsys:Files}', packageName], {
    cwd: tmpdir(),
    seconds: 10,
  });
  if (run.missing || run.exit !== 0) return '';
  const [version = '', ...files] = new TextDecoder().decode(run.stdout).split('\n');
  const own = new Set(files.map((file) => file.trim()));
  if (!own.has(program) && !own.has(realpathSync(program))) return '';
  return `${distribution()} ${version}${(await hasAsserts(packageName, program)) ? ', asserts on' : ''}`;
}

function distribution(): string {
  try {
    return /^NAME="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'dpkg';
  } catch {
    return 'dpkg';
  }
}
