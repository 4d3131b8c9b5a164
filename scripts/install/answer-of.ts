import { spawnSync } from 'node:child_process';
import { findProgram } from '../../adapters/find-program.ts';

/** What a program of this machine prints, trimmed, in this process' environment; undefined where it is missing or fails. */
export async function answerOf(argv: readonly string[]): Promise<string | undefined> {
  const program = findProgram(argv[0] ?? '');
  if (program === undefined) return undefined;
  const run = spawnSync(program, argv.slice(1), { encoding: 'utf8', timeout: 60_000 });
  return run.status === 0 ? run.stdout.trim() : undefined;
}
