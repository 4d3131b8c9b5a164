import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { configuredAdapters } from '../adapters/configured/configured-adapters.ts';
import { readConfig } from '../adapters/configured/read-config.ts';
import { findProgram } from '../adapters/find-program.ts';
import { ADAPTERS } from '../adapters/index.ts';
import { PLACEHOLDERS } from '../contract/config-schema.ts';
import { OPERATIONS } from '../contract/operation.ts';
import { checkTool } from './check-tool.ts';
import { packageRoot } from './program-name.ts';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

const page = (name: string): string => readFileSync(join(packageRoot(), 'docs', name), 'utf8');

/** The blocks of a page in one language, in order. */
const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);

/** Writes a configuration with its files, and checks each of its tools. */
async function checkAll(config: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [name, text] of Object.entries({ ...files, 'config.json': config }))
    writeFileSync(join(folder, name), text);
  const own = ADAPTERS.map(({ id }) => id);
  const lines: string[] = [];
  for (const adapter of configuredAdapters(readConfig(join(folder, 'config.json')), folder, own)) {
    const status = await checkTool(adapter, (line) => lines.push(line));
    assert.is(status, 0, lines.join('\n'));
  }
  return lines.filter((line) => line.includes('all'));
}

const dcmtk = ['dcmdump', 'dcmodify', 'dcmconv', 'sh', 'sed'].filter((name) => findProgram(name) === undefined);
if (dcmtk.length > 0) console.log(`skipped: the example of docs/config.md: no ${dcmtk.join(', ')} here`);
if (dcmtk.length > 0 && process.env.BLOCKSHIFT_NO_SKIP) throw new Error('a skip fails');

(dcmtk.length > 0 ? test.skip : test)('the example of docs/config.md works', async () => {
  const text = page('config.md');
  const said = await checkAll(blocks(text, 'json')[0]!, { 'list.sh': blocks(text, 'sh')[0]! });
  assert.is(said.length, 2, said.join('\n'));
  assert.match(said[0]!, /^my-dcmtk \d+\.\d+\.\d+: all 8 controls came out right/);
  assert.match(said[1]!, /^my-pipe 1: all 2 controls came out right/);
});

const python = findProgram('python3') === undefined;
if (python) console.log('skipped: the tool of docs/protocol.md: no python3 here');
if (python && process.env.BLOCKSHIFT_NO_SKIP) throw new Error('a skip fails');

(python ? test.skip : test)(
  'the tool of docs/protocol.md works, as the short example of docs/config.md calls it',
  async () => {
    const [tool = ''] = blocks(page('protocol.md'), 'python');
    assert.ok(tool.trim().split('\n').length < 40, 'under 40 lines');
    const said = await checkAll(blocks(page('config.md'), 'json')[1]!, { 'private_reader.py': tool });
    assert.match(said.join('\n'), /^mytool 1\.0: all 4 controls came out right/);
  },
);

test('the pages name every operation and every placeholder', () => {
  for (const operation of OPERATIONS) assert.ok(page('protocol.md').includes(`"op":"${operation}"`), operation);
  for (const name of Object.keys(PLACEHOLDERS)) assert.ok(page('config.md').includes(`{${name}}`), name);
});

test.run();
