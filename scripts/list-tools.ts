import pMap from 'p-map';
import { unenforced } from '../adapters/confine.ts';
import type { Adapter } from '../contract/adapter.ts';
import type { FoundTool } from '../engine/find-counterexample.ts';
import { openTool } from '../engine/tool-session.ts';
import { capabilityLines } from '../reports/capability-lines.ts';
import { escapeText } from '../reports/escape-text.ts';
import { findTools } from './find-tools.ts';
import { installHint } from './install-hint.ts';

/** Every tool: found where, in which version and build, and what it can be asked; or how to get it. */
export async function listTools(adapters: readonly Adapter[]): Promise<readonly string[]> {
  const { tools, missing } = await findTools(adapters);
  const found = await pMap(tools, describe, { concurrency: 2 });
  const lacking = missing.map(({ id, toolkit, install, broken }) => {
    const fetched = adapters.find((adapter) => adapter.id === id)?.package !== undefined;
    const how = fetched ? `${installHint('npm run tools:install --')} ${id}. Or: ${install}` : install;
    return broken === undefined
      ? `${id}: ${toolkit}, not found. ${how}`
      : `${id}: ${toolkit}, PRESENT BUT BROKEN. ${broken}. To get it anew: ${how}`;
  });
  return [...found.flat(), ...lacking, ...unenforced()].map(escapeText);
}

async function describe({ adapter, installation }: FoundTool): Promise<readonly string[]> {
  const { version, path, build } = installation;
  const about = `${adapter.id}: ${adapter.toolkit} ${version}${build && ` (${build})`}, ${path}`;
  try {
    const session = await openTool(adapter, installation);
    await session.close();
    return [about, ...capabilityLines(session.capabilities).map((line) => `  ${line}`)];
  } catch (error) {
    return [about, `  PRESENT BUT BROKEN: cannot be started: ${error instanceof Error ? error.message : error}`];
  }
}
