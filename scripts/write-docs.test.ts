import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ADAPTERS } from '../adapters/index.ts';
import { cliPage } from '../reports/cli-page.ts';
import { toolsPage } from '../reports/tools-page.ts';
import { commandFacts } from './command-facts.ts';
import { MUTANTS_INDEX, mutantsIndexText } from './mutants-index.ts';
import { packageRoot } from './program-name.ts';
import { CLI_PAGE, CONFIG_SCHEMA_FILE, configSchemaText, seenTools, TOOLS_PAGE } from './write-docs.ts';

const HOW = 'is not what its source says: node --import tsx scripts/write-docs.ts';
const written = (name: string): string => readFileSync(join(packageRoot(), name), 'utf8');

test('docs/tools.md is what the adapters say, and what was last seen of the tools', () => {
  assert.ok(written(TOOLS_PAGE) === toolsPage(ADAPTERS, seenTools()), `${TOOLS_PAGE} ${HOW}`);
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

test('the schema for editors is the schema that configurations are checked with', () => {
  assert.ok(written(CONFIG_SCHEMA_FILE) === configSchemaText(), `${CONFIG_SCHEMA_FILE} ${HOW}`);
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
