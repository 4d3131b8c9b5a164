import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runTool } from '../run-tool.ts';

// Put before other tests of `runTool`, so that they are about tools which the small process starts.

const parentOf = async (memory: boolean): Promise<number> =>
  Number((await runTool(['sh', '-c', 'echo $PPID'], { cwd: tmpdir(), seconds: 5, memory })).stdout.toString());

async function wait(until: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let i = 0; i < 400; i++) {
    if (await until()) return true;
    await new Promise((done) => setTimeout(done, 25));
  }
  return false;
}

test.before(async () => {
  for (const memory of [true, false]) {
    const other = async (): Promise<boolean> => (await parentOf(memory)) !== process.pid;
    assert.ok(await wait(other), 'after some time another process starts tools');
  }
});

test('the process that starts tools tells them nothing of itself', async () => {
  const { stdout } = await runTool(['sh', '-c', 'env; ls /proc/self/fd'], { cwd: tmpdir(), seconds: 5 });
  const direct = await runTool(['ls', '/proc/self/fd'], { cwd: tmpdir(), seconds: 5, network: true });
  const text = Buffer.from(stdout).toString();
  assert.not.match(text, 'CHANNEL');
  assert.ok(text.endsWith(Buffer.from(direct.stdout).toString()), 'nor does it leave a file open');
});

test('what the machine refuses is said', async () => {
  const nowhere = runTool(['true'], { cwd: '/nowhere/at/all', seconds: 5 });
  await nowhere.then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, 'ENOENT'),
  );
});

test('a process that is killed takes with it what runs for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-test-'));
  const file = join(folder, 'pid');
  const here = new URL('../run-tool.ts', import.meta.url).href;
  const program = `import { runTool } from ${JSON.stringify(here)};
    const sh = (line, seconds) => runTool(['sh', '-c', line, process.argv[1]], { cwd: '.', seconds });
    for (;;) if (Number((await sh('echo $PPID', 5)).stdout.toString()) !== process.pid) break;
    await sh('echo $$ > "$0.new"; mv "$0.new" "$0"; sleep 1000', 60);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, file], {
    cwd: new URL('../..', import.meta.url).pathname,
    stdio: 'ignore',
  });
  assert.ok(await wait(() => existsSync(file)));
  child.kill('SIGKILL');
  const pid = readFileSync(file, 'utf8').trim();
  const gone = (): boolean =>
    !existsSync(`/proc/${pid}/stat`) || /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  assert.ok(await wait(gone));
  rmSync(folder, { recursive: true });
});
