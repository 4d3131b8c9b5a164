import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { readResults } from '../engine/store.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

interface Ended {
  readonly failed: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Steps that use other actions, with what they are given. */
  readonly used: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
}

/** Runs the action's steps as the runner does: bash -e -o pipefail for each, files for outputs and summary. */
function runAction(workspace: string, given: Readonly<Record<string, string>>): Ended {
  const files = mkdtempSync(join(workspace, '.runner-'));
  const summaryFile = join(files, 'summary');
  const inputs: Record<string, string> = {};
  for (const [name, input] of Object.entries(action.inputs)) inputs[name] = given[name] ?? input.default ?? '';
  const outputs: Record<string, Record<string, string>> = {};
  const value = (name: string): string => {
    const [context, key = '', , output = ''] = name.trim().split('.');
    if (context === 'inputs') return inputs[key]!;
    if (context === 'steps') return outputs[key]?.[output] ?? '';
    assert.is(context, 'github', name);
    return { action_path: root, workflow_ref: 'me/repo/.github/workflows/ci.yml@refs/heads/main' }[key]!;
  };
  const filled = (text: string): string => text.replace(/\$\{\{([^}]*)\}\}/g, (_, name: string) => value(name));
  const holds = (condition: string): boolean =>
    condition.split('&&').every((part) => {
      if (part.trim() === 'always()') return true;
      const [, name, text] = /^\s*([\w.-]+) != '([^']*)'\s*$/.exec(part) ?? assert.unreachable(condition) ?? [];
      return value(name!) !== text;
    });
  let [stdout, stderr, failed] = ['', '', false];
  const used: Ended['used'][number][] = [];
  for (const [index, step] of action.runs.steps.entries()) {
    const condition = step.if ?? '';
    if ((failed && !condition.includes('always()')) || (condition !== '' && !holds(condition))) continue;
    const fill = (all: Readonly<Record<string, string>> = {}): Record<string, string> =>
      Object.fromEntries(Object.entries(all).map(([name, text]) => [name, filled(String(text))]));
    if (step.run === undefined) {
      used.push({ uses: step.uses!, with: fill(step.with) });
      continue;
    }
    const script = join(files, `${index}.sh`);
    const outputFile = join(files, `${index}.out`);
    writeFileSync(script, step.run);
    writeFileSync(outputFile, '');
    const { PATH = '', HOME = '' } = process.env;
    const runner = {
      RUNNER_TEMP: files,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_ACTIONS: 'true',
    };
    const ended = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
      cwd: join(workspace, filled(step['working-directory'] ?? '.')),
      env: { PATH, HOME, CI: 'true', ...runner, ...fill(step.env) },
      encoding: 'utf8',
      timeout: 120_000,
    });
    stdout += ended.stdout;
    stderr += ended.stderr;
    if (ended.status !== 0) failed = true;
    const lines = readFileSync(outputFile, 'utf8').split('\n');
    if (step.id !== undefined)
      outputs[step.id] = Object.fromEntries(lines.flatMap((line) => (line === '' ? [] : [split(line)])));
  }
  return {
    failed,
    stdout,
    stderr,
    summary: existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : '',
    outputs: Object.fromEntries(Object.entries(action.outputs).map(([name, output]) => [name, filled(output.value)])),
    used,
  };
}

const split = (line: string): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)];

const workspaces: string[] = [];
function workspace(): string {
  const path = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
  workspaces.push(path);
  return path;
}

test('a tool that fails nothing: status 0, reports, a summary, an artifact', () => {
  const here = workspace();
  const ended = runAction(here, { tools: 'dicom-parser', properties: 'read.*', cases: '4', curated: '0', seed: '7' });
  assert.not(ended.failed, ended.stderr);
  assert.is(ended.stderr, '');
  assert.is(ended.outputs.status, '0');
  const folder = join(here, 'blockshift-results');
  assert.is(ended.outputs.results, join(folder, 'results.json'));
  assert.equal(readResults(ended.outputs.results!).run.filters.properties, ['read.*']);
  for (const name of ['report.html', 'junit.xml', 'report.md', 'badge.json'])
    assert.ok(existsSync(join(folder, name)), name);
  assert.is(ended.summary, readFileSync(join(folder, 'report.md'), 'utf8'));
  assert.match(ended.summary, '✓ no failure in 1 tool');
  assert.not.match(ended.stdout, '::error');
  assert.equal(
    ended.used.map(({ uses }) => uses),
    ['actions/setup-node@v4', 'actions/upload-artifact@v4'],
  );
  assert.equal(ended.used[1]?.with, { name: 'blockshift-results', path: folder, 'if-no-files-found': 'error' });
});

/** A program that speaks the protocol, tries to command the runner, and says that no file holds anything. */
const EMPTY = `
process.stdin.setEncoding('utf8');
let rest = '';
process.stdin.on('data', (data) => {
  const lines = (rest + data).split('\\n');
  rest = lines.pop();
  for (const line of lines) {
    const { id, op } = JSON.parse(line);
    const hello = { name: 'empty', version: '1 ::error::owned', operations: { lookup: { depth: ['all'], occurrences: 'all' } } };
    console.log(JSON.stringify({ id, ok: op === 'hello' ? hello : { found: [] } }));
  }
});
`;

test('a tool that cannot be judged: status 3, the job fails and says why, and nothing that it prints commands the runner', () => {
  const here = workspace();
  mkdirSync(join(here, 'sub dir'));
  writeFileSync(join(here, 'sub dir', 'empty.js'), EMPTY);
  const ended = runAction(here, {
    adapter: 'node empty.js',
    cases: '2',
    curated: '0',
    out: 'my out',
    'working-directory': 'sub dir',
    summary: 'false',
    artifact: '',
    'node-version': '',
  });
  assert.ok(ended.failed);
  assert.is(ended.outputs.status, '3', ended.stdout);
  assert.is(ended.outputs.results, join(here, 'sub dir', 'my out', 'results.json'));
  assert.is(ended.summary, '');
  assert.equal(ended.used, []);
  const [, token] = /^::stop-commands::([0-9a-f]{32})$/m.exec(ended.stdout) ?? [];
  assert.ok(token);
  const [before = '', , after = ''] = ended.stdout.split(new RegExp(`::stop-commands::${token}|::${token}::`));
  for (const line of `${before}\n${after}`.split('\n'))
    if (line.trim().startsWith('::')) assert.match(line, /^::error (?:file=[^:]*,)?title=[^:]*::/);
  assert.match(after, '::error title=Blockshift::A tool that was named could not be judged');
});

test('failures: status 1, annotations at the workflow; known ones: status 0 and none', () => {
  const here = workspace();
  const asked = { tools: 'dcmjs', properties: 'transcode.values', cases: '8', curated: '0' };
  const ended = runAction(here, asked);
  assert.ok(ended.failed);
  assert.is(ended.outputs.status, '1');
  assert.match(
    ended.stdout,
    /^::error file=\.github\/workflows\/ci\.yml,title=dcmjs transcode\.\w+::fail \d+\/\d+ exercised\. dcmjs /m,
  );
  assert.match(ended.stdout, '::error title=Blockshift::Failures that are not expected');
  assert.match(ended.summary, '<details><summary>');
  const known = readResults(ended.outputs.results!).cells.flatMap(({ tool, property, failing = {} }) =>
    Object.values(failing).flatMap((harms) =>
      Object.keys(harms).map((harm) => `${tool} ${property} ${harm} | known |`),
    ),
  );
  assert.ok(known.length > 0);
  writeFileSync(join(here, 'known.txt'), `${[...new Set(known)].sort().join('\n')}\n`);
  const again = runAction(here, { ...asked, baseline: 'known.txt' });
  assert.not(again.failed, again.stdout);
  assert.is(again.outputs.status, '0');
  assert.not.match(again.stdout, /^::error/m);
  assert.match(readFileSync(join(here, 'blockshift-results', 'junit.xml'), 'utf8'), /<testsuites [^>]*failures="0"/);
});

test('a run that cannot begin: status 2, no results, even where an earlier run left some', () => {
  const here = workspace();
  mkdirSync(join(here, 'blockshift-results'));
  writeFileSync(join(here, 'blockshift-results', 'results.json'), '{}');
  const ended = runAction(here, { tools: 'no-such-tool' });
  assert.ok(ended.failed);
  assert.equal(ended.outputs, { results: '', status: '2' });
  assert.match(ended.stderr, 'There is no tool "no-such-tool"');
  assert.match(ended.stdout, '::error title=Blockshift::The run could not begin');
});

test.after(() => {
  for (const path of workspaces) rmSync(path, { recursive: true, force: true });
});
test.run();
