import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseDocument } from 'yaml';
import { REPORT_FORMATS } from './report-formats.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

type Tree = { readonly [key: string]: unknown };

/** A YAML file as plain data; throws where it is not YAML, or has a key twice. */
function read(path: string): Tree {
  const document = parseDocument(readFileSync(root + path, 'utf8'), { strict: true, uniqueKeys: true });
  assert.equal([...document.errors, ...document.warnings].map(String), [], path);
  return document.toJS() as Tree;
}

const treeAt = (tree: Tree, key: string): Tree => (tree[key] ?? {}) as Tree;
const text = (path: string): string => readFileSync(root + path, 'utf8');
const folder = (path: string): string[] => readdirSync(root + path).map((name) => `${path}/${name}`);

function onlyKeys(tree: Tree, known: readonly string[], where: string): void {
  for (const key of Object.keys(tree)) assert.ok(known.includes(key), `${where}: no key ${key}`);
}

const STEP = [
  'name',
  'id',
  'if',
  'uses',
  'with',
  'run',
  'shell',
  'env',
  'working-directory',
  'continue-on-error',
  'timeout-minutes',
];

function checkSteps(steps: readonly Tree[], where: string, composite: boolean): void {
  assert.ok(steps.length > 0, where);
  for (const [index, step] of steps.entries()) {
    const here = `${where}, step ${index + 1}`;
    onlyKeys(step, STEP, here);
    assert.is(Number('uses' in step) + Number('run' in step), 1, `${here}: either uses or run`);
    if ('uses' in step) assert.match(String(step.uses), /^(?:\.\/|[\w-]+\/[\w./-]+@(?:v\d+|[0-9a-f]{40})$)/, here);
    if ('with' in step) assert.ok('uses' in step, `${here}: with belongs to uses`);
    // A step of an action has no default shell.
    if (composite && 'run' in step) assert.is(step.shell, 'bash', here);
    // What somebody else may choose must never become a part of a script.
    assert.not.match(String(step.run ?? ''), '${{', here);
  }
}

const ids = (steps: readonly Tree[]): string[] => steps.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));

/** `inputs.x` and `steps.x` of every expression. */
const named = (source: string, context: string): string[] =>
  [...source.matchAll(new RegExp(`\\b${context}\\.([\\w-]+)`, 'g'))].map(([, name]) => name!);

test('the action has the keys that a composite action may have, and its expressions name what is there', () => {
  const action = read('action.yml');
  onlyKeys(action, ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'], 'action.yml');
  for (const key of ['name', 'description', 'runs']) assert.ok(key in action, key);
  const runs = treeAt(action, 'runs');
  onlyKeys(runs, ['using', 'steps'], 'runs');
  assert.is(runs.using, 'composite');
  const steps = runs.steps as readonly Tree[];
  checkSteps(steps, 'action.yml', true);
  const inputs = treeAt(action, 'inputs');
  for (const [name, input] of Object.entries(inputs)) {
    onlyKeys(input as Tree, ['description', 'required', 'default', 'deprecationMessage'], name);
    assert.type((input as Tree).description, 'string', name);
    const given = (input as Tree).default;
    // A runner takes texts; others come out as YAML understands them.
    assert.ok(given === undefined || typeof given === 'string', name);
  }
  for (const [name, output] of Object.entries(treeAt(action, 'outputs'))) {
    onlyKeys(output as Tree, ['description', 'value'], name);
    assert.match(String((output as Tree).value), /^\$\{\{ steps\.[\w-]+\.outputs\.[\w-]+ \}\}$/);
  }
  const source = text('action.yml');
  assert.equal([...new Set(named(source, 'inputs'))].sort(), Object.keys(inputs).sort());
  for (const id of named(source, 'steps')) assert.ok(ids(steps).includes(id), `no step ${id}`);
  // Every output that is read is written by a step.
  for (const [, name] of source.matchAll(/outputs\.([\w-]+)/g)) assert.match(source, new RegExp(`echo "${name}=`));
});

test('the action offers what run does', async () => {
  const { runCommand } = await import('./commands/run.ts');
  const options = runCommand().options.map(({ long }) => String(long).slice(2));
  const [, list = ''] = /for option in ([^;]*);/.exec(text('action.yml')) ?? [];
  const passed = list.split(' ');
  for (const option of passed) assert.ok(options.includes(option), `run has no --${option}`);
  const inputs = Object.keys(treeAt(read('action.yml'), 'inputs'));
  for (const option of passed) assert.ok(inputs.includes(option), option);
});

const TRIGGERS = ['push', 'pull_request', 'workflow_dispatch', 'schedule'];
const JOB = [
  'name',
  'needs',
  'if',
  'runs-on',
  'timeout-minutes',
  'strategy',
  'container',
  'env',
  'permissions',
  'steps',
  'outputs',
];
const WORKFLOWS = [...folder('.github/workflows'), ...folder('docs/ci').filter((path) => !path.includes('gitlab'))];

for (const path of WORKFLOWS)
  test(`${path} has the keys of a workflow, asks for no more rights than it needs, and names what is there`, () => {
    const workflow = read(path);
    onlyKeys(workflow, ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'], path);
    onlyKeys(treeAt(workflow, 'on'), TRIGGERS, `${path}: on`);
    assert.equal(workflow.permissions, { contents: 'read' });
    const jobs = treeAt(workflow, 'jobs');
    for (const [name, value] of Object.entries(jobs)) {
      const job = value as Tree;
      const where = `${path}: ${name}`;
      onlyKeys(job, JOB, where);
      assert.type(job['timeout-minutes'], 'number', where);
      const steps = job.steps as readonly Tree[];
      checkSteps(steps, where, false);
      if ('needs' in job) assert.ok(String(job.needs) in jobs, where);
      const matrix = treeAt(treeAt(job, 'strategy'), 'matrix');
      const source = JSON.stringify(job);
      for (const key of named(source, 'matrix'))
        assert.ok(key in matrix || key === 'strategy', `${where}: matrix.${key}`);
      for (const id of named(source, 'steps')) assert.ok(ids(steps).includes(id), `${where}: no step ${id}`);
      const inputs = treeAt(read('action.yml'), 'inputs');
      for (const step of steps.filter(({ uses }) => /^(?:\.\/$|OWNER\/blockshift@)/.test(String(uses))))
        for (const input of Object.keys(treeAt(step, 'with')))
          assert.ok(input in inputs, `${where}: no input ${input}`);
    }
  });

test('this repository is checked with every Node that it supports', () => {
  const workflow = read('.github/workflows/ci.yml');
  const job = treeAt(treeAt(workflow, 'jobs'), 'check');
  assert.equal(treeAt(treeAt(job, 'strategy'), 'matrix').node, ['20', '22', '24']);
  const steps = job.steps as readonly Tree[];
  const check = steps.find(({ run }) => run === '.ci/run')!;
  // It installs the tools where they are kept between runs.
  const script = readFileSync(`${root}.ci/run`, 'utf8');
  assert.match(script, /^npm run -s tools:install$/m);
  assert.match(script, `export BLOCKSHIFT_TOOLS="\${BLOCKSHIFT_TOOLS:-`);
  assert.is(treeAt(check, 'env').BLOCKSHIFT_TOOLS, `\${{ github.workspace }}/.tools`);
  assert.ok(steps.some((step) => treeAt(step, 'with').path === '.tools'));
});

test('the machines of the sharded example do each part once', () => {
  const jobs = treeAt(read('docs/ci/sharded.yml'), 'jobs');
  const part = treeAt(jobs, 'part');
  const shards = treeAt(treeAt(part, 'strategy'), 'matrix').shard as readonly number[];
  assert.equal(
    shards,
    shards.map((_, index) => index + 1),
  );
  assert.match(JSON.stringify(part), `\${{ matrix.shard }}/${shards.length}"`);
});

test('the example for GitLab keeps the report and the JUnit file, and ends as the run did', () => {
  const { blockshift } = read('docs/ci/gitlab-ci.yml') as { readonly blockshift: Tree };
  onlyKeys(blockshift, ['image', 'variables', 'before_script', 'script', 'artifacts'], 'job');
  const artifacts = treeAt(blockshift, 'artifacts');
  onlyKeys(artifacts, ['when', 'expire_in', 'paths', 'reports'], 'artifacts');
  assert.is(artifacts.when, 'always');
  assert.is(treeAt(artifacts, 'reports').junit, `blockshift-results/${REPORT_FORMATS.junit!.file}`);
  for (const line of blockshift.script as readonly unknown[]) assert.type(line, 'string');
  assert.is((blockshift.script as readonly string[]).at(-1), 'exit $status');
});

test('options and formats that the files use are there', async () => {
  const { runCommand } = await import('./commands/run.ts');
  const { mergeCommand } = await import('./commands/merge.ts');
  const { reportCommand } = await import('./commands/report.ts');
  const commands = { run: runCommand(), merge: mergeCommand(), report: reportCommand() };
  let seen = 0;
  for (const path of [...folder('docs/ci'), 'action.yml'])
    for (const [, name, words = ''] of text(path).matchAll(
      /(?:"\$BLOCKSHIFT"|"\$PROGRAM" \\\n *) ?(run|merge|report) ([^\n]*)/g,
    )) {
      const command = commands[name as keyof typeof commands];
      for (const [, option] of words.matchAll(/(?<=\s)--([\w-]+)/g)) {
        assert.ok(
          command.options.some(({ long }) => long === `--${option}`),
          `${path}: ${name} has no --${option}`,
        );
        seen++;
      }
      for (const [, list = ''] of words.matchAll(/--format (\S+)/g))
        for (const format of list.split(',')) assert.ok(format in REPORT_FORMATS, `${path}: ${format}`);
    }
  assert.ok(seen > 10);
});

test.run();
