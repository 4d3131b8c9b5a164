import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import { runTool } from './run-tool.ts';

/** The function of the C library that a failed assert() calls, in glibc and in macOS. */
const ASSERT = /__assert_fail|__assert_rtn/;

/** Libraries, the extensions of Python, and those of Octave. */
const LOADED = /\.so(\.|$)|\.oct$/;

/**
 * Whether a program of a Debian package was built with assert() on, in itself or in a library of the same source
 * package: then it ends by SIGABRT where a release build goes on. Of what is interpreted, a script or a module, the
 * libraries and extensions of the same source package count: odil's program, a script, has its code in those.
 */
export async function hasAsserts(packageName: string, program: string): Promise<boolean> {
  const own = await sameSource(packageName);
  if (!isCompiled(program)) return own.some((file) => LOADED.test(file) && isCompiled(file) && mentions(file));
  if (mentions(program)) return true;
  const names = new Set(own.map((file) => basename(file)));
  return (await librariesOf(program)).some((library) => names.has(basename(library)) && mentions(library));
}

const cwd = tmpdir();
const textOf = async (argv: readonly string[]): Promise<string> =>
  new TextDecoder().decode((await runTool(argv, { cwd, seconds: 10 })).stdout);

function isCompiled(file: string): boolean {
  try {
    return readFileSync(file).subarray(1, 4).toString('latin1') === 'ELF';
  } catch {
    return false;
  }
}

const mentions = (file: string): boolean => ASSERT.test(readFileSync(file).toString('latin1'));

/** The shared libraries that a program is linked with. */
async function librariesOf(program: string): Promise<readonly string[]> {
  const lines = (await textOf(['ldd', program])).split('\n');
  return lines.flatMap((line) => / => (\/\S+)/.exec(line)?.[1] ?? []);
}

const known = new Map<string, Promise<readonly string[]>>();

/** All files of the packages that were built from the same source. */
function sameSource(packageName: string): Promise<readonly string[]> {
  const before = known.get(packageName);
  if (before !== undefined) return before;
  const files = filesOfSource(packageName);
  known.set(packageName, files);
  return files;
}

async function filesOfSource(packageName: string): Promise<readonly string[]> {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own syntax
  const all = (await textOf(['dpkg-query', '-W', '-f', '${source:Package} ${binary:Package}\n'])).split('\n');
  const source = all.map((line) => line.split(' ')).find(([, name = '']) => name.split(':')[0] === packageName)?.[0];
  const packages = all.flatMap((line) => (line.split(' ')[0] === source ? [line.split(' ')[1]!] : []));
  if (source === undefined || packages.length === 0) return [];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own syntax
  const files = await textOf(['dpkg-query', '-W', '-f', '${db-fsys:Files}\n', ...packages]);
  return files.split('\n').map((file) => file.trim());
}
