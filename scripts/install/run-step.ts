import { spawn } from 'node:child_process';
import type { RunStep } from './recipe.ts';

const KEPT = 4000;

/** What package managers, and the resolvers beneath them, say where there is no address or no connection. */
const OFFLINE =
  /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ETIMEDOUT|network timeout at|(could not|couldn.t|failure) (in name )?resol|name or service not known|no such host|unknown host|network is unreachable|no route to host|connection refused|connect(ion)? timed out|i\/o timeout/i;

/** What pip and cargo say before they try again: that may have gone well. */
const TRIES_AGAIN = /^warning: .*(Retry\(total=[1-9]|\d+ tr(y|ies) remaining)/i;

/** What pip says before the reason: what it does about it, and an object of its HTTP library. */
const WRAPPED = /^.*Error\(['"](<.*?>|HTTPS?Connection\(.*?\)): /;

/** A package manager that failed; the message is one line. */
export class StepFailed extends Error {
  /** It found no address or no connection, so that others who need the same registry would fail likewise. */
  readonly offline: boolean;

  constructor(message: string, offline = false) {
    super(message);
    this.offline = offline;
  }
}

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
      else {
        const lines = linesOf(said);
        const network = lines.findLast((line) => OFFLINE.test(line) && !TRIES_AGAIN.test(line));
        const words = network?.replace(WRAPPED, '').slice(0, 300) ?? lastWords(lines);
        reject(new StepFailed(`${labelOf(argv)}: ${words || `ended with ${signal ?? exit}`}`, network !== undefined));
      }
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

/** Without colours, and without what says nothing of the reason. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^npm error (A complete log|code|path|command)/.test(line));

/** The last line that names an error, or else the last one. */
function lastWords(lines: readonly string[]): string {
  const line = lines.findLast((each) => /^(error|fatal|E:|npm err|\[ERROR\])|error:/i.test(each)) ?? lines.at(-1) ?? '';
  return line.slice(0, 200);
}
