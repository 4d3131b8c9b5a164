import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unenforced } from './confine.ts';
import { runTool, type ToolRun } from './run-tool.ts';

const cwd = tmpdir();
const sh = (program: string, seconds = 5, more: { outputLimit?: number; stdin?: string } = {}): Promise<ToolRun> =>
  runTool(['sh', '-c', program], { cwd, seconds, ...more });
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** Nobody reaps orphans in a container: a zombie is as gone as a process gets. */
function isGone(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return true;
  return /^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

async function soonGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 50 && !isGone(pid); i++) await new Promise((done) => setTimeout(done, 10));
  return isGone(pid);
}

test('gives exit status, stdout and stderr apart, and the argv that was asked for', async () => {
  const run = await sh('printf out; printf err >&2; exit 3');
  assert.equal([run.exit, run.signal, text(run.stdout), text(run.stderr)], [3, null, 'out', 'err']);
  assert.equal(run.argv, ['sh', '-c', 'printf out; printf err >&2; exit 3']);
  assert.not.ok(run.hang || run.flooded || run.missing);
});

test('hands arguments over as they are: nothing is expanded', async () => {
  const awkward = ['$HOME `id` *', 'a\'b"c', '', '--', '-x', 'a\nb'];
  const run = await runTool(['printf', '%s|', ...awkward], { cwd, seconds: 5 });
  assert.is(text(run.stdout), `${awkward.join('|')}|`);
});

test('a program that is not there is missing, not a crash', async () => {
  const run = await runTool(['blockshift-no-such-tool'], { cwd, seconds: 5 });
  assert.equal([run.missing, run.exit, run.signal], [true, null, null]);
});

test('one that sleeps for ever is killed when its time is up', async () => {
  const run = await sh('sleep 1000', 0.2);
  assert.equal([run.hang, run.exit, run.signal], [true, null, 'SIGKILL']);
  assert.ok(run.seconds >= 0.2 && run.seconds < 2, String(run.seconds));
});

test('one that ignores SIGTERM and SIGINT is killed all the same', async () => {
  const run = await sh("trap '' TERM INT HUP; echo ready; while :; do sleep 1; done", 0.3);
  assert.equal([run.hang, text(run.stdout)], [true, 'ready\n']);
  assert.ok(run.seconds < 2);
});

test('a sleeping grandchild that holds the pipes is killed with its parent when time is up', async () => {
  const run = await sh('sleep 1000 & echo $!; wait', 0.3);
  assert.ok(run.hang && run.seconds < 2);
  assert.ok(await soonGone(Number(text(run.stdout))));
});

test('a grandchild left behind by a tool that ended well is killed, and is no hang', async () => {
  const before = performance.now();
  const run = await sh('sleep 1000 & echo $!; exit 0');
  assert.equal([run.hang, run.exit], [false, 0]);
  assert.ok(performance.now() - before < 1500);
  assert.ok(await soonGone(Number(text(run.stdout))));
});

test('a grandchild in a session of its own cannot hold up the answer', async () => {
  const before = performance.now();
  const run = await runTool(
    [
      process.execPath,
      '-e',
      "require('child_process').spawn('sleep',['2'],{detached:true,stdio:['ignore',1,2]}).unref();console.log('done')",
    ],
    { cwd, seconds: 5, memory: false },
  );
  assert.equal([run.exit, text(run.stdout)], [0, 'done\n']);
  assert.ok(performance.now() - before < 1800);
});

test('one that floods stdout or stderr is killed, and no more than the limit is kept', async () => {
  for (const stream of ['1', '2']) {
    const run = await sh(`yes blockshift >&${stream}`, 5, { outputLimit: 100_000 });
    assert.equal([run.flooded, run.hang, run.signal], [true, false, 'SIGKILL']);
    assert.is(run.stdout.length + run.stderr.length, 100_000);
  }
});

test('exactly as much output as the limit is no flood', async () => {
  const run = await sh('head -c 5000 /dev/zero', 5, { outputLimit: 5000 });
  assert.equal([run.flooded, run.exit, run.stdout.length], [false, 0, 5000]);
});

test('names the signal that ended it, and leaves no core behind', async () => {
  const run = await sh('ulimit -c; kill -SEGV $$');
  assert.equal([run.exit, run.signal, run.hang, text(run.stdout)], [null, 'SIGSEGV', false, '0\n']);
});

test('standard input is empty, or what is given', async () => {
  assert.is(text((await sh('cat')).stdout), '');
  assert.is(text((await sh('cat', 5, { stdin: 'given' })).stdout), 'given');
  assert.is((await sh('exit 0', 5, { stdin: 'x'.repeat(1_000_000) })).exit, 0, 'it need not read it');
});

test('the environment is small, and nothing of ours leaks into it', async () => {
  process.env.BLOCKSHIFT_SECRET = 'leak';
  const run = await runTool(['env'], { cwd, seconds: 5, env: { EXTRA: '1' } });
  delete process.env.BLOCKSHIFT_SECRET;
  const names = text(run.stdout)
    .trim()
    .split('\n')
    .map((line) => line.split('=')[0]!)
    .sort();
  assert.equal(names, ['EXTRA', 'HOME', 'LANG', 'LC_ALL', 'NO_COLOR', 'PATH', 'TMPDIR', 'TZ']);
});

test('home and temporary folder are empty each time, and what was left in them is gone', async () => {
  const program = 'ls -A "$HOME" "$TMPDIR" | grep -v :; echo x > "$HOME/.rc"; echo x > "$TMPDIR/t"; echo $HOME $TMPDIR';
  const [first, second] = [text((await sh(program)).stdout).trim(), text((await sh(program)).stdout).trim()];
  assert.is.not(first, second);
  for (const folder of `${first} ${second}`.split(' ')) assert.not.ok(existsSync(folder), folder);
});

const { node, sleeper } = {
  node: (program: string, ...more: readonly string[]): string[] => [process.execPath, '-e', program, ...more],
  /** Starts a process in a session of its own that holds no pipe, prints its number, and ends. */
  sleeper: `const c = require('child_process').spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' });
    c.unref(); console.log(c.pid); if (process.argv[1]) setTimeout(() => {}, 1e6);`,
};

test('what a tool leaves in a session of its own is killed, whether the tool ends or hangs', async () => {
  for (const stay of [[], ['stay']]) {
    const run = await runTool(node(sleeper, ...stay), { cwd, seconds: stay.length === 0 ? 10 : 1 });
    assert.is(run.hang, stay.length > 0);
    assert.ok(Number(text(run.stdout)) > 1 && (await soonGone(Number(text(run.stdout)))));
  }
});

test('the strays of one tool are not those of another', async () => {
  const other = runTool(['sleep', '0.5'], { cwd, seconds: 5 });
  await runTool(['true'], { cwd, seconds: 5 });
  assert.equal([(await other).exit, (await other).signal], [0, null]);
});

const cannot = unenforced();
for (const sentence of cannot) console.log(`skipped: ${sentence}`);
const limits = cannot.some((sentence) => sentence.includes('memory')) ? test.skip : test;
const isolation = cannot.some((sentence) => sentence.includes('network')) ? test.skip : test;

limits('memory is limited unless the tool is spared, and reserving address space is no use of memory', async () => {
  assert.is(text((await sh('ulimit -d')).stdout).trim(), String(4 * 2 ** 20));
  const free = await runTool(['sh', '-c', 'ulimit -d'], { cwd, seconds: 5, memory: false });
  assert.is.not(text(free.stdout).trim(), String(4 * 2 ** 20));
  const reserves = node('new WebAssembly.Memory({ initial: 1, maximum: 65536 }); console.log("lives")');
  assert.is(text((await runTool(reserves, { cwd, seconds: 10 })).stdout), 'lives\n');
});

limits('one that takes more memory than that is refused it', async () => {
  const greedy = 'for (const all = []; ; ) all.push(Buffer.allocUnsafe(2 ** 30))';
  const run = await runTool(node(greedy), { cwd, seconds: 10 });
  assert.ok(run.exit !== 0 && !run.hang, `exit ${run.exit}`);
});

isolation('there is no network but for the tool that needs it', async () => {
  const server = createServer((socket) => socket.end('hello'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const caller = node(
    `require('net').connect(${port}, '127.0.0.1').on('data', (d) => console.log(String(d))).on('error', (e) => console.log(e.code))`,
  );
  const cut = await runTool(caller, { cwd, seconds: 10 });
  const open = await runTool(caller, { cwd, seconds: 10, network: true });
  server.close();
  assert.equal([text(cut.stdout), text(open.stdout)], ['ENETUNREACH\n', 'hello\n']);
});

isolation('whoever is cut off stays the same user', async () => {
  assert.is(text((await sh('id -u')).stdout).trim(), String(process.getuid?.()));
});

test('many at once do not disturb each other', async () => {
  const runs = await Promise.all(Array.from({ length: 20 }, (_, i) => sh(`echo ${i}; exit ${i}`)));
  assert.equal(
    runs.map((run) => [text(run.stdout).trim(), run.exit]),
    runs.map((_, i) => [String(i), i]),
  );
});

test('what is running is killed, and its folder removed, when this process is interrupted', async () => {
  const here = new URL('./run-tool.ts', import.meta.url).href;
  const file = join(mkdtempSync(join(tmpdir(), 'blockshift-test-')), 'seen');
  const program = `import { runTool } from ${JSON.stringify(here)};
    runTool(['sh', '-c', 'echo $$ $HOME > "$0"; sleep 1000', process.argv[1]], { cwd: '.', seconds: 60 });
    setTimeout(() => process.kill(process.pid, 'SIGINT'), 500);`;
  const argv = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', program, file];
  const run = await runTool(argv, { cwd: new URL('..', import.meta.url).pathname, seconds: 8, memory: false });
  assert.equal([run.signal, text(run.stderr)], ['SIGINT', '']);
  const [pid, home] = readFileSync(file, 'utf8').trim().split(' ');
  assert.ok(await soonGone(Number(pid)));
  assert.not.ok(existsSync(home!), 'nor does its folder stay');
  rmSync(dirname(file), { recursive: true });
});

test.run();
