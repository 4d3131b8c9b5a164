import { Command } from 'commander';
import { ADAPTERS } from '../../adapters/index.ts';
import { OPERATIONS } from '../../contract/operation.ts';
import { checkControls } from '../../engine/check-controls.ts';
import type { FoundTool } from '../../engine/find-counterexample.ts';
import { openTool } from '../../engine/tool-session.ts';
import { capabilityLines } from '../../reports/capability-lines.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { findTools } from '../find-tools.ts';
import { programName } from '../program-name.ts';
import { select } from '../select.ts';
import { UsageError } from '../usage-error.ts';

/** `tools [--check NAME]`: what can be examined on this machine. */
export const toolsCommand = (): Command =>
  new Command('tools')
    .description('every tool: found or not, version, what it can be asked, how to install it')
    .option('--check <name>', 'put the control set, whose answers are known, to one tool')
    .action(async ({ check }: { readonly check?: string }) => {
      if (check === undefined) await list();
      else process.exitCode = await control(check);
    });

async function list(): Promise<void> {
  const { tools, missing } = await findTools(ADAPTERS);
  for (const tool of tools) {
    const { version, path, build } = tool.installation;
    console.log(escapeText(`${tool.adapter.id}: ${tool.adapter.toolkit} ${version}${build && ` (${build})`}, ${path}`));
    try {
      const session = await openTool(tool.adapter, tool.installation);
      await session.close();
      for (const line of capabilityLines(session.capabilities)) console.log(`  ${line}`);
    } catch (error) {
      console.log(escapeText(`  cannot be started: ${error instanceof Error ? error.message : error}`));
    }
  }
  for (const { id, toolkit, install } of missing) console.log(`${id}: ${toolkit}, not found. ${install}`);
}

async function control(name: string): Promise<number> {
  const ids = ADAPTERS.map(({ id }) => id);
  const [id] = select('tool', ids, [name], `${programName()} tools`);
  const { tools, missing } = await findTools(ADAPTERS.filter((adapter) => adapter.id === id));
  if (missing[0]) throw new UsageError(`${missing[0].id} is not on this machine. ${missing[0].install}`);
  return put(tools[0]!);
}

async function put({ adapter, installation }: FoundTool): Promise<number> {
  const session = await openTool(adapter, installation);
  const results = await checkControls(session, new Set(OPERATIONS)).finally(() => session.close());
  for (const { question, fault } of results)
    console.log(
      escapeText(`${fault === undefined ? 'right' : 'WRONG'}  ${JSON.stringify(question)}${fault ? `: ${fault}` : ''}`),
    );
  const wrong = results.filter(({ fault }) => fault !== undefined).length;
  const about = `${adapter.id} ${installation.version}`;
  if (results.length === 0) console.log(`${about} offers nothing that the control set asks.`);
  else if (wrong === 0)
    console.log(`${about}: all ${results.length} controls came out right, twice; it can be judged.`);
  else
    console.log(
      `${about}: ${wrong} of ${results.length} controls came out wrong; runs will not judge it (adapter-error).`,
    );
  return wrong === 0 ? 0 : 3;
}
