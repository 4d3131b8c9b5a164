import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ADAPTERS } from '../adapters/index.ts';
import { RESULTS_SCHEMA } from '../contract/results-schema.ts';
import { cliPage } from '../reports/cli-page.ts';
import { fieldsIn, resultsReference } from '../reports/results-reference.ts';
import { toolsPage } from '../reports/tools-page.ts';
import { commandFacts } from './command-facts.ts';
import { MUTANTS_INDEX, mutantsIndexText } from './mutants-index.ts';
import { packageRoot } from './program-name.ts';
import {
  CASES_PAGE,
  CLI_PAGE,
  casesPageText,
  FINDINGS_PAGE,
  findingsPageText,
  PROPERTIES_PAGE,
  propertiesPageText,
  RESULTS_REFERENCE,
  SCHEMA_FILES,
  schemaText,
  seenTools,
  TOOLS_PAGE,
} from './write-docs.ts';

const HOW = 'is not what its source says: node --import tsx scripts/write-docs.ts';
const written = (name: string): string => readFileSync(join(packageRoot(), name), 'utf8');

test('docs/tools.md is what the adapters say, and what was last seen of the tools', () => {
  assert.ok(written(TOOLS_PAGE) === toolsPage(ADAPTERS, seenTools()), `${TOOLS_PAGE} ${HOW}`);
});

test('docs/results.md is what the schema of results says, which tells of every field what it means', () => {
  assert.ok(written(RESULTS_REFERENCE) === resultsReference(RESULTS_SCHEMA), `${RESULTS_REFERENCE} ${HOW}`);
  const fields = fieldsIn(RESULTS_SCHEMA);
  const holders = ['run', 'tools', 'missing', 'properties', 'cells', 'exposures', 'findings'];
  assert.ok(fields.length > 60);
  for (const { path, description } of fields)
    if (!holders.includes(path)) assert.match(description ?? '', /.{10,}\.$/, path);
});

test('docs/properties.md is what the properties say', () => {
  assert.ok(written(PROPERTIES_PAGE) === propertiesPageText(), `${PROPERTIES_PAGE} ${HOW}`);
});

test('docs/cases.md is what the generators say, and names what is never drawn', () => {
  assert.ok(written(CASES_PAGE) === casesPageText(), `${CASES_PAGE} ${HOW}`);
  assert.match(written(CASES_PAGE), '**Bruker** has no table');
  assert.match(written(CASES_PAGE), '| `dcm4che-merge` | `top-level` |');
});

test('docs/findings/README.md has the kinds of all pages', () => {
  assert.ok(written(FINDINGS_PAGE) === findingsPageText(), `${FINDINGS_PAGE} ${HOW}`);
});

test('docs/cli.md is what the commands say', () => {
  assert.ok(written(CLI_PAGE) === cliPage(commandFacts()), `${CLI_PAGE} ${HOW}`);
});

test('docs/cli.md tells of every command that the program offers', () => {
  const program = readFileSync(join(packageRoot(), 'scripts', 'blockshift.ts'), 'utf8');
  const offered = [...program.matchAll(/import\('\.\/commands\/(\w+)\.ts'\)/g)].map(([, name]) => name);
  assert.ok(offered.length > 5);
  assert.equal(
    commandFacts().map(({ name }) => name),
    offered,
  );
});

test('the schemas for editors and other programs are those that files are checked with', () => {
  for (const [name, schema] of Object.entries(SCHEMA_FILES)) {
    assert.ok(written(name) === schemaText(schema), `${name} ${HOW}`);
    new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(written(name)));
  }
});

test('the list of mutants is what its folder holds', () => {
  assert.ok(written(MUTANTS_INDEX) === mutantsIndexText(), `${MUTANTS_INDEX} ${HOW}`);
});

test('links of the page lead to headings of the page', () => {
  const page = toolsPage(ADAPTERS, seenTools());
  const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
  assert.is(new Set(links).size, ADAPTERS.length);
});

test('every tool says how to get it, and what is fetched is pinned', () => {
  for (const { id, install, package: wanted } of ADAPTERS) {
    assert.ok(install.length > 10, id);
    if (wanted?.via === 'pip') for (const one of wanted.requirements) assert.match(one, /==/, `${id}: ${one}`);
    if (wanted?.via === 'npm') for (const one of wanted.packages) assert.match(one, /.@\d/, `${id}: ${one}`);
    if (wanted?.via === 'maven')
      for (const one of wanted.artifacts) assert.is(one.split(':').length, 3, `${id}: ${one}`);
    if (wanted?.via === 'cargo' && 'crate' in wanted) assert.match(wanted.crate, /.@\d/, id);
  }
});

test.run();
