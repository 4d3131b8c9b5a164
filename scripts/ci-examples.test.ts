import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { Results } from '../contract/results.ts';
import { readResults } from '../engine/store.ts';
import { packageRoot } from './program-name.ts';

/** The examples of docs/ci that call the package themselves, run as a runner would, but for what npx would download. */
const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
test.after(() => rmSync(folder, { recursive: true }));

const root = packageRoot();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Stands for npx: takes only what fetches this very version, and makes every run a small one by options that come last. */
const SHIM = `#!/bin/sh
test "$1" = --yes && test "$2" = "blockshift@${version}" || { echo "npx $*" >&2; exit 70; }
shift 2
test "$1" != run || set -- "$@" $SMALL
TSX_TSCONFIG_PATH="${root}/tsconfig.json" exec "${process.execPath}" --import "file://${root}/node_modules/tsx/dist/loader.mjs" "${root}/scripts/blockshift.ts" "$@"
`;
const bin = join(folder, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'npx'), SHIM);
chmodSync(join(bin, 'npx'), 0o755);

interface Place {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly small: string;
}

/** A script in a shell of its own; its exit status, and all that it printed. */
function shell(
  script: string,
  { workspace, env, small }: Place,
): { readonly status: number | null; readonly said: string } {
  const path = `${bin}${delimiter}${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: workspace,
    env: { PATH: path, HOME: folder, CI: 'true', SMALL: small, ...env },
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { status, said: stdout + stderr };
}

const workspace = (name: string): string => {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
};

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
        readonly steps: readonly Step[];
      }
    >
  >;
}

const sharded = parse(readFileSync(join(root, 'docs/ci/sharded.yml'), 'utf8')) as Workflow;
const using = (steps: readonly Step[], action: string): Step => {
  const step = steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`));
  return step ?? assert.unreachable(action) ?? {};
};
const calling = (steps: readonly Step[]): Step[] => steps.filter(({ run }) => run?.includes('$BLOCKSHIFT'));

/** What does not depend on when and how long. */
const lasting = ({ run, ...rest }: Results): object => ({
  ...rest,
  run: { ...run, started: '', seconds: 0, shard: '' },
});

/** All shards on machines of their own, and their parts put together on one more. */
function runSharded(small: string): {
  readonly status: number | null;
  readonly whole: string;
  readonly summary: string;
} {
  const { part, whole } = sharded.jobs as { part: Workflow['jobs'][string]; whole: Workflow['jobs'][string] };
  const last = workspace('last');
  for (const shard of part.strategy!.matrix.shard) {
    const filled = (text: string): string => text.replace(/\$\{\{ matrix\.shard \}\}/g, String(shard));
    const machine = workspace(`machine-${shard}`);
    for (const { run = '', env = {} } of calling(part.steps)) {
      const own = Object.fromEntries(Object.entries(env).map(([key, text]) => [key, filled(text)]));
      const ended = shell(run, { workspace: machine, env: { ...sharded.env, ...own }, small });
      assert.is(ended.status, 0, ended.said);
    }
    const kept = using(part.steps, 'upload-artifact').with!;
    // The pattern of what is fetched fits it, and every artifact gets a folder of its name.
    assert.match(
      filled(kept.name!),
      new RegExp(`^${using(whole.steps, 'download-artifact').with!.pattern!.replace('*', '.*')}$`),
    );
    cpSync(join(machine, filled(kept.path!)), join(last, filled(kept.name!)), { recursive: true });
  }
  const summary = join(last, 'summary.md');
  const env = { ...sharded.env, GITHUB_STEP_SUMMARY: summary };
  const [step] = calling(whole.steps);
  const { status } = shell(step!.run!, { workspace: last, env, small });
  return {
    status,
    whole: join(last, using(whole.steps, 'upload-artifact').with!.path!),
    summary: readFileSync(summary, 'utf8'),
  };
}

const inResults = (name: string): string => `blockshift-results/${name}`;
const REPORTS = ['results.json', 'report.html', 'junit.xml', 'report.md', 'badge.json'];

const FAILING = '--tools dcmjs --properties transcode.values --cases 6 --curated 0';

test('the sharded example: the parts of all machines give what one run of the whole gives, failures among it', () => {
  const { status, whole, summary } = runSharded(FAILING);
  assert.is(status, 1);
  for (const name of REPORTS) assert.ok(existsSync(join(whole, name)), name);
  assert.is(summary, readFileSync(join(whole, 'report.md'), 'utf8'));
  const place = { workspace: workspace('at-once'), env: sharded.env, small: FAILING };
  assert.is(shell('npx --yes "$BLOCKSHIFT" run --out all --quiet', place).status, 1);
  const merged = readResults(join(whole, 'results.json'));
  assert.ok(merged.findings.length > 0);
  assert.equal(lasting(merged), lasting(readResults(join(place.workspace, 'all', 'results.json'))));
});

interface GitLab {
  readonly blockshift: {
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly string[];
    readonly artifacts: { readonly paths: readonly string[]; readonly reports: { readonly junit: string } };
  };
}

const { blockshift: job } = parse(readFileSync(join(root, 'docs/ci/gitlab-ci.yml'), 'utf8')) as GitLab;

test('the example for GitLab: ends as the run did, with the reports in place', () => {
  const place = { workspace: workspace('gitlab'), env: job.variables, small: `${FAILING} --require dcmjs` };
  writeFileSync(join(place.workspace, 'blockshift-baseline.txt'), '');
  const { status, said } = shell(job.script.join('\n'), place);
  assert.is(status, 1, said);
  for (const path of [...job.artifacts.paths, job.artifacts.reports.junit, ...REPORTS.map(inResults)])
    assert.ok(existsSync(join(place.workspace, path)), path);
});

test('a run that could not be made is no part: its job ends there', () => {
  const [step] = calling(sharded.jobs.part!.steps);
  const env = { ...sharded.env, SHARD: '1/4', PART: 'part-1' };
  const { status, said } = shell(step!.run!, { workspace: workspace('unknown'), env, small: '--tools no-such-tool' });
  assert.is(status, 1);
  assert.match(said, 'There is no tool "no-such-tool"');
});

test.run();
