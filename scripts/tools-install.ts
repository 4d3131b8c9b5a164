#!/usr/bin/env node
import { ADAPTERS } from '../adapters/index.ts';
import { toolsFolder } from '../adapters/tools-folder.ts';
import { installTools } from './install/install-tools.ts';
import { summaryTable } from './install/summary-table.ts';
import { wantedPackages } from './install/wanted.ts';
import { installHint } from './install-hint.ts';
import { UsageError } from './usage-error.ts';

const HELP: string = installHint(`Usage: npm run tools:install -- [--list] [name...]

Fetches the tools under test, at pinned versions, into .tools (BLOCKSHIFT_TOOLS names another folder); Debian packages
through apt-get. A name is a tool, a toolkit or a package; without names everything is fetched. What cannot be fetched
here is said and skipped. Exit status 1: something named is not there afterwards.`);

/** `npm run tools:install`: see HELP. */
async function main(words: readonly string[]): Promise<number> {
  const options = words.filter((word) => word.startsWith('-'));
  const names = words.filter((word) => !word.startsWith('-'));
  if (options.includes('--help') || options.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const [wrong] = options.filter((option) => option !== '--list');
  if (wrong !== undefined) throw new UsageError(`There is no option ${wrong}.\n${HELP}`);
  const wanted = wantedPackages(ADAPTERS, names);
  if (options.includes('--list')) {
    for (const {
      name,
      package: { via },
      tools,
    } of wanted)
      console.log(`${name} (${via}): ${tools.join(' ')}`);
    return 0;
  }
  const all = await installTools(wanted, toolsFolder(), (line) => console.log(line));
  console.log(`\n${summaryTable(all)}`);
  return names.length > 0 && all.some(({ outcome }) => 'why' in outcome) ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`tools:install: ${error.message}`);
  process.exitCode = 2;
}
