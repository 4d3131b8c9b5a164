import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownFile } from '../own-file.ts';
import { readFrames } from '../read-frames.ts';
import { runTool, type ToolRun } from '../run-tool.ts';
import { type CommandLine, SHARE_OF_ONE, secondsOfAll, type Together } from '../together.ts';

const RUNNER = 'adapters/pixelmed/Many.java';

/** What all questions together may write, in bytes: less than a tool may write at all. */
const ROOM = 48 * 2 ** 20;

/** So many virtual machines in a row that answer nothing are enough. */
const IN_VAIN = 2;

/** How Java is called: its options but for the class path, which is last. */
export interface Java {
  readonly options: readonly string[];
  readonly classPath: string;
}

/**
 * Command lines `java OPTIONS CLASS PARAMETER…` whose words name files of their folder, or the folder as `.`: Java has
 * one working folder, so that they are given as paths. Where the virtual machine ends early, the one at fault gets no
 * answer, and those behind it get another virtual machine.
 */
export const javaTogether = ({ options, classPath }: Java): Together => ({
  run: async (lines, { cwd, seconds, ...surroundings }) => {
    const runs: (Omit<ToolRun, 'argv'> | undefined)[] = [];
    let left = secondsOfAll(seconds, lines.length);
    let inVain = 0;
    while (runs.length < lines.length && left > 0 && inVain < IN_VAIN) {
      const rest = lines.slice(runs.length);
      const limit = Math.floor(ROOM / lines.length / 2);
      const run = await runTool(
        ['java', ...options, ownFile(RUNNER), classPath, `${seconds * SHARE_OF_ONE}`, `${left}`, `${limit}`],
        {
          ...surroundings,
          cwd,
          seconds: left + seconds,
          stdin: rest
            .map(
              (line) =>
                `${wordsOf(line, options.length + 3)
                  .map(encodeURIComponent)
                  .join(' ')}\n`,
            )
            .join(''),
        },
      );
      const told = readFrames(run.stdout);
      runs.push(...told);
      if (told.length < rest.length) runs.push(undefined);
      inVain = told.length === 0 ? inVain + 1 : 0;
      left -= run.seconds;
    }
    return runs;
  },
});

/** The class and its parameters: what comes after `java`, the options and the class path. */
function wordsOf({ folder, steps: [step] }: CommandLine, before: number): readonly string[] {
  const names = new Set(readdirSync(folder));
  return (step?.argv ?? []).slice(before).map((word) => {
    if (word === '.') return folder;
    return names.has(word) ? join(folder, word) : word;
  });
}
