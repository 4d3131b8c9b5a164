import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pMap from 'p-map';
import { ADAPTERS } from '../adapters/index.ts';
import { CONFIG_SCHEMA } from '../contract/config-schema.ts';
import type { FoundTool } from '../engine/find-counterexample.ts';
import { openTool } from '../engine/tool-session.ts';
import { cliPage } from '../reports/cli-page.ts';
import { type SeenTools, toolsPage } from '../reports/tools-page.ts';
import { commandFacts } from './command-facts.ts';
import { findTools } from './find-tools.ts';
import { MUTANTS_INDEX, mutantsIndexText } from './mutants-index.ts';
import { packageRoot } from './program-name.ts';

/** Where the generated files are, from the package's folder. */
export const TOOLS_PAGE = 'docs/tools.md';
export const CLI_PAGE = 'docs/cli.md';
const SEEN_TOOLS = 'docs/tools-seen.data.json';
export const CONFIG_SCHEMA_FILE = 'schemas/blockshift.config.schema.json';

/** The schema of the configuration as editors read it. */
export const configSchemaText = (): string => `${JSON.stringify(CONFIG_SCHEMA, null, 2)}\n`;

/** What was seen of the tools when the pages were written last. */
export const seenTools = (): SeenTools => JSON.parse(readFileSync(join(packageRoot(), SEEN_TOOLS), 'utf8'));

/**
 * Writes the generated pages. Tools that are not on this machine stay as they were seen last, so that any machine can
 * write the pages.
 */
async function writeDocs(): Promise<void> {
  const { tools, missing } = await findTools(ADAPTERS);
  const before = seenTools();
  const now = Object.fromEntries(await pMap(tools, see, { concurrency: 2 }));
  const seen: SeenTools = Object.fromEntries(
    ADAPTERS.flatMap(({ id }) => {
      const one = now[id] ?? before[id];
      return one === undefined ? [] : [[id, one]];
    }),
  );
  const put = (name: string, text: string): void => writeFileSync(join(packageRoot(), name), text);
  put(SEEN_TOOLS, `${JSON.stringify(seen, null, 1)}\n`);
  put(TOOLS_PAGE, toolsPage(ADAPTERS, seen));
  put(CLI_PAGE, cliPage(commandFacts()));
  put(CONFIG_SCHEMA_FILE, configSchemaText());
  put(MUTANTS_INDEX, mutantsIndexText());
  for (const { id, broken } of missing) console.log(`${id}: ${broken ?? 'not on this machine'}; as seen before.`);
}

async function see({ adapter, installation }: FoundTool): Promise<[string, SeenTools[string]]> {
  const session = await openTool(adapter, installation);
  await session.close();
  const { version, build } = installation;
  return [adapter.id, { version, build, capabilities: session.capabilities }];
}

if (process.argv[1]?.endsWith('write-docs.ts')) await writeDocs();
