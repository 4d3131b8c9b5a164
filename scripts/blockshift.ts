#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { UnusableFile } from '../contract/unusable-file.ts';
import { version } from '../engine/version.ts';
import { programName } from './program-name.ts';
import { UsageError } from './usage-error.ts';

/** What there is to call, and where it is: only the one called for is loaded, which keeps `--help` fast. */
const COMMANDS: Readonly<Record<string, readonly [string, () => Promise<Command>]>> = {
  run: ['examine the tools on this machine', async () => (await import('./commands/run.ts')).runCommand()],
  merge: [
    'put the parts of a run in shards together',
    async () => (await import('./commands/merge.ts')).mergeCommand(),
  ],
  report: [
    'show results in other forms: JUnit, Markdown, badge …',
    async () => (await import('./commands/report.ts')).reportCommand(),
  ],
  diff: ['what two runs found differently', async () => (await import('./commands/diff.ts')).diffCommand()],
  tools: [
    'which tools there are, and what they can be asked',
    async () => (await import('./commands/tools.ts')).toolsCommand(),
  ],
  list: [
    'properties, exposures, layouts, encodings, defects, families, features',
    async () => (await import('./commands/list.ts')).listCommand(),
  ],
  replay: ['run stored counterexamples again', async () => (await import('./commands/replay.ts')).replayCommand()],
  selfcheck: [
    'whether the suite finds known mistakes',
    async () => (await import('./commands/selfcheck.ts')).selfcheckCommand(),
  ],
  inspect: [
    'show a file with the owners of its blocks',
    async () => (await import('./commands/inspect.ts')).inspectCommand(),
  ],
  compare: ['what two files mean differently', async () => (await import('./commands/compare.ts')).compareCommand()],
  transform: [
    'renumber or recode your own files',
    async () => (await import('./commands/transform.ts')).transformCommand(),
  ],
  corpus: [
    'files with right answers, for any language',
    async () => (await import('./commands/corpus.ts')).corpusCommand(),
  ],
};

async function main(words: readonly string[]): Promise<void> {
  const program = new Command('blockshift')
    .description('Does a DICOM tool find private data by who signed the block, or by the number the block has today?')
    .usage('<command> [options]')
    .name(programName())
    .version(version());
  const called = words[0] === 'help' ? words[1] : words[0];
  for (const [name, [description, load]] of Object.entries(COMMANDS)) {
    if (name === called) program.addCommand(await load());
    else program.command(name).description(description).usage('[options]');
  }
  for (const command of [program, ...program.commands])
    command.exitOverride().showHelpAfterError(`See "${programName()} help".`);
  if (words.length === 0) program.outputHelp();
  else await program.parseAsync(words, { from: 'user' });
}

/** Whoever reads our output may stop, as `head` does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** Ctrl-C: ends through `exit`, so that folders and processes are cleaned away. */
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

// npm starts a checkout's scripts in its own folder; names that a person gives belong to the folder they stand in. Where
// this is installed, such a variable comes from a script of that person's own, whose folder is right.
const { INIT_CWD: folder, npm_lifecycle_event: script } = process.env;
const inCheckout = import.meta.url.endsWith('.ts');
if (inCheckout && folder !== undefined && (script === 'blockshift' || script === 'start')) process.chdir(folder);

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError || error instanceof UnusableFile) {
    console.error(`blockshift: ${error.message}`);
    process.exitCode = 2;
  } else {
    console.error('blockshift: a mistake of our own; please report it with the lines below.');
    console.error(error);
    process.exitCode = 3;
  }
}
