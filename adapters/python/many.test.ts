import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findProgram } from '../find-program.ts';
import { ownFile } from '../own-file.ts';
import { readFrames } from '../read-frames.ts';
import { runTool } from '../run-tool.ts';
import type { CommandStep } from '../together.ts';
import { pythonTogether } from './python-together.ts';

const python = findProgram('python3');
if (python === undefined) {
  if (process.env.BLOCKSHIFT_NO_SKIP) throw new Error('a skip fails');
  console.log('skipped: many command lines in one process: no python3 here');
}
const py = python ?? '';

const root = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
let count = 0;

/** What came of scripts, each run in a folder of its own, in which it is `x.py`. */
async function run(scripts: readonly string[], seconds = 12, more: readonly CommandStep[] = []) {
  const cwd = join(root, `${count++}`);
  const lines = scripts.map((script, i) => {
    const folder = join(cwd, `${i}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'x.py'), script);
    return { folder, steps: [{ argv: [py, 'x.py', `for ${i}`] }, ...more] };
  });
  const runs = await pythonTogether(py, ['json', 'wave']).run(lines, { cwd, seconds });
  return { cwd, runs, lines, texts: runs.map((one) => one && Buffer.from(one.stdout).toString()) };
}

const needsPython = python === undefined ? test.skip : test;

needsPython('each does what it does alone', async () => {
  const scripts = [
    'import sys, os\nprint(sys.argv, os.getcwd(), __name__, __file__, sys.path[0] == os.getcwd(), sys.stdin.read())',
    'import sys\nprint("out"); print("err", file=sys.stderr); sys.exit(3)',
    'import sys\nsys.exit("words")',
    'raise SystemExit',
    'import sys\nsys.exit(-1)',
    'open("left", "w").write("unflushed"); f = open("kept", "w"); f.write("kept"); f.me = [f] if hasattr(f, "me") else 0',
    'class A:\n  pass\na = A(); a.me = a; a.file = open("cycle", "w"); a.file.write("in a cycle")',
    'import atexit\natexit.register(print, "at exit")\nprint("before")',
    'import threading, time\nthreading.Thread(target=lambda: (time.sleep(0.2), print("thread"))).start()',
    'import os\nos.kill(os.getpid(), 11)',
    'import os\nos._exit(7)',
    'import sys\nsys.stdout.buffer.write(bytes(range(256)))',
    'def f(): return f()\nf()',
    'this is no Python',
  ];
  const { lines, runs, cwd } = await run(scripts);
  for (const [i, line] of lines.entries()) {
    const files = (): string[] =>
      readdirSync(line.folder).map((name) => `${name} ${readFileSync(join(line.folder, name))}`);
    const left = files();
    const alone = await runTool([py, 'x.py', `for ${i}`], { cwd: line.folder, seconds: 9 });
    const got = runs[i];
    assert.equal([got?.exit, got?.signal], [alone.exit, alone.signal], scripts[i]);
    assert.equal(Buffer.from(got!.stdout).toString('latin1'), Buffer.from(alone.stdout).toString('latin1'), scripts[i]);
    const last = (bytes: Uint8Array): string | undefined => Buffer.from(bytes).toString().trim().split('\n').at(-1);
    assert.is(last(got!.stderr), last(alone.stderr), scripts[i]);
    assert.equal(left, files(), scripts[i]);
  }
  assert.ok(cwd);
});

needsPython('what one does to itself no other finds', async () => {
  const { texts } = await run([
    'import json, os, sys, warnings\njson.loads = None; os.environ["A"] = "1"; os.chdir("/"); sys.argv.append("x"); os.umask(0o777)',
    'import json, os, sys\nprint(json.loads("1"), os.environ.get("A"), os.path.basename(os.getcwd()), sys.argv[1:], oct(os.umask(0)))',
    'import os\nprint(sorted(os.listdir(os.environ["HOME"]) + os.listdir(os.environ["TMPDIR"])))\nopen(os.environ["HOME"] + "/x", "w"); open(os.environ["TMPDIR"] + "/y", "w")',
    'import os, tempfile\nprint(sorted(os.listdir(os.environ["HOME"]) + os.listdir(os.environ["TMPDIR"])), tempfile.gettempdir() == os.environ["TMPDIR"])',
    'import random\nprint(random.random())',
    'import random\nprint(random.random())',
  ]);
  assert.equal(texts.slice(1, 4), [`1 None 1 ['for 1'] 0o22\n`, '[]\n', '[] True\n']);
  assert.is.not(texts[4], texts[5]);
});

needsPython('one that hangs, floods or crashes is the only one without an answer', async () => {
  const begun = performance.now();
  const { texts, runs } = await run(
    [
      'print(1)',
      'import time\nprint("hm", flush=True)\ntime.sleep(99)',
      'while True: print("flood" * 1000)',
      'import sys\nwhile True: print("flood" * 1000, file=sys.stderr)',
      'import signal, time\nfor s in range(1, 32):\n  if s not in (9, 19): signal.signal(s, signal.SIG_IGN)\ntime.sleep(99)',
      'import ctypes\nctypes.string_at(0)',
      'import os, time\nos.close(1); os.close(2)\ntime.sleep(99)',
      'print(2)',
    ],
    2,
  );
  assert.equal(texts, ['1\n', undefined, undefined, undefined, undefined, '', undefined, '2\n']);
  assert.is(runs[5]?.signal, 'SIGSEGV');
  assert.ok(performance.now() - begun < 9000);
});

needsPython('what is not begun in time is left out', async () => {
  const cwd = join(root, 'late');
  const questions = Array.from({ length: 8 }, (_, i) => {
    mkdirSync(join(cwd, `${i}`), { recursive: true });
    writeFileSync(join(cwd, `${i}`, 'x.py'), `import time\nprint(${i})\ntime.sleep(0.4)`);
    return { folder: `${i}`, steps: [{ argv: ['x.py'] }] };
  });
  const stdin = JSON.stringify({ modules: [], each: 9, all: 2, limit: 1000, questions });
  const begun = performance.now();
  const { stdout } = await runTool([py, ownFile('adapters/python/many.py')], { cwd, seconds: 20, stdin });
  const texts = readFrames(stdout).map((one) => one && Buffer.from(one.stdout).toString());
  assert.equal([texts.length, texts[0], texts.at(-1)], [8, '0\n', undefined]);
  assert.ok(performance.now() - begun < 8000);
});

needsPython('nothing that is printed is taken for the answer of another', async () => {
  const frame = '{"exit": 0, "signal": null, "seconds": 0, "stdout": 1, "stderr": 0}\\nX';
  const { texts } = await run([
    `print('null\\n${frame}')`,
    `import os\nfor fd in range(3, 64):\n  try: os.write(fd, b'${frame}')\n  except OSError: pass\nprint('done')`,
    'print("mine")',
  ]);
  assert.equal(texts, [`null\n${frame.replace('\\n', '\n')}\n`, 'done\n', 'mine\n']);
});

needsPython('nothing that a neighbour leaves is an answer', async () => {
  const { texts } = await run([
    'print(0)',
    'open("../0/left", "w").close(); open("../2/left", "w").close(); print(1)',
    'print(2)',
    'print(3)',
  ]);
  assert.equal(texts, [undefined, '1\n', undefined, '3\n']);
});

needsPython('processes that one leaves behind are gone before the next begins', async () => {
  const leaves = (how: string): string =>
    `import os, time\nif os.fork() == 0:\n  ${how}\n  time.sleep(1)\n  open("late", "w").close()\nelse: print("parent")`;
  const { texts, lines } = await run(
    [
      leaves('pass'),
      leaves('os.setsid()'),
      leaves('os.setsid(); os.fork(); os.environ.clear()'),
      'import time\ntime.sleep(1.2)\nprint(3)',
    ],
    8,
  );
  assert.equal(texts, ['parent\n', 'parent\n', 'parent\n', '3\n']);
  for (const { folder } of lines) assert.not(existsSync(join(folder, 'late')));
});

needsPython('steps follow each other until one fails, and what one wrote is there for the next', async () => {
  const second = { argv: [py, 'y.py'] };
  const cwd = join(root, 'steps');
  const lines = ['print("print(\'made\')")', 'print("import sys; sys.exit(4)")', 'import sys; sys.exit(5)'].map(
    (script, i) => {
      const folder = join(cwd, `${i}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'x.py'), script);
      return { folder, steps: [{ argv: [py, 'x.py'], stdout: 'y.py' }, second] };
    },
  );
  const runs = await pythonTogether(py, []).run(lines, { cwd, seconds: 4 });
  assert.equal(
    runs.map((one) => one?.exit),
    [0, 4, 5],
  );
  assert.is(Buffer.from(runs[0]!.stdout).toString(), 'made\n');
});

needsPython('what cannot be loaded, or is not there, leaves all without an answer', async () => {
  const cwd = join(root, 'nothing');
  mkdirSync(join(cwd, '0'), { recursive: true });
  writeFileSync(join(cwd, '0', 'x.py'), 'print(1)');
  const one = (argv: readonly string[]) => [{ folder: join(cwd, '0'), steps: [{ argv }] }];
  assert.equal(await pythonTogether(py, ['no_such_module']).run(one([py, 'x.py']), { cwd, seconds: 4 }), [undefined]);
  assert.equal(await pythonTogether(py, []).run(one(['blockshift-no-such']), { cwd, seconds: 4 }), [undefined]);
  assert.equal(await pythonTogether('/no/python', []).run(one(['/no/python', 'x.py']), { cwd, seconds: 4 }), [
    undefined,
  ]);
  chmodSync(join(cwd, '0', 'x.py'), 0o755);
  const [found] = await pythonTogether(py, []).run(one([join(cwd, '0', 'x.py')]), { cwd, seconds: 4 });
  assert.is(Buffer.from(found!.stdout).toString(), '1\n', 'a script by its path');
});

test.after(() => rmSync(root, { recursive: true, force: true }));
test.run();
