import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { ADAPTERS } from '../adapters/index.ts';
import type { Installation } from '../contract/adapter.ts';
import { STORED_CASE_SCHEMA } from '../contract/case-schema.ts';
import { CONFIG_SCHEMA } from '../contract/config-schema.ts';
import { protocolSchema } from '../contract/protocol-schema.ts';
import { RESULTS_SCHEMA } from '../contract/results-schema.ts';
import type { FoundTool } from '../engine/find-counterexample.ts';
import { openTool } from '../engine/tool-session.ts';
import { drawWithDamaged } from '../generators/draw-damaged.ts';
import { EXPOSURES, PROPERTIES } from '../oracles/index.ts';
import { RULES } from '../oracles/rules.ts';
import { UNTESTED_RULES } from '../oracles/untested-rules.ts';
import { betweenMarks } from '../reports/between-marks.ts';
import { casesPage } from '../reports/cases-page.ts';
import { cliPage } from '../reports/cli-page.ts';
import { propertiesPage } from '../reports/properties-page.ts';
import { resultsReference } from '../reports/results-reference.ts';
import { type SeenTools, toolsPage } from '../reports/tools-page.ts';
import { casesCatalogue } from './cases-catalogue.ts';
import { commandFacts } from './command-facts.ts';
import { coverageOf, sizesOf } from './coverage.ts';
import { DEFAULT_SEED } from './defaults.ts';
import { findTools } from './find-tools.ts';
import { MUTANTS_INDEX, mutantsIndexText } from './mutants-index.ts';
import { packageRoot } from './program-name.ts';
import { kindsTable, triagedKinds } from './triaged-kinds.ts';

/** Where the generated files are, from the package's folder. */
export const TOOLS_PAGE = 'docs/tools.md';
export const CLI_PAGE = 'docs/cli.md';
export const PROPERTIES_PAGE = 'docs/properties.md';
export const CASES_PAGE = 'docs/cases.md';
export const RESULTS_REFERENCE = 'docs/results.md';
/** Leads to the pages about findings, with the kinds that they tell of between marks. */
export const FINDINGS_PAGE = 'docs/findings/README.md';
const SEEN_TOOLS = 'docs/tools-seen.data.json';

/** Schemas of the files that others write or read, by where they are: for editors, and for programs in any language. */
export const SCHEMA_FILES: Readonly<Record<string, object>> = {
  'schemas/blockshift.config.schema.json': CONFIG_SCHEMA,
  'schemas/case.schema.json': STORED_CASE_SCHEMA,
  'schemas/protocol.schema.json': protocolSchema(),
  'schemas/results.schema.json': RESULTS_SCHEMA,
};

/** A schema as its file holds it. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The page about the properties, from their definitions. */
export const propertiesPageText = (): string =>
  propertiesPage({ properties: PROPERTIES, exposures: EXPOSURES, rules: RULES, untested: UNTESTED_RULES });

/** How many cases are looked through for how often things occur: what `bench:coverage` counts. */
const COUNTED_CASES = 1000;

/** The page about what cases are drawn from. */
export function casesPageText(): string {
  const cases = drawWithDamaged({ seed: DEFAULT_SEED, cases: COUNTED_CASES });
  return casesPage(casesCatalogue(), {
    seed: DEFAULT_SEED,
    cases: cases.length,
    sound: cases.filter(({ damage }) => damage === undefined).length,
    sections: coverageOf(cases).filter(({ title }) => title !== 'creators'),
    sizes: sizesOf(cases),
  });
}

/** The page that leads to those about findings. */
export function findingsPageText(): string {
  const path = join(packageRoot(), FINDINGS_PAGE);
  return betweenMarks(readFileSync(path, 'utf8'), 'kinds', kindsTable(triagedKinds(dirname(path))));
}

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
  const declared = Object.fromEntries(
    await pMap(
      ADAPTERS.filter(({ id }) => id.startsWith('dcm4che-')),
      (adapter) => see({ adapter, installation: UNSEEN }),
    ),
  );
  const seen: SeenTools = Object.fromEntries(
    ADAPTERS.flatMap(({ id }) => {
      const one = now[id] ?? before[id] ?? declared[id];
      return one === undefined ? [] : [[id, one]];
    }),
  );
  const put = (name: string, text: string): void => writeFileSync(join(packageRoot(), name), text);
  put(SEEN_TOOLS, `${JSON.stringify(seen, null, 1)}\n`);
  put(TOOLS_PAGE, toolsPage(ADAPTERS, seen));
  put(PROPERTIES_PAGE, propertiesPageText());
  put(CASES_PAGE, casesPageText());
  put(RESULTS_REFERENCE, resultsReference(RESULTS_SCHEMA));
  put(FINDINGS_PAGE, findingsPageText());
  put(CLI_PAGE, cliPage(commandFacts()));
  for (const [name, schema] of Object.entries(SCHEMA_FILES)) put(name, schemaText(schema));
  put(MUTANTS_INDEX, mutantsIndexText());
  for (const { id, broken } of missing) console.log(`${id}: ${broken ?? 'not on this machine'}; as seen before.`);
}

/**
 * In place of what nothing fetches, and nobody has seen here: what dcm4che's commands are asked is what their adapters
 * declare, whether they are there or not.
 */
const UNSEEN: Installation = { version: '', path: '', build: '' };

async function see({ adapter, installation }: FoundTool): Promise<[string, SeenTools[string]]> {
  const session = await openTool(adapter, installation);
  await session.close();
  const { version, build } = installation;
  return [adapter.id, { version, build, capabilities: session.capabilities }];
}

if (process.argv[1]?.endsWith('write-docs.ts')) await writeDocs();
