import { findProgram } from '../../adapters/find-program.ts';
import { answerOf } from './answer-of.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { RunStep } from './recipe.ts';

/**
 * Installs Debian packages with one call of apt-get where this process may, and says what a person can type where it
 * may not. One outcome for each package.
 */
export async function installDebian(
  packages: readonly string[],
  run: RunStep,
  isRoot: boolean = process.getuid?.() === 0,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const absent: string[] = [];
  for (const name of packages) {
    if (await isInstalled(name)) outcomes.set(name, { state: 'there', where: 'Debian package' });
    else absent.push(name);
  }
  const all = (names: readonly string[], outcome: Outcome): void => {
    for (const name of names) outcomes.set(name, outcome);
  };
  if (absent.length === 0) return outcomes;
  if (findProgram('apt-get') === undefined) {
    all(absent, { state: 'skipped', why: 'no apt-get on this machine' });
    return outcomes;
  }
  if (!isRoot) {
    all(absent, { state: 'skipped', why: `needs root: sudo apt-get install ${absent.join(' ')}` });
    return outcomes;
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    if ((await unknownOf(absent)).length > 0)
      await run({ argv: ['apt-get', '-q', 'update'], cwd: '/', env, minutes: 5 });
  } catch {
    // Offline, perhaps: what the machine knows already may do.
  }
  const unknown = await unknownOf(absent);
  all(unknown, { state: 'skipped', why: 'this distribution has no such package, or its lists could not be fetched' });
  const wanted = absent.filter((name) => !unknown.includes(name));
  if (wanted.length === 0) return outcomes;
  try {
    await run({
      argv: ['apt-get', '-q', 'install', '-y', '--no-install-recommends', ...wanted],
      cwd: '/',
      env,
      minutes: 30,
    });
    all(wanted, { state: 'installed', where: 'Debian package' });
  } catch (error) {
    all(wanted, outcomeOf(error));
  }
  return outcomes;
}

const isInstalled = async (name: string): Promise<boolean> =>
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own syntax
  (await answerOf(['dpkg-query', '-W', '-f', '${db:Status-Status}', name])) === 'installed';

async function unknownOf(names: readonly string[]): Promise<string[]> {
  const unknown: string[] = [];
  for (const name of names) if (!(await answerOf(['apt-cache', 'show', '--no-all-versions', name]))) unknown.push(name);
  return unknown;
}
