import pMap from 'p-map';
import { unenforced } from '../adapters/confine.ts';
import type { Adapter } from '../contract/adapter.ts';
import type { MissingTool } from '../contract/results.ts';
import type { FoundTool } from '../engine/find-counterexample.ts';
import { openTool } from '../engine/tool-session.ts';
import { capabilityLines } from '../reports/capability-lines.ts';
import { escapeText } from '../reports/escape-text.ts';
import { findTool } from './find-tools.ts';
import { installHint } from './install-hint.ts';

/**
 * Tells `say` of every tool, line by line: found where, in which version and build, and what it can be asked, each as
 * soon as those before it are told; then how to get the others.
 */
export async function listTools(adapters: readonly Adapter[], say: (line: string) => void): Promise<void> {
  const lacking: string[] = [];
  let told: Promise<unknown> = Promise.resolve();
  await pMap(
    adapters,
    async (adapter) => {
      const lines = linesOf(adapter);
      told = told.then(async () => {
        const { found, missing } = await lines;
        for (const line of found) say(escapeText(line));
        lacking.push(...missing);
      });
      await told;
    },
    { concurrency: 4 },
  );
  for (const line of [...lacking, ...unenforced()]) say(escapeText(line));
}

async function linesOf(
  adapter: Adapter,
): Promise<{ readonly found: readonly string[]; readonly missing: readonly string[] }> {
  const tool = await findTool(adapter);
  return 'installation' in tool
    ? { found: await describe(tool), missing: [] }
    : { found: [], missing: [howToGet(adapter, tool)] };
}

function howToGet({ package: fetched }: Adapter, { id, toolkit, install, broken }: MissingTool): string {
  const command = `${installHint('npm run tools:install --')} ${id}`;
  const said = fetched === undefined || /tools[:-]install/.test(install);
  const how = said ? install : `${command}. Or: ${install}`;
  return broken === undefined
    ? `${id}: ${toolkit}, not found. ${how}`
    : `${id}: ${toolkit}, PRESENT BUT BROKEN. ${broken}. What to do: tools --check ${id} says more; or get it anew: ${how}`;
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
