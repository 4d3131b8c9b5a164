import type { Command } from 'commander';
import type { CommandFacts } from '../reports/cli-page.ts';
import { compareCommand } from './commands/compare.ts';
import { corpusCommand } from './commands/corpus.ts';
import { diffCommand } from './commands/diff.ts';
import { inspectCommand } from './commands/inspect.ts';
import { listCommand } from './commands/list.ts';
import { mergeCommand } from './commands/merge.ts';
import { replayCommand } from './commands/replay.ts';
import { reportCommand } from './commands/report.ts';
import { runCommand } from './commands/run.ts';
import { selfcheckCommand } from './commands/selfcheck.ts';
import { toolsCommand } from './commands/tools.ts';
import { transformCommand } from './commands/transform.ts';

/** Every command of the program, in the order of its help. */
export const commandFacts = (): readonly CommandFacts[] =>
  [
    runCommand(),
    mergeCommand(),
    reportCommand(),
    diffCommand(),
    toolsCommand(),
    listCommand(),
    replayCommand(),
    selfcheckCommand(),
    inspectCommand(),
    compareCommand(),
    transformCommand(),
    corpusCommand(),
  ].map((command) => factsOf(command, ''));

function factsOf(command: Command, before: string): CommandFacts {
  const name = `${before}${command.name()}`;
  return {
    name,
    description: command.description(),
    usage: command.usage(),
    arguments: command.registeredArguments.map((one) => ({ name: one.name(), description: one.description })),
    options: command.options.map(({ flags, description, argChoices, mandatory, defaultValue }) => ({
      flags,
      description,
      isRequired: mandatory,
      ...(argChoices === undefined ? {} : { choices: argChoices }),
      ...(isShown(defaultValue) ? { preset: String(defaultValue) } : {}),
    })),
    parts: command.commands.map((part) => factsOf(part, `${name} `)),
  };
}

const isShown = (preset: unknown): boolean =>
  typeof preset === 'number' || (typeof preset === 'string' && preset !== '');
