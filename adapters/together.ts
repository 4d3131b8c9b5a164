import type { RunOptions, ToolRun } from './run-tool.ts';

/** One program of several, with the file that its output goes to. */
export interface CommandStep {
  readonly argv: readonly string[];
  readonly stdout?: string;
}

/** What a person would type about one file, in the folder of the file. */
export interface CommandLine {
  readonly folder: string;
  readonly steps: readonly CommandStep[];
}

/**
 * How many command lines of one tool are run in one process of ours, where starting the tool is most of the time: each
 * does what it does alone, and none finds what another did.
 */
export interface Together {
  /**
   * What the last step of each did, in their order, as if it had been run alone; undefined, or left out at the end, where
   * nothing is to be said of it. The folders
   * are below `cwd`, and `seconds` is the time of one alone.
   */
  run(lines: readonly CommandLine[], options: RunOptions): Promise<readonly (Omit<ToolRun, 'argv'> | undefined)[]>;
}

/** Of the time limit of a question, what one may take among many: it needs far less where nothing has to be started. */
export const SHARE_OF_ONE = 0.25;

/** How long so many questions may take together, in seconds, where one alone may take `seconds`. */
export const secondsOfAll = (seconds: number, count: number): number => seconds * (1 + count / 10);
