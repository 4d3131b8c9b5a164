import { relative } from 'node:path';
import { findProgram } from '../find-program.ts';
import { ownFile } from '../own-file.ts';
import { readFrames } from '../read-frames.ts';
import { runTool } from '../run-tool.ts';
import { type CommandLine, type CommandStep, SHARE_OF_ONE, secondsOfAll, type Together } from '../together.ts';

const RUNNER = 'adapters/python/many.py';

/** What all questions together may write, in bytes: less than a tool may write at all. */
const ROOM = 48 * 2 ** 20;

/**
 * Command lines that are scripts of one Python, which loads `modules` once and forks for each of them. A step is a script
 * by its name or path, or that Python with a script.
 */
export const pythonTogether = (python: string, modules: readonly string[]): Together => ({
  run: async (lines, options) => {
    const none = lines.map(() => undefined);
    const questions = lines.map((line) => questionOf(line, python, options.cwd));
    if (questions.some((one) => one === undefined)) return none;
    const all = secondsOfAll(options.seconds, lines.length);
    const stdin = JSON.stringify({
      modules,
      each: options.seconds * SHARE_OF_ONE,
      all,
      limit: Math.floor(ROOM / lines.length / 2),
      questions,
    });
    const run = await runTool([python, ownFile(RUNNER)], { ...options, stdin, seconds: all + options.seconds });
    return run.exit === 0 ? readFrames(run.stdout) : none;
  },
});

/** A question as the runner takes it; undefined where a program is not there. */
function questionOf({ folder, steps }: CommandLine, python: string, cwd: string): object | undefined {
  const asked = steps.map(({ argv, stdout }) => {
    const words = scriptOf({ argv }, python);
    return words && { argv: words, ...(stdout !== undefined && { stdout }) };
  });
  return asked.includes(undefined) ? undefined : { folder: relative(cwd, folder), steps: asked };
}

function scriptOf({ argv: [program = '', ...rest] }: CommandStep, python: string): readonly string[] | undefined {
  if (program === python) return rest;
  const script = findProgram(program);
  return script === undefined ? undefined : [script, ...rest];
}
