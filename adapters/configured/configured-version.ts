import { tmpdir } from 'node:os';
import type { Installation } from '../../contract/adapter.ts';
import type { CommandTool } from '../../contract/config.ts';
import { brokenProgram } from '../broken-program.ts';
import { findProgram } from '../find-program.ts';
import { runTool } from '../run-tool.ts';
import { placedWords } from './placed-words.ts';

/** What looks like a version in what a program prints. */
const VERSION = /\bv?(\d+(?:\.\d+)+[\w.+-]*)/;

/**
 * A configured tool as found here; undefined where its program is missing. Rejects where it is there and does not work,
 * or does not tell a version in the way that the configuration says.
 */
export async function configuredVersion(
  program: string,
  { version: told, memory, network }: CommandTool,
  base: string,
  env: Readonly<Record<string, string>>,
): Promise<Installation | undefined> {
  const path = findProgram(program);
  if (path === undefined) return undefined;
  if (typeof told === 'string') return { version: told, path, build: '' };
  const argv = placedWords(told?.command ?? [program, '--version'], base);
  const run = await runTool(argv, {
    cwd: tmpdir(),
    seconds: 20,
    env,
    ...(memory !== undefined && { memory }),
    ...(network !== undefined && { network }),
  });
  const said = Buffer.concat([run.stdout, run.stderr]).toString('utf8');
  const match = (told?.pattern === undefined ? VERSION : new RegExp(told.pattern, 'm')).exec(said);
  const version = match?.[1] ?? match?.[0];
  if (version) return { version, path, build: '' };
  if (told === undefined) return { version: 'unknown', path, build: '' };
  const answered = run.missing
    ? 'is not there'
    : (brokenProgram(run) ?? `answered ${JSON.stringify(said.slice(0, 100))}`);
  throw new Error(
    `${argv.join(' ')} ${answered}, in which there is no version${told.pattern === undefined ? '' : ` for ${told.pattern}`}`,
  );
}
