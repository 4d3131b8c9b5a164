import { spawn } from 'node:child_process';
import type { RunStep } from './recipe.ts';

const KEPT = 4000;

/** A package manager that failed; the message is one line. */
class StepFailed extends Error {}

/**
 * Runs a package manager with this process' environment, without a shell. It stays in this process' group, so that
 * Ctrl-C reaches it.
 */
export const runStep: RunStep = ({ argv, cwd, env, minutes }) =>
  new Promise((resolve, reject) => {
    const [program = '', ...parameters] = argv;
    const child = spawn(program, parameters, {
      cwd,
      env: { ...withoutNpm(process.env), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
    let said = '';
    const keep = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-KEPT);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => reject(new StepFailed(error.message)));
    child.once('close', (exit, signal) => {
      if (exit === 0) resolve();
      else reject(new StepFailed(`${labelOf(argv)}: ${lastLine(said) || `ended with ${signal ?? exit}`}`));
    });
  });

/** What `npm run` tells its scripts would make an npm inside it work on the outer package. */
const withoutNpm = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(npm_(package|lifecycle|config_(local_|global_)?prefix)|INIT_CWD)/.test(name),
    ),
  );

/** `pip install` of `/…/bin/python -m pip install …`: the first words that are no options. */
export const labelOf = (argv: readonly string[]): string => {
  const [program = '', ...rest] = argv[1] === '-m' ? argv.slice(2) : argv;
  const action = rest.find((word) => /^[a-z-]+$/.test(word) && !word.startsWith('-'));
  return [program.replace(/^.*\//, ''), ...(action === undefined ? [] : [action])].join(' ');
};

/** The last line that names an error, or else the last one; without colours. */
function lastLine(text: string): string {
  const lines = text
    .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^npm error (A complete log|code|path|command)/.test(line));
  const line = lines.findLast((each) => /^(error|fatal|E:|npm err|\[ERROR\])|error:/i.test(each)) ?? lines.at(-1) ?? '';
  return line.slice(0, 200);
}
