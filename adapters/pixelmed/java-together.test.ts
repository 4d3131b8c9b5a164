import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findProgram } from '../find-program.ts';
import { runTool } from '../run-tool.ts';
import { javaTogether } from './java-together.ts';

const missing = findProgram('javac') === undefined;
if (missing) {
  if (process.env.BLOCKSHIFT_NO_SKIP) throw new Error('a skip fails');
  console.log('skipped: many command lines in one virtual machine: no javac here');
}

const root = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
const PROGRAM = `
import java.nio.file.*;
import java.util.logging.Logger;
public class Fake {
  static int calls;
  public static void main(String[] a) throws Exception {
    calls++;
    switch (a[0]) {
      case "say": System.out.print(calls + " " + String.join(" ", java.util.Arrays.copyOfRange(a, 1, a.length))); break;
      case "log": Logger.getLogger("x").warning("logged"); break;
      case "write": Files.writeString(Path.of(a[2], "out"), Files.readString(Path.of(a[1]))); break;
      case "spoil": System.setProperty("os.name", "spoilt"); System.setOut(null); java.util.Locale.setDefault(java.util.Locale.GERMAN); break;
      case "see": System.out.print(System.getProperty("os.name") + java.util.Locale.getDefault()); break;
      case "throw": throw new IllegalStateException("thrown");
      case "exit": System.exit(0);
      case "hang": for (;;) { try { Thread.sleep(1000); } catch (Throwable t) { } }
      case "flood": for (;;) System.out.print("flood flood flood");
      case "thread": new Thread(() -> { try { Thread.sleep(99999); } catch (Exception e) { } }).start(); break;
      case "late": new Thread(() -> { try { Thread.sleep(100); } catch (Exception e) { } System.out.print("late"); }).start(); break;
      case "frame": System.out.print("null\\n{\\"exit\\":0,\\"signal\\":null,\\"seconds\\":0,\\"stdout\\":0,\\"stderr\\":0}\\n"); break;
    }
  }
}
`;
const classes = join(root, 'classes');
const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const needsJava = missing ? test.skip : test;

test.before(async () => {
  if (missing) return;
  mkdirSync(classes);
  writeFileSync(join(classes, 'Fake.java'), PROGRAM);
  const { exit } = await runTool(['javac', '-d', classes, 'Fake.java'], { cwd: classes, seconds: 60 });
  assert.is(exit, 0);
});

let count = 0;

/** What came of calls, each in a folder of its own with a file `in`. */
async function run(calls: readonly (readonly string[])[], seconds = 6) {
  const cwd = join(root, `${count++}`);
  const lines = calls.map((words, i) => {
    const folder = join(cwd, `${i}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'in'), `input ${i}`);
    return { folder, steps: [{ argv: ['java', ...options, '-cp', classes, 'Fake', ...words] }] };
  });
  const runs = await javaTogether({ options, classPath: classes }).run(lines, { cwd, seconds });
  return { runs, lines, texts: runs.map((one) => one && Buffer.from(one.stdout).toString()) };
}

needsJava('each has its own classes, folder, output and status', async () => {
  const { runs, lines, texts } = await run([
    ['say', 'a b', '%+', ''],
    ['write', 'in', '.'],
    ['log'],
    ['throw'],
    ['spoil'],
    ['see'],
    ['log'],
    ['frame'],
    ['late'],
    ['say', 'in', '.'],
  ]);
  const alone = await runTool(['java', ...options, '-cp', classes, 'Fake', 'see'], { cwd: root, seconds: 20 });
  assert.is(texts[0], '1 a b %+ ');
  assert.ok(existsSync(join(lines[1]!.folder, 'out')));
  for (const i of [2, 6]) assert.match(Buffer.from(runs[i]!.stderr).toString(), 'WARNING: logged');
  assert.match(Buffer.from(runs[3]!.stderr).toString(), /^Exception in thread "main" .*thrown/);
  assert.is(texts[5], Buffer.from(alone.stdout).toString());
  assert.match(texts[7]!, /^null\n\{.*\}\n$/);
  assert.equal(texts.slice(8), ['late', `1 ${lines[9]!.folder}/in ${lines[9]!.folder}`]);
  assert.equal(
    runs.map((one) => one?.exit),
    [0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
  );
});

needsJava(
  'one that ends the virtual machine, hangs, floods or leaves a thread is the only one without an answer',
  async () => {
    const bad = ['exit', 'hang', 'flood', 'thread'];
    const { texts } = await run([['say', 'first'], ...bad.flatMap((one) => [[one], ['say', 'behind', one]])], 12);
    assert.equal(texts, ['1 first', ...bad.flatMap((one) => [undefined, `1 behind ${one}`])]);
  },
);

needsJava('where nothing at all is answered it is not tried for each', async () => {
  const { texts } = await run([['exit'], ['exit'], ['say'], ['say']]);
  assert.equal(texts, [undefined, undefined]);
});

test.after(() => rmSync(root, { recursive: true, force: true }));
test.run();
