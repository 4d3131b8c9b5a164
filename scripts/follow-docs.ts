import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findProgram } from '../adapters/find-program.ts';
import { toolsFolder } from '../adapters/tools-folder.ts';
import {
  commandsOf,
  docPages,
  type Fence,
  fencesOf,
  missingLine,
  pageText,
  type ShownCommand,
} from './docs-commands.ts';
import { packageRoot } from './program-name.ts';

const root = packageRoot();
const folder = mkdtempSync(join(tmpdir(), 'blockshift-docs-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

// The pages call the program in three ways; each stands for the one of this checkout.
const bin = join(folder, 'bin');
mkdirSync(bin);
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const program = [process.execPath, '--import', import.meta.resolve('tsx'), join(root, 'scripts/blockshift.ts')];
const call = `exec ${program.map(quoted).join(' ')} "$@"`;
const shim = (name: string, text: string): void =>
  writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
shim('blockshift', call);
shim('npx', `[ "$1" = blockshift ] || exit 99\nshift\n${call}`);
shim('npm', `[ "$1 $2 $3 $4" = 'run -s blockshift --' ] || exit 99\nshift 4\n${call}`);

/** The languages of commands. */
export const RUN: readonly string[] = ['console', 'sh'];
/** Whether a block holds commands that a test can run. */
const isRun = ({ language, notRun, file }: Fence): boolean =>
  RUN.includes(language) && notRun === undefined && file === undefined;

/** A page and its blocks. */
export interface Page {
  readonly name: string;
  readonly fences: readonly Fence[];
}

/** All pages. */
export const PAGES: readonly Page[] = docPages(root).map((name) => ({ name, fences: fencesOf(pageText(root, name)) }));

/**
 * What a page needs that is not here: programs, what `tools:install` put into `.tools`, or files that come with no
 * package, as `data/agfa`.
 */
const dataFolder = (need: string): string => join(root, '..', 'shared', need);
const installed = (need: string): string => join(toolsFolder(), need.slice('.tools/'.length));
const isHere = (need: string): boolean => {
  if (need.startsWith('data/')) return existsSync(dataFolder(need));
  return need.startsWith('.tools/') ? existsSync(installed(need)) : findProgram(need) !== undefined;
};
const lacks = ({ fences }: Page): readonly string[] => [
  ...new Set(fences.filter(isRun).flatMap(({ needs }) => needs.filter((need) => !isHere(need)))),
];

/** Runs what a page shows, in a folder of its own; what is not as the page says, a sentence each. */
export async function follow({ name, fences }: Page): Promise<readonly string[]> {
  const scratch = join(folder, name.replace(/\W/g, '-'));
  mkdirSync(scratch);
  // Scripts and data that lie beside a page are at hand for who reads it.
  const beside = dirname(join(root, name));
  if (beside !== root)
    for (const one of readdirSync(beside)) if (one.endsWith('.sh')) copyFileSync(join(beside, one), join(scratch, one));
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  symlinkSync(toolsFolder(), join(scratch, '.tools'));
  const wrong: string[] = [];
  let last = '';
  for (const fence of fences) {
    if (fence.file !== undefined) writeFileSync(join(scratch, fence.file), fence.text);
    if (fence.isPrinted) {
      const line = missingLine(fence.text.trimEnd().split('\n'), last);
      if (line !== undefined) wrong.push(`${name}:${fence.line}: "${line}" is not printed there, but:\n${last}`);
    }
    if (!isRun(fence)) continue;
    for (const need of fence.needs.filter((one) => one.startsWith('data/')))
      for (const one of readdirSync(dataFolder(need)))
        if (statSync(join(dataFolder(need), one)).isFile())
          copyFileSync(join(dataFolder(need), one), join(scratch, one));
    for (const one of commandsOf(fence)) {
      const { status, printed } = await type(one, scratch);
      last = printed;
      const place = `${name}:${fence.line}: ${one.command}`;
      if (status !== one.status) wrong.push(`${place}\nends with status ${status}, not ${one.status}:\n${printed}`);
      const line = missingLine(one.shown, printed);
      if (line !== undefined) wrong.push(`${place}\ndoes not print "${line}" there:\n${printed}`);
    }
  }
  return wrong;
}

function type({ command }: ShownCommand, cwd: string): Promise<{ status: number | null; printed: string }> {
  return new Promise((done) => {
    const env = {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      NO_COLOR: '1',
      INIT_CWD: cwd,
      TSX_TSCONFIG_PATH: join(root, 'tsconfig.json'),
    };
    const child = spawn('bash', ['-c', command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const collect = (chunk: Buffer): void => {
      printed += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (status) => done({ status, printed }));
  });
}

/** Adds a test for each page that is chosen and shows commands; skips those whose needs are not met. */
export async function testPages(isChosen: (name: string) => boolean): Promise<void> {
  const chosen = PAGES.filter((page) => page.fences.some(isRun) && isChosen(page.name));
  const here = chosen.filter((page) => lacks(page).length === 0);
  const followed = new Map(await pMap(here, async (page) => [page, await follow(page)] as const, { concurrency: 2 }));
  for (const page of chosen) {
    const missing = lacks(page);
    if (missing.length > 0) {
      console.log(`skipped: ${page.name}: no ${missing.join(', ')} here`);
      // Data that comes with no package may be missing anywhere.
      if (process.env.BLOCKSHIFT_NO_SKIP && missing.some((one) => !one.startsWith('data/')))
        throw new Error('a skip fails');
    }
    (missing.length > 0 ? test.skip : test)(`what ${page.name} shows happens`, () => {
      const wrong = followed.get(page)!;
      assert.is(wrong.length, 0, wrong.join('\n\n'));
    });
  }
}
