import { Command } from 'commander';
import { type AdapterOptions, adaptersHere, withAdapterOptions } from '../adapters-here.ts';
import { checkTool } from '../check-tool.ts';
import { listTools } from '../list-tools.ts';
import { programName } from '../program-name.ts';
import { select } from '../select.ts';
import { UsageError } from '../usage-error.ts';

interface Options extends AdapterOptions {
  readonly check?: string | true;
}

/** `tools [--check NAME]`: what can be examined on this machine. */
export const toolsCommand = (): Command =>
  withAdapterOptions(
    new Command('tools')
      .description('every tool: found or not, version, what it can be asked, how to get it')
      .option('--check [name]', 'put the control set, whose answers are known, to one tool, or to that of --adapter'),
  ).action(async ({ check, ...options }: Options) => {
    const { all, given } = adaptersHere(options);
    if (check === undefined) {
      await listTools(given.length > 0 ? given : all, (line) => console.log(line));
      return;
    }
    const ids = all.map(({ id }) => id);
    const wanted = check === true ? given.map(({ id }) => id) : select('tool', ids, [check], `${programName()} tools`);
    if (wanted.length === 0) throw new UsageError('Which tool? --check NAME, or --check with --adapter.');
    let worst = 0;
    for (const adapter of all.filter(({ id }) => wanted.includes(id))) {
      worst = Math.max(worst, await checkTool(adapter, (line) => console.log(line)));
    }
    process.exitCode = worst;
  });
